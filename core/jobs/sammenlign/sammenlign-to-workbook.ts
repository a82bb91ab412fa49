import type { Locale } from '../../messages/locale.ts'
import { recordName } from '../../messages/names.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import type { CellDef, LargeSheet, WorkbookDef } from '../../workbook/workbook-def.ts'
import { changeRows, changeTitles } from './change-rows.ts'
import type { Comparison, FileComparison, LoneRow, NamedColumn, RecordComparison } from './comparison.ts'
import { type ComparisonWords, comparisonWords } from './comparison-words.ts'
import { OVERVIEW, overviewSheet } from './overview-sheet.ts'

/** Names of the sheets, the same in all languages. */
const CHANGED = 'Endringer'
const ADDED = 'Nye rader'
const REMOVED = 'Borte'
const MEMBERS: readonly ColumnKey[] = ['fodselsnummer', 'skolenummer', 'programomraadekode', 'fagkode']

export interface SammenlignWorkbookOptions {
  readonly locale: Locale
  readonly utenPersoner: boolean
  readonly today: string
  readonly paths: { readonly before: string; readonly now: string }
}

/**
 * The comparison as a workbook: Oversikt, Endringer (one line per changed cell), Nye rader, Borte. It is for the office itself and shows what
 * the files show; with `utenPersoner` only the overview is left.
 */
export function sammenlignToWorkbook(comparison: Comparison, options: SammenlignWorkbookOptions): WorkbookDef {
  const { locale, utenPersoner, today, paths } = options
  const words = comparisonWords({ locale, visFnr: !utenPersoner })
  const { say } = words
  const title = `${say('title')}: ${say('title-two', { before: words.show(lastName(paths.before)), now: words.show(lastName(paths.now)) })}`
  const printed = (sheet: string) => ({
    printHeader: `${title}\t${sheet}`,
    printFooter: `${utenPersoner ? '' : say('footer')}\t${say('page')}`,
  })
  const overview = overviewSheet(comparison, words, { locale, today, title, ...printed(OVERVIEW) })
  const lists = utenPersoner
    ? []
    : [
        { ...changedSheet(comparison, words), ...printed(CHANGED) },
        { ...loneSheet(comparison, words, ADDED, locale), ...printed(ADDED) },
        { ...loneSheet(comparison, words, REMOVED, locale), ...printed(REMOVED) },
      ]
  return { title, date: today, sheets: [overview, ...lists] }
}

function changedSheet(comparison: Comparison, words: ComparisonWords): LargeSheet {
  const widths = [26, 9, 9, 16, 10, 16, 12, 26, 24, 24, 12]
  return {
    kind: 'large',
    name: CHANGED,
    header: asHeader(changeTitles(words)),
    columns: widths.map((width) => ({ width, role: 'id' })),
    rows: changeRows(comparison, words),
    frozenRows: 1,
    landscape: true,
    tabColor: '0A5B68',
  }
}

/** Rows that one of the files alone has, all their columns beside each other; files of several kinds share the columns they have in common. */
function loneSheet(comparison: Comparison, words: ComparisonWords, name: typeof ADDED | typeof REMOVED, locale: Locale): LargeSheet {
  const parts = comparison.files.flatMap((file) =>
    file.records.map((record) => ({ file, record, rows: name === ADDED ? record.added : record.removed })),
  )
  const own = parts.filter(({ rows }) => rows.length > 0)
  const columnsOf = ({ columnsNow, columnsBefore }: RecordComparison) => (name === ADDED ? columnsNow : columnsBefore)
  const shown = new Map<ColumnKey, NamedColumn>()
  for (const { record } of own)
    for (const column of columnsOf(record))
      if (!MEMBERS.includes(column.column) && !shown.has(column.column)) shown.set(column.column, column)
  const { say } = words
  const titles = (
    ['file', 'kind', name === ADDED ? 'row-now' : 'row-before', 'pupil', 'school-title', 'programme', 'subject'] as const
  ).map((id) => say(id))
  function* rows(): Generator<readonly string[]> {
    for (const { file, record, rows: lone } of own) {
      const columns = columnsOf(record)
      const at = [...shown.keys()].map((key) => columns.findIndex(({ column }) => column === key))
      const kind = recordName(record.record, 1, locale)
      for (const row of lone) yield [fileOf(file, name), kind, ...keyCells(row, words), ...at.map((index) => row.texts[index] ?? '')]
    }
  }
  return {
    kind: 'large',
    name,
    header: asHeader([...titles, ...[...shown.values()].map(({ header }) => header)]),
    columns: [26, 14, 9, 16, 10, 16, 12, ...[...shown.values()].map(() => 18)].map((width) => ({ width, role: 'id' })),
    rowCount: own.reduce((sum, { rows: lone }) => sum + lone.length, 0),
    rows: rows(),
    frozenRows: 1,
    landscape: true,
  }
}

function fileOf({ before, now }: FileComparison, name: typeof ADDED | typeof REMOVED): string {
  return lastName(name === ADDED ? now.path : before.path)
}

function keyCells({ row, key }: LoneRow, words: ComparisonWords): readonly string[] {
  return [String(row), words.person(key), key.skolenummer, key.programomraadekode, key.fagkode]
}

function asHeader(titles: readonly string[]): readonly CellDef[] {
  return titles.map((value) => ({ value, role: 'header' }))
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
