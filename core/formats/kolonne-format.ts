import type { Format } from './format.ts'
import type { KolonneKind } from './kolonne-kind.ts'

/** The format of a kind of table that people fill in: one kind of record under a header row, columns in any order, unknown ones read past. */
export function kolonneFormat<K extends KolonneKind>({
  id,
  title,
  record,
  source,
  key,
  fileNames,
  columns,
}: K): Format & { readonly id: K['id'] } {
  return {
    id: id as K['id'] & Format['id'],
    title,
    shape: 'table',
    closed: false,
    trailingSeparator: false,
    fileNames,
    source,
    records: [
      {
        id: record,
        lineId: null,
        key,
        columns: columns.map((column) => ({ ...column, width: null, source })),
      },
    ],
  }
}
