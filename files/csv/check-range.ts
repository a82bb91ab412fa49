import { allRules, type CheckRunOptions, type RangeResult, type Rule, rangeResult } from '#core'
import { type OpenedCheck, openCheck, SAMPLE_BYTES } from './open-check.ts'
import { createTableReader, type TableReader } from './read-codes.ts'
import type { ReadFacts } from './read-facts.ts'
import { RecordBuffer } from './record-buffer.ts'

/** What came out of a range that begins somewhere inside a file; plain data that a thread can send. */
export interface CheckedRange {
  readonly result: RangeResult
  /** Its rows are numbered as if it followed `firstRow` directly. */
  readonly read: ReadFacts
  readonly rowsBefore: number
}

/** One record per line end: true of every encoding but UTF-16, where half a letter can look like a line end. */
export function canBeCut({ encoding }: OpenedCheck): boolean {
  return encoding !== 'utf-16le' && encoding !== 'utf-16be'
}

/** Number of bytes up to the end of the header row, mark included; 0 for a file without one. */
export function headerBytes(sample: Uint8Array, { bomLength, check, delimiter }: OpenedCheck): number {
  const { headerRow } = check.layout
  if (headerRow === 0) return 0
  const records = RecordBuffer.over(delimiter, sample.subarray(bomLength))
  while (records.row < headerRow && records.next(false));
  return bomLength + records.taken
}

/**
 * Reads and checks the rows of one range, which begins behind a line end. `sample` is the first `SAMPLE_BYTES` of the file: from it every
 * range finds out the same about it. Null when the range cannot be checked by itself; the file is then read from start to end instead.
 */
export async function checkRange(
  sample: Uint8Array,
  bytes: AsyncIterable<Uint8Array>,
  options: CheckRunOptions,
  onRows: (rows: number) => void = () => undefined,
  rules: readonly Rule[] = allRules,
): Promise<CheckedRange | null> {
  const opened = openCheck(sample, sample.length < SAMPLE_BYTES, options, rules)
  if (!opened.ok || !canBeCut(opened.value)) return null
  const { check } = opened.value
  const reader = readerBehindHeader(sample, opened.value)
  let told = 0
  for await (const piece of bytes) {
    if (!reader.push(piece).ok) return null
    onRows(check.rows - told)
    told = check.rows
  }
  const read = reader.finish()
  if (!read.ok) return null
  return { result: rangeResult(check), read: read.value, rowsBefore: Math.max(check.layout.headerRow, 1) }
}

/** A reader that has seen the header row and nothing else: it knows the row again where files were copied together. */
function readerBehindHeader(sample: Uint8Array, opened: OpenedCheck): TableReader {
  const { bomLength, check, delimiter, encoding } = opened
  if (check.layout.headerRow === 0) return createTableReader(check.layout, { delimiter, encoding, sink: check, firstRow: 2 })
  const reader = createTableReader(check.layout, { delimiter, encoding, sink: check })
  reader.push(sample.subarray(bomLength, headerBytes(sample, opened)))
  return reader
}
