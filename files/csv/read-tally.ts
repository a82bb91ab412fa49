import type { ReadFacts } from './read-facts.ts'
import type { LineEndSeen } from './scan-record.ts'
import { utf8SequenceLength } from './utf-8.ts'

const UTF8 = 1
const OTHER = 2

/** Counts what a file looks like while it is read. */
export class ReadTally {
  blankLines = 0
  repeatedHeaders = 0
  quoted = false
  readonly #lineEnds = new Set<'lf' | 'cr' | 'crlf'>()
  #lastLineEnd: LineEndSeen = 'end-of-file'
  #letters = 0

  seeLineEnd(lineEnd: LineEndSeen): void {
    if (lineEnd === this.#lastLineEnd) return
    this.#lastLineEnd = lineEnd
    if (lineEnd !== 'end-of-file') this.#lineEnds.add(lineEnd)
  }

  /** A value with bytes beyond ASCII: right UTF-8 or not. Not looked at any longer once both have been met. */
  seeLetters(bytes: Uint8Array, start: number, end: number): void {
    if (this.#letters === (UTF8 | OTHER)) return
    for (let at = start; at < end; ) {
      const length = utf8SequenceLength(bytes, at, end)
      if (length <= 0) {
        this.#letters |= OTHER
        return
      }
      at += length
    }
    this.#letters |= UTF8
  }

  /** `seeLetters` for a value that may be all ASCII. */
  seeValue(bytes: Uint8Array, start: number, end: number): void {
    let at = start
    while (at < end && bytes[at]! < 0x80) at++
    if (at < end) this.seeLetters(bytes, start, end)
  }

  facts(rows: number): ReadFacts {
    const [lineEnd = null] = this.#lineEnds
    return {
      rows,
      lineEnd: this.#lineEnds.size > 1 ? 'mixed' : lineEnd,
      nonAscii: (['none', 'utf-8', 'windows-1252', 'mixed'] as const)[this.#letters]!,
      quoted: this.quoted,
      blankLines: this.blankLines,
      repeatedHeaders: this.repeatedHeaders,
    }
  }
}
