import type { ColumnKey } from '../records/column-key.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import type { SampleRow } from '../table/table-sample.ts'
import type { FormatId } from './format.ts'
import { formats } from './formats.ts'
import { kolonneKinds } from './kolonner.gen.ts'
import { isSettledByContent } from './settle-headers.ts'

/** What a row holds by one look-up per field, before it is matched against any kind. */
export interface HeaderLookUp {
  /** Whether any field is a header of any kind of table. */
  readonly any: boolean
  /** Whether the row has what a table that people fill in must have; a file name may speak for it. */
  mayBe(kind: FormatId, named: boolean): boolean
}

interface Known {
  readonly kind: number
  readonly key: ColumnKey
}

/** A row of more fields is no header row. */
const MOST_COLUMNS = 2000

/** Columns of the kinds that people fill in by normalised header; a header of other tables alone has none. */
const known: ReadonlyMap<string, readonly Known[]> = (() => {
  const headers = new Map<string, Known[]>()
  for (const { shape, records } of formats)
    if (shape === 'table')
      for (const { name, ...column } of records[0]!.columns)
        for (const header of [name, ...('headers' in column ? (column.headers ?? []) : [])]) headers.set(normaliseHeader(header), [])
  for (const header of ['fag', 'skole', 'skule', 'personnummer', 'status', 'sluttdato'].filter(isSettledByContent)) headers.set(header, [])
  kolonneKinds.forEach(({ columns }, kind) => {
    for (const { key, name, headers: others } of columns)
      for (const header of new Set([name, ...others].map(normaliseHeader))) headers.get(header)!.push({ kind, key })
  })
  return headers
})()

const numberOf: ReadonlyMap<FormatId, number> = new Map(kolonneKinds.map(({ id }, kind) => [id, kind]))

/**
 * Looks a row up among all headers. Most rows of most files hold none, and a header row has what few kinds must have: matching each row
 * against each kind took longer than checking a small school.
 */
export function lookUpHeaders({ fields }: SampleRow): HeaderLookUp {
  const found: (Set<ColumnKey> | undefined)[] = []
  let any = false
  if (fields.length <= MOST_COLUMNS) {
    for (const field of fields) {
      const columns = known.get(normaliseHeader(field))
      if (columns === undefined) continue
      any = true
      for (const { kind, key } of columns) {
        found[kind] ??= new Set()
        found[kind].add(key)
      }
    }
  }
  return {
    any,
    mayBe: (id, named) => {
      const kind = numberOf.get(id)
      if (kind === undefined) return true
      const keys = found[kind]
      if (keys === undefined) return false
      const { must, mustWhenNamed } = kolonneKinds[kind]!
      const holds = (groups: readonly (readonly ColumnKey[])[]) => groups.every((group) => group.some((key) => keys.has(key)))
      return holds(must) || (named && holds(mustWhenNamed))
    },
  }
}
