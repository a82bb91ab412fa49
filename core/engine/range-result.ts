import type { Variant } from '../findings/checked-file.ts'
import type { Facts } from '../rules/rule.ts'
import type { OddLine } from '../table/chunk.ts'
import type { DictionaryBytes } from '../table/dictionary.ts'
import type { TableCheck } from './check-table.ts'
import type { HitColumns } from './hits.ts'
import type { KeptChunk } from './pour-chunks.ts'

/**
 * What a check knows of one range of a file when cell, row and line rules have seen its rows: plain data that a thread can send.
 * Codes, variants, facts and rows are numbered as in that range; merge-range.ts puts them into the check of the whole file.
 */
export interface RangeResult {
  /** In the order of `TableCheck.typed`. */
  readonly dictionaries: readonly DictionaryBytes[]
  /** In the order of the layout's records. */
  readonly records: readonly (readonly KeptChunk[])[]
  readonly variants: readonly Variant[]
  readonly facts: readonly Facts[]
  readonly hits: HitColumns
  readonly oddRows: Int32Array
  readonly unusual: readonly OddLine[]
  readonly unknownLines: number
  readonly unknownStarts: readonly string[]
}

/** The result of a check that has read its range and is done for; it shares the check's memory. */
export function rangeResult(check: TableCheck): RangeResult {
  const { kinds, hits, oddLines } = check
  return {
    dictionaries: check.typed.map(({ dictionary }) => dictionary.toBytes()),
    records: check.stores.map((store) => store.chunks()),
    variants: kinds.variants,
    facts: kinds.facts,
    hits: hits.columns(),
    oddRows: Int32Array.from(oddLines.rows),
    unusual: oddLines.unusual,
    unknownLines: oddLines.unknown,
    unknownStarts: oddLines.starts,
  }
}

/** The memory behind a result, each piece once: handed over to another thread it need not be copied. */
export function buffersOfRange(range: RangeResult): readonly ArrayBuffer[] {
  const arrays = [
    ...range.dictionaries.flatMap(({ entries, arena }) => [entries, arena]),
    ...range.records.flatMap((chunks) => chunks.flatMap(({ codes, rowNumbers }) => [...codes, rowNumbers])),
    ...Object.values(range.hits),
    range.oddRows,
  ]
  const buffers = new Set<ArrayBuffer>()
  for (const array of arrays) if (array instanceof Object && array.buffer instanceof ArrayBuffer) buffers.add(array.buffer)
  return [...buffers]
}
