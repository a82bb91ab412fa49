import { deflateSync } from 'fflate'
import { fail, ok, type Result } from '#core'
import { crc32 } from './read/crc-32.ts'
import type { ZipEntry } from './read/zip-directory.ts'

const LOCAL_LENGTH = 30
const CENTRAL_LENGTH = 46
const END = 0x06054b50
/** The size stands behind the data, and not here. */
const SIZE_BEHIND = 8
const DEFLATE = 8
const MANY = 0xffffffff

/**
 * A zip again with other content in some of its parts. Every other part is copied as it lies there, header and packed bytes alike; only their
 * places in the directory move. `replaced` goes by the entries of this file's directory.
 * Problem: workbook-zip64, for a file whose directory counts in 64 bits (4 GB and more).
 */
export function replaceParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  replaced: ReadonlyMap<ZipEntry, Uint8Array>,
): Result<Uint8Array> {
  const listed = entries.map(({ listedAt }) => listedAt)
  const directoryStart = Math.min(...listed)
  const directoryEnd = Math.max(...entries.map(({ listedEnd }) => listedEnd))
  const tail = bytes.slice(directoryEnd)
  // Behind the directory of a 64-bit zip come two records more.
  if (u32(tail, 0) !== END) return fail('workbook-zip64')
  const byPlace = [...entries].sort((a, b) => a.headerStart - b.headerStart)
  const pieces: Uint8Array[] = []
  const moved = new Map<ZipEntry, number>()
  const packed = new Map<ZipEntry, PackedPart>()
  let from = 0
  let delta = 0
  byPlace.forEach((entry, i) => {
    moved.set(entry, delta)
    const content = replaced.get(entry)
    if (content === undefined) return
    const part = pack(bytes, entry, content)
    packed.set(entry, part)
    pieces.push(bytes.subarray(from, entry.headerStart), part.header, part.data)
    // What lies between a part and the next is its size, told behind the data; the new one tells it in front.
    from = byPlace[i + 1]?.headerStart ?? directoryStart
    delta += part.header.length + part.data.length - (from - entry.headerStart)
  })
  pieces.push(bytes.subarray(from, directoryStart))
  let directoryLength = 0
  for (const entry of [...entries].sort((a, b) => a.listedAt - b.listedAt)) {
    const line = listing(bytes.slice(entry.listedAt, entry.listedEnd), moved.get(entry)!, packed.get(entry) ?? null)
    pieces.push(line)
    directoryLength += line.length
  }
  set32(tail, 12, directoryLength)
  set32(tail, 16, u32(tail, 16) + delta)
  pieces.push(tail)
  return ok(joined(pieces))
}

interface PackedPart {
  readonly header: Uint8Array
  readonly data: Uint8Array
  readonly size: number
  readonly crc: number
}

function pack(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array): PackedPart {
  const data = deflateSync(content, { level: 6 })
  const part = { data, size: content.length, crc: crc32(content) }
  const header = withoutZip64(bytes.slice(entry.headerStart, entry.dataStart), LOCAL_LENGTH, 26)
  set16(header, 6, u16(header, 6) & ~SIZE_BEHIND)
  set16(header, 8, DEFLATE)
  set32(header, 14, part.crc)
  set32(header, 18, data.length)
  set32(header, 22, part.size)
  return { ...part, header }
}

/** The line of the directory, moved by `delta`; of a replaced part with its new sizes. */
function listing(line: Uint8Array, delta: number, part: PackedPart | null): Uint8Array {
  const plain = part === null ? line : withoutZip64(line, CENTRAL_LENGTH, 28)
  if (u32(plain, 42) !== MANY) set32(plain, 42, u32(plain, 42) + delta)
  if (part === null) return plain
  set16(plain, 8, u16(plain, 8) & ~SIZE_BEHIND)
  set16(plain, 10, DEFLATE)
  set32(plain, 16, part.crc)
  set32(plain, 20, part.data.length)
  set32(plain, 24, part.size)
  return plain
}

/** A header without the extra field that told its sizes in 64 bits; `lengths` is where the lengths of name and extra fields stand. */
function withoutZip64(header: Uint8Array, fixed: number, lengths: number): Uint8Array {
  const start = fixed + u16(header, lengths)
  const end = start + u16(header, lengths + 2)
  const kept: Uint8Array[] = []
  for (let at = start; at < end; ) {
    // A field that runs over the end is padding of no known kind.
    const next = at + 4 <= end ? at + 4 + u16(header, at + 2) : end
    const stop = Math.min(next, end)
    if (at + 4 > end || u16(header, at) !== 1) kept.push(header.subarray(at, stop))
    at = stop
  }
  const extra = joined(kept)
  const whole = joined([header.subarray(0, start), extra, header.subarray(end)])
  set16(whole, lengths + 2, extra.length)
  return whole
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0
}

function set16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 0xff
  bytes[at + 1] = (value >>> 8) & 0xff
}

function set32(bytes: Uint8Array, at: number, value: number): void {
  set16(bytes, at, value & 0xffff)
  set16(bytes, at + 2, value >>> 16)
}
