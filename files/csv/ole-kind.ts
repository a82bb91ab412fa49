import { latin1Text } from './windows-1252.ts'

/** What a file in Microsoft's old container is: an old workbook, any file with a password, an old document or presentation. */
export type OleKind = 'xls' | 'encrypted' | 'docx' | 'pptx'

const ENTRY = 128
/** Sectors of the directory that are looked at; one holds at least four names. */
const MAX_SECTORS = 64

/**
 * The kind of an OLE container by the names in its directory; 'xls' when the bytes given do not reach it.
 * Source: [MS-CFB] 2.2, 2.6.1; [MS-OFFCRYPTO] 1.3.3 (EncryptedPackage).
 */
export function oleKind(bytes: Uint8Array): OleKind {
  const sectorSize = 2 ** (bytes[30] === 12 ? 12 : 9)
  let sector = u32(bytes, 48)
  for (let i = 0; i < MAX_SECTORS; i++) {
    const start = (sector + 1) * sectorSize
    if (start + sectorSize > bytes.length) break
    for (let at = start; at < start + sectorSize; at += ENTRY) {
      const kind = kindOf(nameAt(bytes, at))
      if (kind !== null) return kind
    }
    // The next sector of the directory stands in the table of sectors, whose own first 109 places are in the header.
    const perSector = sectorSize / 4
    const table = u32(bytes, 76 + 4 * Math.floor(sector / perSector))
    if (sector / perSector >= 109) break
    sector = u32(bytes, (table + 1) * sectorSize + 4 * (sector % perSector))
  }
  return 'xls'
}

function kindOf(name: string): OleKind | null {
  if (name === 'EncryptedPackage' || name === 'EncryptionInfo') return 'encrypted'
  if (name === 'Workbook' || name === 'Book') return 'xls'
  if (name === 'WordDocument') return 'docx'
  return name === 'PowerPoint Document' ? 'pptx' : null
}

/** UTF-16; names that matter have no letters outside ASCII. */
function nameAt(bytes: Uint8Array, at: number): string {
  const length = Math.min((bytes[at + 64] ?? 0) - 2, 62)
  let name = ''
  for (let i = 0; i < length; i += 2) name += latin1Text(bytes, at + i, at + i + 1)
  return name
}

function u32(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
}
