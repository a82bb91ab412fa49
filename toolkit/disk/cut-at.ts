import { readRange } from './read-range.ts'

const LINE_FEED = 0x0a
/** A line end further away than this: the file has none, or lines that nobody reads. */
const LONGEST_LINE = 1024 * 1024

/**
 * The first place at or after `from` where a line starts behind a line feed, so that a file can be cut there; null when none is near.
 * `cutAt('a.csv', 6, 90)` of 'A;B\n1;2\n3;4\n' -> 8, and from 8 -> 8. Throws `SourceFailure` when the file cannot be read.
 */
export async function cutAt(path: string, from: number, bytes: number): Promise<number | null> {
  let at = Math.max(0, from - 1)
  for await (const piece of readRange(path, at, Math.min(bytes, at + LONGEST_LINE))) {
    const found = piece.indexOf(LINE_FEED)
    if (found >= 0) return at + found + 1 < bytes ? at + found + 1 : null
    at += piece.length
  }
  return null
}
