import type { ColumnKey } from '../../records/column-key.ts'
import type { GroupView, RowView } from '../rule.ts'

type Key = 'skoleaar' | 'skolenummer' | 'programomraadekode'

/** Rows of one enrolment among a person's. */
export interface EnrolmentRows<K extends ColumnKey> {
  readonly size: number
  /** Their places in the person's group. */
  readonly indexes: readonly number[]
  row(index: number): RowView<K>
}

/**
 * A person's subject rows by enrolment, only those of which some row has what is asked for: tables may give the document once per pupil.
 * Key columns that the file lacks are blank and part nothing.
 */
export function enrolmentsOf<K extends ColumnKey>(
  group: GroupView<K | Key>,
  wanted: (row: RowView<K | Key>) => boolean,
): EnrolmentRows<K | Key>[] {
  let some = false
  for (let at = 0; at < group.size && !some; at++) some = wanted(group.row(at))
  if (!some) return []
  const byKey = new Map<string, { readonly indexes: number[]; wanted: boolean }>()
  for (let at = 0; at < group.size; at++) {
    const row = group.row(at)
    const key = `${row.skoleaar} ${row.skolenummer} ${row.programomraadekode}`
    let enrolment = byKey.get(key)
    if (enrolment === undefined) {
      enrolment = { indexes: [], wanted: false }
      byKey.set(key, enrolment)
    }
    enrolment.indexes.push(at)
    enrolment.wanted ||= wanted(row)
  }
  return [...byKey.values()]
    .filter((enrolment) => enrolment.wanted)
    .map(({ indexes }) => ({ indexes, size: indexes.length, row: (index) => group.row(indexes[index]!) }))
}
