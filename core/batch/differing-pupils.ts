import type { RecordStore } from '../engine/record-store.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { DifferingPupils } from '../rules/rule.ts'

const RECORDS: readonly RecordId[] = ['elevkurs', 'fagrad', 'vitnemaalsmerknad']

/**
 * How many pupils of a school stand in one of two files only, or in both with other rows. Rows are compared by what they say in the columns
 * both files have, however it is written; their order does not matter.
 */
export function differingPupils(first: readonly RecordStore[], second: readonly RecordStore[], skolenummer: string): DifferingPupils {
  const shared = sharedColumns(first, second)
  const [a, b] = [pupilsOf(first, shared, skolenummer), pupilsOf(second, shared, skolenummer)]
  let changed = 0
  let onlyFirst = 0
  for (const [pupil, rows] of a) {
    const others = b.get(pupil)
    if (others === undefined) onlyFirst++
    else if (rows.sort().join('\n') !== others.sort().join('\n')) changed++
  }
  return { onlyFirst, onlySecond: [...b.keys()].filter((pupil) => !a.has(pupil)).length, changed }
}

function sharedColumns(first: readonly RecordStore[], second: readonly RecordStore[]): ReadonlyMap<RecordId, readonly ColumnKey[]> {
  const shared = new Map<RecordId, readonly ColumnKey[]>()
  for (const store of first) {
    const other = second.find(({ layout }) => layout.id === store.layout.id)
    if (other === undefined || !RECORDS.includes(store.layout.id)) continue
    shared.set(
      store.layout.id,
      [...store.columnOf.keys()].filter((key) => other.column(key) >= 0),
    )
  }
  return shared
}

function pupilsOf(
  stores: readonly RecordStore[],
  shared: ReadonlyMap<RecordId, readonly ColumnKey[]>,
  skolenummer: string,
): Map<string, string[]> {
  const pupils = new Map<string, string[]>()
  for (const store of stores) {
    const columns = shared.get(store.layout.id)
    if (columns === undefined || store.column('fodselsnummer') < 0 || store.column('skolenummer') < 0) continue
    for (let row = 0; row < store.rows; row++) {
      if (store.value(row, 'skolenummer') !== skolenummer) continue
      const pupil = store.value(row, 'fodselsnummer')
      const text = [store.layout.id, ...columns.map((key) => store.value(row, key))].join(';')
      const rows = pupils.get(pupil)
      if (rows === undefined) pupils.set(pupil, [text])
      else rows.push(text)
    }
  }
  return pupils
}
