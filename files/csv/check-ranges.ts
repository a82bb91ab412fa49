import { allRules, type CheckedFile, type CheckRunOptions, type CheckStep, finishLoaded, mergeRange, type Rule } from '#core'
import { type CheckedRange, canBeCut, headerBytes } from './check-range.ts'
import { fileFacts, openCheck, SAMPLE_BYTES } from './open-check.ts'
import { createTableReader } from './read-codes.ts'
import type { ReadFacts } from './read-facts.ts'

/** A file in ranges: each begins where the one before ends, behind a line end. */
export interface FileRanges {
  /** The first `SAMPLE_BYTES` of the file. */
  readonly sample: Uint8Array
  /** Bytes of the first range, which begins the file. */
  readonly first: AsyncIterable<Uint8Array>
  /** The other ranges, in the order of the file, as `checkRange` answers; asked for when the first has been read. */
  readonly others: () => readonly Promise<CheckedRange | null>[]
  /** Number of bytes in all ranges. */
  readonly bytes: number
}

/**
 * Checks a file in ranges: reads the first here, takes the others as they come, and runs the rules over groups and the whole file when all
 * rows are there. The answer is that of `checkBytes`, or null when the ranges cannot be checked by themselves (UTF-16, a quoted line break
 * at a cut, any problem): then `checkBytes` knows better.
 */
export async function* checkRanges(
  { sample, first, others, bytes }: FileRanges,
  options: CheckRunOptions,
  rules: readonly Rule[] = allRules,
): AsyncGenerator<CheckStep<CheckedFile | null>> {
  const opened = openCheck(sample, sample.length < SAMPLE_BYTES, options, rules)
  const unsafe = { kind: 'done', file: null } as const
  if (!opened.ok || !canBeCut(opened.value)) {
    yield unsafe
    return
  }
  const { check, bomLength, delimiter, encoding } = opened.value
  const reader = createTableReader(check.layout, { delimiter, encoding, sink: check })
  let left = bomLength
  let seen = 0
  for await (const piece of first) {
    const pushed = reader.push(piece.subarray(left))
    left = Math.max(0, left - piece.length)
    seen += piece.length
    if (!pushed.ok) break
    yield { kind: 'progress', rows: check.rows, bytes: seen }
  }
  const read = reader.finish()
  let facts: ReadFacts | null = read.ok && seen >= headerBytes(sample, opened.value) ? read.value : null
  for (const other of others()) {
    const range = facts === null ? null : await other
    if (facts === null || range === null) {
      yield unsafe
      return
    }
    mergeRange(check, range.result, facts.rows - range.rowsBefore)
    facts = mergeFacts(facts, range)
  }
  if (facts === null) yield unsafe
  else yield* finishLoaded({ check, bytes, facts: fileFacts(opened.value, facts, bytes), relocate: null }, options)
}

function mergeFacts(before: ReadFacts, { read, rowsBefore }: CheckedRange): ReadFacts {
  return {
    rows: before.rows + read.rows - rowsBefore,
    lineEnd: same(before.lineEnd, read.lineEnd, null),
    nonAscii: same(before.nonAscii, read.nonAscii, 'none'),
    quoted: before.quoted || read.quoted,
    blankLines: before.blankLines + read.blankLines,
    repeatedHeaders: before.repeatedHeaders + read.repeatedHeaders,
  }
}

function same<T>(left: T, right: T, nothing: T): T | 'mixed' {
  return left === right || right === nothing ? left : left === nothing ? right : 'mixed'
}
