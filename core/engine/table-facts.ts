import type { TableLayout } from '../formats/table-layout.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { RowView, TableFacts } from '../rules/rule.ts'
import { CHUNK_ROWS } from '../table/chunk.ts'
import type { RecordStore } from './record-store.ts'

/** More start lines than this are a fault by themselves; rules need to see the first ones only. */
const LEVERANSE_ROWS = 100

function countsOf(store: RecordStore | undefined, key: ColumnKey): ReadonlyMap<string, number> {
  const column = store?.column(key) ?? -1
  if (store === undefined || column < 0 || !store.holds(key)) return new Map()
  const typed = store.typed[column]!
  // A column without a value, as a layout of many columns has some.
  if (typed.size === 1) return store.rows === 0 ? new Map() : new Map([['', store.rows]])
  const byCode = new Int32Array(typed.size)
  for (let first = 0; first < store.rows; first += CHUNK_ROWS) {
    const codes = store.chunkOf(first)[column]!
    for (let i = 0; i < codes.length; i++) byCode[codes[i]!]!++
  }
  const counts = new Map<string, number>()
  for (let code = 0; code < typed.size; code++) {
    const count = byCode[code]!
    if (count > 0) counts.set(typed.values[code]!, (counts.get(typed.values[code]!) ?? 0) + count)
  }
  return counts
}

/** What is known of the whole file once its rows are read; counts are made when a rule asks, once. */
export function tableFacts(layout: TableLayout, stores: ReadonlyMap<RecordId, RecordStore>, unknownStarts: readonly string[]): TableFacts {
  const cache = new Map<string, ReadonlyMap<string, number>>()
  let first: TableFacts['first'] = null
  for (const [record, store] of stores) {
    if (store.rows > 0 && (first === null || store.shownRow(store.rowNumber(0)) < first.row))
      first = { record, row: store.shownRow(store.rowNumber(0)) }
  }
  const starts = stores.get('leveranse')
  const leveranse = Array.from({ length: Math.min(starts?.rows ?? 0, LEVERANSE_ROWS) }, (_, row) => ({
    row: starts!.shownRow(starts!.rowNumber(row)),
    value: Object.fromEntries([...starts!.columnOf.keys()].map((key) => [key, starts!.value(row, key)])) as RowView<ColumnKey>,
  }))
  return {
    shape: layout.format.shape,
    headerRow: layout.headerRow,
    rowsAbove: layout.rowsAbove ?? null,
    rows: new Map([...stores].map(([id, store]) => [id, store.rows])),
    first,
    leveranse,
    missingColumns: layout.missingColumns,
    unknownStarts,
    counts(record, key) {
      const name = `${record}:${key}`
      let counts = cache.get(name)
      if (counts === undefined) {
        counts = countsOf(stores.get(record), key)
        cache.set(name, counts)
      }
      return counts
    },
  }
}
