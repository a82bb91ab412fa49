import type { FindingTable } from '../findings/checked-file.ts'

const COLUMNS = [
  'variant',
  'row',
  'column',
  'value',
  'fact',
  'person',
  'skolenummer',
  'programomraadekode',
  'fagkode',
  'fingerprintHigh',
  'fingerprintLow',
] as const

/**
 * The findings of a table that `rowOf` keeps, at the row it gives; null leaves a finding out. A finding moved to row 0 is about the file as a
 * whole and loses its column and value.
 */
export function selectFindings(table: FindingTable, rowOf: (index: number) => number | null): FindingTable {
  const kept: { readonly index: number; readonly row: number }[] = []
  for (let index = 0; index < table.size; index++) {
    const row = rowOf(index)
    if (row !== null) kept.push({ index, row })
  }
  kept.sort((a, b) => a.row - b.row)
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, Int32Array.from(kept, ({ index }) => table[name][index]!)])) as Record<
    (typeof COLUMNS)[number],
    Int32Array
  >
  const ranges = new Map<number, readonly (readonly [number, number])[]>()
  kept.forEach(({ index, row }, at) => {
    columns.row[at] = row
    if (row === 0) {
      columns.column[at] = -1
      columns.value[at] = 0
      return
    }
    const shift = table.row[index]! - row
    const range = table.ranges.get(index)
    if (range !== undefined)
      ranges.set(
        at,
        range.map(([from, to]) => [from - shift, to - shift] as const),
      )
  })
  return { ...table, ...columns, size: kept.length, ranges }
}
