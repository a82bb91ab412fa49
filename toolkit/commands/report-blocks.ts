import { type CheckedRun, type ReportOptions, toCsv, toHtml, toJson, toSarif } from '#core'
import { WRITES_UNDER_WAY } from '../disk/write-safely.ts'

/**
 * A million findings are a gigabyte: each block costs a way to the disk's thread and back, so they are larger than for a pipe. Twice as large
 * again took twice as long to write where we measured: the disk's cache looks for as much memory in one piece.
 */
const BLOCK = 512 * 1024

/** The kinds of report that are text, by the ending of their file. */
const WRITERS = { '.json': toJson, '.html': toHtml, '.sarif': toSarif, '.csv': toCsv } as const

export type TextEnding = keyof typeof WRITERS

/** A report for `writeSafely`, in arrays that take turns: one is filled while the others are being written. */
export function reportBlocks(run: CheckedRun, ending: TextEnding, options: ReportOptions): Iterable<Uint8Array> {
  const ring = Array.from({ length: WRITES_UNDER_WAY + 1 }, () => new Uint8Array(BLOCK))
  return WRITERS[ending](run, options, ring)
}
