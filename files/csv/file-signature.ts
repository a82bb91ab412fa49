import { type OleKind, oleKind } from './ole-kind.ts'
import { decodeUtf8 } from './utf-8.ts'
import { latin1Text } from './windows-1252.ts'
import { type ZipKind, zipKind } from './zip-kind.ts'

export type FileSignature = ZipKind | OleKind | 'pdf'

const LOCAL_HEADER = 30

/**
 * A file that is no text, by its first bytes; null when they say nothing. Each has a problem of its own: 'file-is-' and the kind.
 * fileSignature of 'PK' and a part xl/workbook.xml -> 'xlsx'; of an old workbook -> 'xls'; of any workbook with a password -> 'encrypted'
 */
export function fileSignature(sample: Uint8Array): FileSignature | null {
  if (startsWith(sample, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (startsWith(sample, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oleKind(sample)
  if (startsWith(sample, [0x50, 0x4b, 0x03, 0x04]) || startsWith(sample, [0x50, 0x4b, 0x05, 0x06])) {
    const kind = zipKind(localNames(sample), latin1Text(sample, 0, Math.min(sample.length, 128)))
    // Names may stand in the directory alone, behind what the sample holds of the first part.
    return kind === 'zip' && latin1Text(sample, 0, sample.length).includes('xl/') ? 'xlsx' : kind
  }
  return null
}

/** Names of the parts whose headers lie in the sample. */
function localNames(sample: Uint8Array): string[] {
  const names: string[] = []
  for (let at = sample.indexOf(0x50); at >= 0; at = sample.indexOf(0x50, at + 1)) {
    if (sample[at + 1] !== 0x4b || sample[at + 2] !== 3 || sample[at + 3] !== 4) continue
    const start = at + LOCAL_HEADER
    const end = start + (sample[at + 26] ?? 0) + (sample[at + 27] ?? 0) * 256
    if (end <= sample.length) names.push(decodeUtf8(sample, start, end) ?? latin1Text(sample, start, end))
  }
  return names
}

function startsWith(sample: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => sample[index] === byte)
}
