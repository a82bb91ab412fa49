import { normaliseHeader } from '../table/normalise-header.ts'
import type { SampleRow } from '../table/table-sample.ts'
import type { FormatId } from './format.ts'
import { kolonneKinds } from './kolonner.gen.ts'

/** Kinds that know a header, by normalised header. */
const kindsOf: ReadonlyMap<string, readonly FormatId[]> = (() => {
  const known = new Map<string, FormatId[]>()
  for (const { id, columns } of kolonneKinds) {
    const headers = new Set(columns.flatMap(({ name, headers }) => [name, ...headers]).map(normaliseHeader))
    for (const header of headers) known.set(header, [...(known.get(header) ?? []), id])
  }
  return known
})()

const ids = new Set<FormatId>(kolonneKinds.map(({ id }) => id))

/** Whether a format is a table that people fill in: `isKolonneKind('sensorliste')` -> true, `isKolonneKind('karakterfil')` -> false */
export function isKolonneKind(id: FormatId): boolean {
  return ids.has(id)
}

/** A row of more fields is no header row. */
const MOST_COLUMNS = 2000

/**
 * How many fields of a row each kind of table that people fill in knows as headers; all kinds are there, with 0 for none. One look-up per
 * field tells which kinds are worth matching: most rows of most files are of none.
 */
export function kindsByHeaders({ fields }: SampleRow): ReadonlyMap<FormatId, number> {
  const counts = new Map<FormatId, number>(kolonneKinds.map(({ id }) => [id, 0]))
  if (fields.length > MOST_COLUMNS) return counts
  for (const field of fields) for (const id of kindsOf.get(normaliseHeader(field)) ?? []) counts.set(id, counts.get(id)! + 1)
  return counts
}
