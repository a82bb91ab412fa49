import type { TableCheck } from '../../engine/check-table.ts'
import type { CheckedFile } from '../../findings/checked-file.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import type { RecordId } from '../../records/record-id.ts'
import { compareRecords } from './compare-records.ts'
import type { FileComparison, RecordComparison } from './comparison.ts'
import { renumberedPersons } from './renumbered-persons.ts'

/** A checked file with its rows. */
export interface FileRows {
  readonly file: CheckedFile
  readonly table: TableCheck
}

/**
 * Compares two files record kind by record kind, rows by the key their formats give (`RecordLayout.key`) and cells by canonical column. The
 * files may be of different kinds: what they have in common is compared, and the rest is named.
 */
export function compareFiles(before: FileRows, now: FileRows): FileComparison {
  const renumbered = renumberedPersons(before.table, now.table)
  const records: RecordComparison[] = []
  const notCompared = new Set<RecordId>()
  for (const store of now.table.stores) {
    const id = store.layout.id
    const other = before.table.stores.find(({ layout }) => layout.id === id)
    if (other === undefined) {
      if (store.rows > 0) notCompared.add(id)
      continue
    }
    const key = sharedKey(before.table, now.table, id)
    if (key === null) notCompared.add(id)
    else if (store.rows + other.rows > 0) records.push(compareRecords(other, store, key, renumbered))
  }
  for (const { layout, rows } of before.table.stores)
    if (rows > 0 && !now.table.stores.some((store) => store.layout.id === layout.id)) notCompared.add(layout.id)
  const unknown = [...before.table.layout.unknownColumns, ...now.table.layout.unknownColumns].map(({ header }) => header)
  return {
    before: before.file,
    now: now.file,
    records,
    notCompared: [...notCompared],
    unknownColumns: [...new Set(unknown)].filter((header) => header.trim() !== ''),
    renumbered: renumbered.size,
  }
}

/** Key columns that both formats name and both files have; null where they should have some and share none. */
function sharedKey(before: TableCheck, now: TableCheck, id: RecordId): readonly ColumnKey[] | null {
  const keyOf = (table: TableCheck) => table.layout.format.records.find((record) => record.id === id)?.key ?? []
  const has = (table: TableCheck, column: ColumnKey) => table.stores.find(({ layout }) => layout.id === id)!.column(column) >= 0
  const [mine, theirs] = [keyOf(before), keyOf(now)]
  const shared = theirs.filter((column) => mine.includes(column) && has(before, column) && has(now, column))
  return shared.length === 0 && mine.length + theirs.length > 0 ? null : shared
}
