import type { TableCheck } from './check-table.ts'
import type { HitColumns } from './hits.ts'
import type { RangeResult } from './range-result.ts'

/**
 * Adds what another check of the same layout and rules found in the next range of the file, as if `check` had read on: the values get the
 * codes they would have got, the rows follow behind those kept, and what the range said of them follows what was said before.
 * `shift` is added to the range's row numbers. Ranges are merged in file order, before `finish`.
 */
export function mergeRange(check: TableCheck, range: RangeResult, shift: number): void {
  const byDictionary = new Map(check.typed.map(({ dictionary }, i) => [dictionary, dictionary.codesOf(range.dictionaries[i]!)]))
  for (const typed of check.typed) typed.extend()
  const mapsOf = check.stores.map((store) =>
    store.layout.columns.map(({ dictionary }) => (dictionary === null ? null : byDictionary.get(dictionary)!)),
  )
  const firstRows = check.stores.map((store) => store.rows)
  check.stores.forEach((store, record) => {
    store.append(range.records[record]!, mapsOf[record]!, shift)
  })
  addHits(check, range, { maps: mapsOf.flat(), firstRows, shift })
  for (const row of range.oddRows) check.oddLines.rows.add(row + shift)
  check.oddLines.addUnusual(range.unusual.map((line) => ({ ...line, row: line.row + shift })))
  check.oddLines.addUnknown(range.unknownLines, range.unknownStarts)
}

interface Moves {
  /** Codes by the range's codes, per column over all records. */
  readonly maps: readonly (Int32Array | null)[]
  /** Rows of each record before the range's. */
  readonly firstRows: readonly number[]
  readonly shift: number
}

function addHits({ hits, kinds }: TableCheck, range: RangeResult, { maps, firstRows, shift }: Moves): void {
  const variants = range.variants.map(({ rule, message, severity }) => kinds.variantOf(rule, message, severity))
  const facts = range.facts.map((fact) => kinds.factOf(fact))
  const from: HitColumns = range.hits
  for (let i = 0; i < from.variant.length; i++) {
    const record = from.record[i]!
    const column = from.column[i]!
    hits.add(
      variants[from.variant[i]!]!,
      from.rowNumber[i]! + shift,
      record,
      record < 0 ? -1 : from.row[i]! + firstRows[record]!,
      column,
      column < 0 ? 0 : maps[column]![from.code[i]!]!,
      facts[from.fact[i]!]!,
    )
  }
}
