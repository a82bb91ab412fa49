import { fail, ok, type Result } from '#core'
import { fileSignature } from './file-signature.ts'
import { utf8SequenceLength } from './utf-8.ts'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be' | 'ascii'

export interface SniffedEncoding {
  readonly encoding: Encoding
  /** Bytes of byte-order mark at the start of the file; the readers skip them themselves. */
  readonly bomLength: number
}

/** What people write after --tegnsett, without case, blanks, hyphen and underscore. */
const SPELLINGS: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf8bom: 'utf-8',
  utf8sig: 'utf-8',
  unicode: 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  windows1252: 'windows-1252',
  win1252: 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  iso88591: 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'ascii',
  usascii: 'ascii',
}

/**
 * The encoding of a file from its first bytes, or as `forced` says.
 * A mark decides; else letters outside ASCII: mostly right UTF-8 -> utf-8, otherwise windows-1252; none -> ascii, whose later letters are
 * decoded value by value.
 * sniffEncoding([EF BB BF 41], null) -> { encoding: 'utf-8-bom', bomLength: 3 }; sniffEncoding(bytes, 'latin1') -> windows-1252
 * Problems: encoding-unknown { encoding }, file-empty, file-is-xlsx, file-is-xls, file-is-pdf, file-is-zip,
 * not-text { zeroBytes, controlBytes, bytes }.
 */
export function sniffEncoding(sample: Uint8Array, forced: string | null): Result<SniffedEncoding> {
  const chosen = forced === null ? null : SPELLINGS[forced.toLowerCase().replace(/[\s_-]/g, '')]
  if (chosen === undefined) return fail('encoding-unknown', { encoding: forced ?? '' })
  const marked = byteOrderMark(sample)
  if (sample.length === (marked?.bomLength ?? 0)) return fail('file-empty')
  const signature = fileSignature(sample)
  if (signature !== null) return fail(`file-is-${signature}`)
  if (marked !== null && (chosen === null || sameFamily(chosen, marked.encoding))) return ok(marked)
  if (chosen === 'utf-16le' || chosen === 'utf-16be') return ok({ encoding: chosen, bomLength: 0 })
  const letters = countLetters(sample)
  if (letters.zeros >= 4 && letters.zeros * 500 > sample.length) return notText(letters, sample)
  if (letters.controls * 10 > sample.length) return notText(letters, sample)
  if (chosen !== null) return ok({ encoding: chosen, bomLength: marked?.encoding === 'utf-8-bom' ? 3 : 0 })
  if (letters.sequences === 0 && letters.strays === 0) return ok({ encoding: 'ascii', bomLength: 0 })
  return ok({ encoding: letters.sequences > letters.strays ? 'utf-8' : 'windows-1252', bomLength: 0 })
}

function byteOrderMark(sample: Uint8Array): SniffedEncoding | null {
  const [first, second, third] = sample
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8-bom', bomLength: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bomLength: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bomLength: 2 }
  return null
}

function sameFamily(chosen: Encoding, marked: Encoding): boolean {
  return chosen.slice(0, 5) === marked.slice(0, 5)
}

function notText(letters: ReturnType<typeof countLetters>, sample: Uint8Array): Result<never> {
  return fail('not-text', { zeroBytes: letters.zeros, controlBytes: letters.controls, bytes: sample.length })
}

/** `sequences`: right UTF-8 beyond ASCII; `strays`: bytes beyond ASCII that are part of none; `controls`: what no text has. */
function countLetters(sample: Uint8Array): { zeros: number; controls: number; sequences: number; strays: number } {
  let zeros = 0
  let controls = 0
  let sequences = 0
  let strays = 0
  for (let at = 0; at < sample.length; ) {
    const byte = sample[at]!
    // Nearly all of them, so they are passed first.
    if (byte >= 0x20 && byte < 0x7f) {
      at++
      continue
    }
    if (byte < 0x80) {
      if (byte === 0) zeros++
      if ((byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 0x7f) controls++
      at++
      continue
    }
    const length = utf8SequenceLength(sample, at, sample.length)
    if (length === -1) break
    if (length === 0) {
      strays++
      if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) controls++
    } else sequences++
    at += Math.max(length, 1)
  }
  return { zeros, controls, sequences, strays }
}
