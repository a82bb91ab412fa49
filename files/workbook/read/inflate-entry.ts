import { Inflate } from 'fflate'
import type { Problem } from '#core'
import { crc32 } from './crc-32.ts'
import type { ZipEntry } from './zip-directory.ts'

export interface InflateCaps {
  /** Bytes the part may unpack to. */
  readonly bytes: number
  /** How many times its packed size it may grow to, once it is large. */
  readonly growth: number
}

// What a piece of this size can grow to (1,032 times) still fits in memory many times over.
const PIECE = 1 << 15
const LARGE = 32 << 20
/** Pieces in a row that may give nothing: a stored block needs up to 64 kB before it gives its bytes. */
const IDLE = 5
const ENCRYPTED = 1

/**
 * The bytes of a part, unpacked piece by piece; its return value is null, or the problem that ended it. Size and check sum must be those
 * that the directory tells; what is wrong shows at the latest when the last piece is out.
 * Problems: workbook-damaged { part }, workbook-too-large { part, megabytes }, workbook-swells { part, megabytes },
 * file-is-encrypted, workbook-packing-unknown { part, method }.
 */
export function* inflateEntry(bytes: Uint8Array, entry: ZipEntry, caps: InflateCaps): Generator<Uint8Array, Problem | null> {
  const refused = refuse(entry, caps)
  if (refused !== null) return refused
  let crc = 0
  let total = 0
  for (const piece of entry.method === 0 ? stored(bytes, entry) : inflated(bytes, entry)) {
    if (piece === null) return damaged(entry)
    total += piece.length
    if (total > entry.size) return damaged(entry)
    crc = crc32(piece, crc)
    yield piece
  }
  return total === entry.size && crc === entry.crc ? null : damaged(entry)
}

function refuse(entry: ZipEntry, caps: InflateCaps): Problem | null {
  const { name: part, size, packedSize, method } = entry
  if ((entry.flags & ENCRYPTED) !== 0) return { code: 'file-is-encrypted', facts: {} }
  if (method !== 0 && method !== 8) return { code: 'workbook-packing-unknown', facts: { part, method } }
  const megabytes = Math.ceil(size / (1 << 20))
  if (size > caps.bytes) return { code: 'workbook-too-large', facts: { part, megabytes } }
  if (size > LARGE && size > packedSize * caps.growth) return { code: 'workbook-swells', facts: { part, megabytes } }
  // Deflate never makes a part much larger; one that claims so is made to cost time.
  if (packedSize > size * 2 + (1 << 16) || (method === 0 && packedSize !== size)) return damaged(entry)
  return null
}

function damaged(entry: ZipEntry): Problem {
  return { code: 'workbook-damaged', facts: { part: entry.name } }
}

function* stored(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  for (let at = entry.dataStart; at < entry.dataEnd; at += PIECE) yield bytes.subarray(at, Math.min(at + PIECE, entry.dataEnd))
}

/** Pieces as they come out, null when the packed bytes cannot be right. Stops when the told size is reached. */
function* inflated(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array | null> {
  let ready: Uint8Array[] = []
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) ready.push(piece)
  })
  let total = 0
  let idle = 0
  for (let at = entry.dataStart; at < entry.dataEnd; at += PIECE) {
    const end = Math.min(at + PIECE, entry.dataEnd)
    try {
      inflate.push(bytes.subarray(at, end), end === entry.dataEnd)
    } catch {
      yield null
      return
    }
    idle = ready.length === 0 ? idle + 1 : 0
    if (idle > IDLE) {
      yield null
      return
    }
    const taken = ready
    ready = []
    for (const piece of taken) {
      total += piece.length
      yield piece
    }
    if (total >= entry.size) return
  }
}
