import type { CheckedFile, CheckedRun, RuleInfo } from '../../findings/checked-file.ts'
import { maskText } from '../../findings/mask-facts.ts'
import type { Locale } from '../../messages/locale.ts'
import { sheetNames } from '../../workbook/sheet-name.ts'

/** A row of a file as it stands there, with the number it has in Excel. */
export interface FileRow {
  readonly row: number
  readonly fields: readonly string[]
}

export interface ReportWorkbookOptions {
  readonly locale: Locale
  /** The office's own workbook shows what the input showed; false masks as the other reports do. Left out = true. */
  readonly visFnr?: boolean
  /** Counts only: no list of findings, no data. Left out = false. */
  readonly utenPersoner?: boolean
  /** The rows of a file for its marked sheet, header row included; null where there are none to show. */
  readonly rowsOf?: (fileIndex: number, sheet: string | null) => AsyncIterable<FileRow> | Iterable<FileRow> | null
}

/** A sheet of a file that the report shows with its marks. */
export interface DataSheet {
  readonly file: number
  /** Name of the tab in the file; null in a text file. */
  readonly sheet: string | null
  /** Row of its header there; 0 = none. */
  readonly headerRow: number
}

/** The sheets of a file that were checked; a text file is one. */
export function dataSheetsOf({ sheets, headerRow }: CheckedFile, file: number): readonly DataSheet[] {
  if (sheets === undefined) return [{ file, sheet: null, headerRow }]
  return sheets.flatMap(({ leftOut, name, headerRow: own }) => (leftOut === null ? [{ file, sheet: name, headerRow: own }] : []))
}

export const OVERVIEW = 'Oversikt'
export const FINDINGS = 'Feilliste'
export const ABOUT = 'Om kontrollen'

/** What the sheets of one report workbook share. */
export interface WorkbookContext {
  readonly run: CheckedRun
  readonly locale: Locale
  readonly visFnr: boolean
  readonly utenPersoner: boolean
  /** Name of the sheet with the marked rows of a file's sheet; null where it has none. */
  readonly dataSheet: (file: number, sheet: string | null) => string | null
  /** Names of all sheets in their order. */
  readonly names: readonly string[]
  /** What a file is called in tables: its name, with folders where two files have the same. */
  readonly fileNames: readonly string[]
  readonly rulesById: ReadonlyMap<string, RuleInfo>
}

/** Settles names once, so that links and sheets agree. */
export function workbookContext(run: CheckedRun, options: ReportWorkbookOptions, shown: readonly DataSheet[]): WorkbookContext {
  const { locale, visFnr = true, utenPersoner = false } = options
  const show = (text: string): string => (visFnr && !utenPersoner ? text : maskText(text))
  const bases = run.files.map(({ path }) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
  const fileNames = run.files.map(({ path }, index) =>
    show(bases.filter((base) => base === bases[index]).length > 1 ? path : bases[index]!),
  )
  // Ours first: they keep their names whatever the files are called.
  const [overview, findings, about, ...data] = sheetNames([
    OVERVIEW,
    FINDINGS,
    ABOUT,
    ...shown.map(({ file, sheet }) => dataName(withoutEnding(show(bases[file]!)), sheet === null ? null : show(sheet), shown)),
  ])
  const rulesById = new Map<string, RuleInfo>()
  for (const rule of run.files.flatMap((file) => file.rules)) rulesById.set(rule.id, rule)
  return {
    run,
    locale,
    visFnr,
    utenPersoner,
    dataSheet: (file, sheet) => data[shown.findIndex((one) => one.file === file && one.sheet === sheet)] ?? null,
    names: utenPersoner ? [overview!, about!] : [overview!, findings!, ...data, about!],
    fileNames,
    rulesById,
  }
}

function withoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
}

/** A text file's sheet is named after the file; a workbook's own after the tab, with the file's name where there are several files. */
function dataName(file: string, sheet: string | null, shown: readonly DataSheet[]): string {
  if (sheet === null) return file
  return new Set(shown.map((one) => one.file)).size === 1 ? sheet : `${file.slice(0, 14)} ${sheet}`
}
