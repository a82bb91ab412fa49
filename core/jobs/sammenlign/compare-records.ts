import type { RecordStore } from '../../engine/record-store.ts'
import { OK } from '../../engine/typed-column.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import { STAND_IN } from '../../records/stand-in.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import type { CellChange, ChangedRow, ColumnCount, LoneRow, NamedColumn, RecordComparison, RowKey } from './comparison.ts'
import { matchRows } from './match-rows.ts'

const MEMBERS: readonly ColumnKey[] = ['fodselsnummer', 'skolenummer', 'programomraadekode', 'fagkode']

/**
 * Compares the rows of one record kind in two files. `key` names the columns that make a row itself, all of them in both files; without any,
 * rows are paired in their order. `renumbered` has the persons whose number is another now.
 */
export function compareRecords(
  before: RecordStore,
  now: RecordStore,
  key: readonly ColumnKey[],
  renumbered: ReadonlyMap<string, string>,
): RecordComparison {
  const shared = [...before.columnOf.keys()].filter((column) => before.holds(column) && now.holds(column))
  const matched = matchRows(rowsOf(before, key, shared, renumbered), rowsOf(now, key, shared, NOBODY))
  const headers = new Map(columnsOf(now).map(({ column, header }) => [column, header]))
  const counts = new Map<ColumnKey, { value: number; spelling: number }>()
  const changed: ChangedRow[] = []
  const cellsOf = shared.map((column) => cellComparer(before, now, column))
  for (const [a, b] of matched.pairs) {
    const cells: CellChange[] = []
    shared.forEach((column, i) => {
      const kind = cellsOf[i]!(a, b)
      if (kind === null) return
      const count = counts.get(column) ?? { value: 0, spelling: 0 }
      count[kind]++
      counts.set(column, count)
      cells.push({ column, header: headers.get(column)!, before: textOf(before, a, column), now: textOf(now, b, column), kind })
    })
    if (cells.length > 0)
      changed.push({
        rowBefore: before.shownRow(before.rowNumber(a)),
        rowNow: now.shownRow(now.rowNumber(b)),
        key: keyOf(now, b, key),
        cells,
      })
  }
  const columns = shared.flatMap((column): ColumnCount[] => {
    const count = counts.get(column)
    return count === undefined ? [] : [{ column, header: headers.get(column)!, ...count }]
  })
  return {
    record: now.layout.id,
    before: before.rows,
    now: now.rows,
    columnsBefore: columnsOf(before),
    columnsNow: columnsOf(now),
    compared: shared,
    changed,
    added: matched.added.map((row) => loneRow(now, row, key)),
    removed: matched.removed.map((row) => loneRow(before, row, key)),
    columns,
  }
}

const NOBODY: ReadonlyMap<string, string> = new Map()

function rowsOf(store: RecordStore, key: readonly ColumnKey[], shared: readonly ColumnKey[], renumbered: ReadonlyMap<string, string>) {
  const partOf = (row: number, column: ColumnKey): string => {
    const value = meaningOf(store, row, column)
    return column === 'fodselsnummer' ? (renumbered.get(value) ?? value) : value
  }
  return {
    rows: store.rows,
    keyOf: (row: number) => key.map((column) => partOf(row, column)).join('\n'),
    wholeOf: (row: number) => shared.map((column) => partOf(row, column)).join('\n'),
  }
}

/** The value as rules see it; what cannot be read is the text itself, told apart from a value that is written so. */
function meaningOf(store: RecordStore, row: number, column: ColumnKey): string {
  const at = store.column(column)
  const typed = store.typed[at]!
  const code = store.code(row, at)
  return typed.status[code] === OK || code === 0 ? typed.values[code]! : unreadable(typed.dictionary.text(code))
}

// White space alone is a blank like the empty cell.
function unreadable(text: string): string {
  const trimmed = trimBlanks(text)
  return trimmed === '' ? '' : `?${trimmed}`
}

function textOf(store: RecordStore, row: number, column: ColumnKey): string {
  const at = store.column(column)
  return store.typed[at]!.dictionary.text(store.code(row, at))
}

/** Whether two cells of a column differ, and how; per pair of codes the texts are compared, which are made once. */
function cellComparer(before: RecordStore, now: RecordStore, column: ColumnKey): (a: number, b: number) => CellChange['kind'] | null {
  const [atBefore, atNow] = [before.column(column), now.column(column)]
  const [older, newer] = [before.typed[atBefore]!, now.typed[atNow]!]
  return (a, b) => {
    const [codeBefore, codeNow] = [before.code(a, atBefore), now.code(b, atNow)]
    if (codeBefore === 0 && codeNow === 0) return null
    if (older.dictionary.text(codeBefore) === newer.dictionary.text(codeNow)) return null
    return meaningOf(before, a, column) === meaningOf(now, b, column) ? 'spelling' : 'value'
  }
}

function columnsOf(store: RecordStore): readonly NamedColumn[] {
  // Stand-ins tell rows apart and are nothing the file says.
  return [...store.columnOf].flatMap(([column, at]) => (store.holds(column) ? [{ column, header: store.layout.columns[at]!.header }] : []))
}

function loneRow(store: RecordStore, row: number, key: readonly ColumnKey[]): LoneRow {
  const texts = columnsOf(store).map(({ column }) => textOf(store, row, column))
  return { row: store.shownRow(store.rowNumber(row)), key: keyOf(store, row, key), texts }
}

function keyOf(store: RecordStore, row: number, key: readonly ColumnKey[]): RowKey {
  const rest = key.flatMap((column) => {
    const value = MEMBERS.includes(column) || !store.holds(column) ? '' : store.value(row, column)
    return value === '' ? [] : [{ column, value }]
  })
  const [fodselsnummer, skolenummer, programomraadekode, fagkode] = MEMBERS.map((column) => shownKey(store, row, column))
  return { fodselsnummer: fodselsnummer!, skolenummer: skolenummer!, programomraadekode: programomraadekode!, fagkode: fagkode!, rest }
}

/** A member of the key as it may be shown: a stand-in for the pupil or the subject without its mark, none for school and programme. */
function shownKey(store: RecordStore, row: number, column: ColumnKey): string {
  if (store.column(column) < 0) return ''
  const text = store.value(row, column) || trimBlanks(textOf(store, row, column))
  if (!text.startsWith(STAND_IN)) return text
  return column === 'fodselsnummer' || column === 'fagkode' ? text.slice(STAND_IN.length) : ''
}
