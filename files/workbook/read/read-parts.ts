import { fail, ok, type Problem, type Result } from '#core'
import { fileSignature } from '../../csv/file-signature.ts'
import { latin1Text } from '../../csv/windows-1252.ts'
import { zipKind } from '../../csv/zip-kind.ts'
import { inflateEntry } from './inflate-entry.ts'
import { WORKBOOK_CAPS, type WorkbookCaps } from './workbook-caps.ts'
import { readDirectory, type ZipEntry } from './zip-directory.ts'

/** The parts of a workbook file. Names are compared without regard to case, leading slash and kind of slash, as Excel does. */
export interface WorkbookParts {
  readonly entries: readonly ZipEntry[]
  /** The entry of a part: `find('/xl/Workbook.xml')`; null when there is none. */
  find(name: string): ZipEntry | null
  /** The unpacked bytes of a part, piece by piece. Its return value is null, or the problem that ended it. */
  pieces(name: string, maxBytes?: number): Generator<Uint8Array, Problem | null>
  /** The unpacked bytes of a part as one array: `inflate('xl/worksheets/sheet1.xml')`. */
  inflate(name: string, maxBytes?: number): Result<Uint8Array>
}

/**
 * The directory of a workbook file and a way to its parts; no part is unpacked yet.
 * Problems: file-empty, file-is-… for every other kind of file, file-is-no-workbook, those of `readDirectory`; of a part workbook-part-missing { part }, workbook-part-twice { part } and those of `inflateEntry`.
 */
export function readParts(bytes: Uint8Array, caps: WorkbookCaps = WORKBOOK_CAPS): Result<WorkbookParts> {
  if (bytes.length === 0) return fail('file-empty')
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const signature = isZip ? null : fileSignature(bytes)
  if (signature !== null) return fail(`file-is-${signature}`)
  const directory = readDirectory(bytes, caps.parts)
  if (!directory.ok) return !isZip && directory.problem.code === 'workbook-cut-off' ? fail('file-is-no-workbook') : directory
  const entries = directory.value
  const names = entries.map(({ name }) => name)
  const kind = zipKind(names, latin1Text(bytes, 0, Math.min(bytes.length, 128)))
  // A book may have its parts in other folders, which its relations then name.
  if (kind !== 'xlsx' && (kind !== 'zip' || !names.some((name) => partKey(name) === '_rels/.rels'))) return fail(`file-is-${kind}`)
  const byName = new Map<string, ZipEntry>()
  const twice = new Set<string>()
  for (const entry of entries) {
    const key = partKey(entry.name)
    if (byName.has(key)) twice.add(key)
    byName.set(key, entry)
  }
  const find = (name: string): ZipEntry | null => byName.get(partKey(name)) ?? null
  function* pieces(name: string, maxBytes = caps.sheetBytes): Generator<Uint8Array, Problem | null> {
    const entry = find(name)
    if (entry === null) return { code: 'workbook-part-missing', facts: { part: name } }
    if (twice.has(partKey(name))) return { code: 'workbook-part-twice', facts: { part: name } }
    return yield* inflateEntry(bytes, entry, { bytes: maxBytes, growth: caps.growth })
  }
  return ok({ entries, find, pieces, inflate: (name, maxBytes) => whole(pieces(name, maxBytes)) })
}

/** `partKey('/xl\\Workbook.xml')` -> 'xl/workbook.xml' */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function whole(pieces: Generator<Uint8Array, Problem | null>): Result<Uint8Array> {
  const taken: Uint8Array[] = []
  let length = 0
  let step = pieces.next()
  while (step.done !== true) {
    taken.push(step.value)
    length += step.value.length
    step = pieces.next()
  }
  if (step.value !== null) return { ok: false, problem: step.value }
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of taken) {
    all.set(piece, at)
    at += piece.length
  }
  return ok(all)
}
