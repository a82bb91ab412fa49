import type { CheckedRun, RuleInfo } from '../../findings/checked-file.ts'
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
  readonly rowsOf?: (fileIndex: number) => AsyncIterable<FileRow> | Iterable<FileRow> | null
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
  /** Name of the sheet with a file's marked rows; null where it has none. */
  readonly dataSheets: readonly (string | null)[]
  /** Names of all sheets in their order. */
  readonly names: readonly string[]
  /** What a file is called in tables: its name, with folders where two files have the same. */
  readonly fileNames: readonly string[]
  readonly headerRows: readonly number[]
  readonly rulesById: ReadonlyMap<string, RuleInfo>
}

/** Settles names once, so that links and sheets agree. */
export function workbookContext(run: CheckedRun, options: ReportWorkbookOptions, hasData: readonly boolean[]): WorkbookContext {
  const { locale, visFnr = true, utenPersoner = false } = options
  const show = (text: string): string => (visFnr && !utenPersoner ? text : maskText(text))
  const bases = run.files.map(({ path }) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
  const fileNames = run.files.map(({ path }, index) =>
    show(bases.filter((base) => base === bases[index]).length > 1 ? path : bases[index]!),
  )
  const withData = run.files.flatMap((_, index) => (hasData[index] ? [index] : []))
  // Ours first: they keep their names whatever the files are called.
  const [overview, findings, about, ...data] = sheetNames([
    OVERVIEW,
    FINDINGS,
    ABOUT,
    ...withData.map((index) => withoutEnding(show(bases[index]!))),
  ])
  const rulesById = new Map<string, RuleInfo>()
  for (const rule of run.files.flatMap((file) => file.rules)) rulesById.set(rule.id, rule)
  return {
    run,
    locale,
    visFnr,
    utenPersoner,
    dataSheets: run.files.map((_, index) => data[withData.indexOf(index)] ?? null),
    names: utenPersoner ? [overview!, about!] : [overview!, findings!, ...data, about!],
    fileNames,
    headerRows: run.files.map((file) => file.headerRow),
    rulesById,
  }
}

function withoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
}
