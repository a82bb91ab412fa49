import type { ColumnKey } from '../records/column-key.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import { buildKeyIndex } from './key-index.ts'
import type { RecordStore } from './record-store.ts'

/** The enrolment of each subject row: columns that the subject lacks are looked up there. */
export interface ParentRows {
  readonly store: RecordStore
  /** Row of the parent store, -1 when the row has none. */
  rowOf(row: number): number
}

const KEY: readonly ColumnKey[] = ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode']

/**
 * Joins the rows of `child` to those of `parent` by the key of an enrolment, as far as both have its columns. Made when a rule first asks,
 * for all rows at once; neighbours of one pupil share one look-up. Null when they have no identity number in common.
 */
export function parentRows(child: RecordStore, parent: RecordStore, spare: SpareArrays): ParentRows | null {
  const keys = KEY.filter((key) => child.column(key) >= 0 && parent.column(key) >= 0)
  if (keys[0] !== 'fodselsnummer') return null
  let rows: Int32Array | null = null
  return {
    store: parent,
    rowOf(row) {
      rows ??= join(child, parent, keys, spare)
      return rows[row]!
    },
  }
}

function join(child: RecordStore, parent: RecordStore, keys: readonly ColumnKey[], spare: SpareArrays): Int32Array {
  const own = keys.map((key) => child.column(key))
  const columns = keys.map((key) => parent.column(key))
  const index = buildKeyIndex({ store: parent, columns, blanks: keys.map(() => true) }, spare)
  const rows = new Int32Array(child.rows)
  for (let row = 0; row < child.rows; row++) {
    if (row > 0 && own.every((column) => child.code(row, column) === child.code(row - 1, column))) {
      rows[row] = rows[row - 1]!
      continue
    }
    const group = index.find(child, own, row)
    rows[row] = group < 0 ? -1 : index.order[index.starts[group]!]!
  }
  index.release(spare)
  return rows
}
