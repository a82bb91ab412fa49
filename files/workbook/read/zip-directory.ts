import { fail, ok, type Problem, type Result } from '#core'
import { decodeUtf8 } from '../../csv/utf-8.ts'
import { latin1Text } from '../../csv/windows-1252.ts'

/** One part of a zip as its directory describes it; places are bytes of the file. */
export interface ZipEntry {
  /** As written in the directory. */
  readonly name: string
  /** 0 = stored, 8 = deflate. */
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly packedSize: number
  /** Size when unpacked, as the directory claims. */
  readonly size: number
  /** Where the part's own header begins, and its packed bytes begin and end. */
  readonly headerStart: number
  readonly dataStart: number
  readonly dataEnd: number
}

const END = 0x06054b50
const END_LENGTH = 22
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const CENTRAL = 0x02014b50
const CENTRAL_LENGTH = 46
const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const MAX_COMMENT = 65_535
const MANY = 0xffffffff

/**
 * The parts of a zip in the order of its directory, zip64 included; every one lies inside the file and none shares bytes with another.
 * Problems: workbook-cut-off (no directory: the end is missing), workbook-damaged { part? }, workbook-overlap { part },
 * workbook-many-parts { parts }.
 */
export function readDirectory(bytes: Uint8Array, maxParts: number): Result<readonly ZipEntry[]> {
  const end = findEnd(bytes)
  if (end < 0) return fail('workbook-cut-off')
  const told = directoryAt(bytes, end)
  if (told === null) return fail('workbook-damaged')
  if (told.parts > maxParts) return fail('workbook-many-parts', { parts: told.parts })
  // What was put before the zip (a program that unpacks it) moves all places by the same amount.
  const shift = told.endsAt - told.size - told.start
  if (shift < 0) return fail('workbook-cut-off')
  const entries: ZipEntry[] = []
  let at = told.start + shift
  for (let i = 0; i < told.parts; i++) {
    if (at + CENTRAL_LENGTH > told.endsAt || u32(bytes, at) !== CENTRAL) return fail('workbook-damaged')
    const entry = readEntry(bytes, at, shift, told.start + shift)
    if (typeof entry === 'string') return fail('workbook-damaged', { part: entry })
    entries.push(entry)
    at += CENTRAL_LENGTH + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32)
  }
  const shared = sharedBytes(entries)
  return shared === null ? ok(entries) : { ok: false, problem: shared }
}

function findEnd(bytes: Uint8Array): number {
  const last = bytes.length - END_LENGTH
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (bytes[at] === 0x50 && u32(bytes, at) === END && at + END_LENGTH + u16(bytes, at + 20) <= bytes.length) return at
  }
  return -1
}

interface Directory {
  readonly parts: number
  readonly size: number
  readonly start: number
  /** Where it really ends: at the record that tells of it. */
  readonly endsAt: number
}

function directoryAt(bytes: Uint8Array, end: number): Directory | null {
  const small = { parts: u16(bytes, end + 10), size: u32(bytes, end + 12), start: u32(bytes, end + 16), endsAt: end }
  const locator = end - 20
  if (locator < 0 || u32(bytes, locator) !== LOCATOR64) return small
  const told = u64(bytes, locator + 8)
  // Behind the place it names when something was put before the zip.
  const at = u32(bytes, told) === END64 ? told : locator - 56
  if (at < 0 || at + 56 > bytes.length || u32(bytes, at) !== END64) return null
  return { parts: u64(bytes, at + 32), size: u64(bytes, at + 40), start: u64(bytes, at + 48), endsAt: at }
}

/** The entry, or its name when what it says cannot be. */
function readEntry(bytes: Uint8Array, at: number, shift: number, directoryStart: number): ZipEntry | string {
  const nameLength = u16(bytes, at + 28)
  const name = nameAt(bytes, at + CENTRAL_LENGTH, nameLength)
  const sizes = { size: u32(bytes, at + 24), packedSize: u32(bytes, at + 20), headerStart: u32(bytes, at + 42) }
  let extra = at + CENTRAL_LENGTH + nameLength
  const extraEnd = extra + u16(bytes, at + 30)
  while (extra + 4 <= extraEnd) {
    const length = u16(bytes, extra + 2)
    if (u16(bytes, extra) === 1) {
      let from = extra + 4
      for (const field of ['size', 'packedSize', 'headerStart'] as const) {
        if (sizes[field] !== MANY || from + 8 > Math.min(extraEnd, extra + 4 + length)) continue
        sizes[field] = u64(bytes, from)
        from += 8
      }
    }
    extra += 4 + length
  }
  const headerStart = sizes.headerStart + shift
  if (headerStart + LOCAL_LENGTH > directoryStart || u32(bytes, headerStart) !== LOCAL) return name
  const localName = u16(bytes, headerStart + 26)
  const dataStart = headerStart + LOCAL_LENGTH + localName + u16(bytes, headerStart + 28)
  const dataEnd = dataStart + sizes.packedSize
  if (dataEnd > directoryStart) return name
  // Two programs must not see two different files in one zip.
  if (nameAt(bytes, headerStart + LOCAL_LENGTH, localName) !== name) return name
  const { size, packedSize } = sizes
  return {
    name,
    method: u16(bytes, at + 10),
    flags: u16(bytes, at + 8),
    crc: u32(bytes, at + 16),
    packedSize,
    size,
    headerStart,
    dataStart,
    dataEnd,
  }
}

function sharedBytes(entries: readonly ZipEntry[]): Problem | null {
  const sorted = [...entries].sort((a, b) => a.headerStart - b.headerStart)
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i]!.headerStart < sorted[i - 1]!.dataEnd) return { code: 'workbook-overlap', facts: { part: sorted[i]!.name } }
  }
  return null
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return decodeUtf8(bytes, start, start + length) ?? latin1Text(bytes, start, start + length)
}

function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0
}

// Beyond 2^53 it is no place in any file; the checks of place refuse it.
function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 4294967296
}
