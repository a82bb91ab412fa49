import { type CheckedRun, type ReportOptions, toJson } from '#core'

/**
 * A million findings are a gigabyte: each block costs a way to the disk's thread and back, so they are larger than for a pipe. Twice as large
 * again took twice as long to write where we measured: the disk's cache looks for as much memory in one piece.
 */
const BLOCK = 512 * 1024

/** The JSON report for `writeSafely`. Two arrays in turn, for one is being written while the other is filled. */
export function jsonBlocks(run: CheckedRun, options: ReportOptions): Iterable<Uint8Array> {
  return toJson(run, options, [new Uint8Array(BLOCK), new Uint8Array(BLOCK)])
}
