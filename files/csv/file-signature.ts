import { latin1Text } from './windows-1252.ts'

export type FileSignature = 'xlsx' | 'zip' | 'xls' | 'pdf'

/**
 * A file that is no text, by its first bytes; null when they say nothing. 'xls' is the container of old Excel files and of workbooks with
 * a password; a zip is a workbook when one of its parts lies under xl/.
 */
export function fileSignature(sample: Uint8Array): FileSignature | null {
  if (startsWith(sample, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (startsWith(sample, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'xls'
  if (startsWith(sample, [0x50, 0x4b, 0x03, 0x04]) || startsWith(sample, [0x50, 0x4b, 0x05, 0x06])) {
    return latin1Text(sample, 0, sample.length).includes('xl/') ? 'xlsx' : 'zip'
  }
  return null
}

function startsWith(sample: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => sample[index] === byte)
}
