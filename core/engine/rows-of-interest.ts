import type { ColumnKey } from '../records/column-key.ts'
import type { GroupRule, PairRule, RunFacts } from '../rules/rule.ts'
import { CHUNK_ROWS } from '../table/chunk.ts'
import type { ParentRows } from './parent-rows.ts'
import type { RecordStore } from './record-store.ts'

/** The codes of a column that a rule asks for, 1 each; `only` when there is just one. */
interface Wanted {
  readonly column: number
  readonly wanted: Uint8Array
  readonly only: number | null
}

/**
 * Indexes of the rows that a rule's `some` asks for, in file order; null when every row may be meant (no `some`, or a column that is looked up
 * in another record). Each distinct value is asked once, then rows are told by their codes: a rule about a rare value costs a file without
 * it next to nothing.
 */
export function rowsOfInterest(
  rule: Pick<GroupRule | PairRule, 'some'>,
  store: RecordStore,
  parent: ParentRows | null,
  run: RunFacts,
): Int32Array | null {
  if (rule.some === undefined) return null
  const asked = Object.entries(rule.some) as [ColumnKey, (value: string, run: RunFacts) => boolean][]
  const flags: Wanted[] = []
  for (const [key, asks] of asked) {
    const column = store.column(key)
    if (column < 0) {
      // A column that the file lacks is blank in every row, unless the enrolment has it.
      if (parent !== null && parent.store.column(key) >= 0) return null
      if (asks('', run)) return null
      continue
    }
    const { values, size } = store.typed[column]!
    const wanted = new Uint8Array(size)
    let count = 0
    let last = 0
    for (let code = 0; code < size; code++) {
      if (!asks(values[code]!, run)) continue
      wanted[code] = 1
      count++
      last = code
    }
    if (count > 0) flags.push({ column, wanted, only: count === 1 ? last : null })
  }
  const rows: number[] = []
  if (flags.length === 0) return new Int32Array(0)
  for (let first = 0; first < store.rows; first += CHUNK_ROWS) {
    const chunk = store.chunkOf(first)
    const count = Math.min(CHUNK_ROWS, store.rows - first)
    for (const { column, wanted, only } of flags) {
      const codes = chunk[column]!
      // One value alone, most often the blank, is looked for in one go: a chunk without it is passed at once.
      const from = only === null ? 0 : codes.indexOf(only)
      for (let at = from < 0 ? count : from; at < count; at++) if (wanted[codes[at]!] === 1) rows.push(first + at)
    }
  }
  return flags.length === 1 ? Int32Array.from(rows) : Int32Array.from(new Set(rows)).sort()
}
