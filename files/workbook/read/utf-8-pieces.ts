import type { Problem } from '#core'
import { encodeUtf8 } from '#core'
import { createTranscoder } from '../../csv/transcode-utf16.ts'
import { decodeWindows1252, latin1Text } from '../../csv/windows-1252.ts'

type Recode = (bytes: Uint8Array, last: boolean) => Uint8Array

/**
 * The pieces of an XML part as UTF-8 without byte-order mark, whatever it is written in: UTF-8, UTF-16 of both kinds with or without mark,
 * and the old one-byte encodings where its first line names one. The return value of `pieces` is passed on.
 */
export function* utf8Pieces(pieces: Generator<Uint8Array, Problem | null>): Generator<Uint8Array, Problem | null> {
  let step = pieces.next()
  if (step.done === true) return step.value
  let first = step.value
  // The first line tells the encoding; a part that comes in crumbs is put together up to there.
  while (first.length < 128) {
    step = pieces.next()
    if (step.done === true) break
    first = joined(first, step.value)
  }
  const { skip, recode } = encodingOf(first)
  if (recode === null) yield skip === 0 ? first : first.subarray(skip)
  else yield recode(first.subarray(skip), false)
  while (step.done !== true) {
    step = pieces.next()
    if (step.done === true) break
    yield recode === null ? step.value : recode(step.value, false)
  }
  if (recode !== null) yield recode(new Uint8Array(0), true)
  return step.value
}

function encodingOf(first: Uint8Array): { skip: number; recode: Recode | null } {
  const [a, b, c] = first
  if (a === 0xef && b === 0xbb && c === 0xbf) return { skip: 3, recode: null }
  if (a === 0xff && b === 0xfe) return { skip: 2, recode: createTranscoder('utf-16le') }
  if (a === 0xfe && b === 0xff) return { skip: 2, recode: createTranscoder('utf-16be') }
  if (a === 0x3c && b === 0) return { skip: 0, recode: createTranscoder('utf-16le') }
  if (a === 0 && b === 0x3c) return { skip: 0, recode: createTranscoder('utf-16be') }
  const named = /^<\?xml[^>]*encoding\s*=\s*["'](?:iso-8859-1|latin1|windows-1252|us-ascii)["']/i
  const isOneByte = named.test(latin1Text(first, 0, Math.min(first.length, 128)))
  return { skip: 0, recode: isOneByte ? (bytes) => encodeUtf8(decodeWindows1252(bytes, 0, bytes.length)) ?? bytes : null }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
