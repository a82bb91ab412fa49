import { createHash } from 'node:crypto'
import { close, open, read } from 'node:fs'
import { promisify } from 'node:util'
import type { Problem, SpareArrays } from '#core'
import { readProblem } from './disk-problem.ts'
import { SourceFailure } from './source-failure.ts'

/** Large enough that the calls do not count, small enough that memory does not either. */
const READ_BYTES = 512 * 1024

/** A file opened for reading: where bytes come from, and what is known of them when they have all been read. */
export interface Source {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Bytes read so far. */
  size(): number
  /** SHA-256 as hex; null until the last byte has been read. */
  sha256(): string | null
  /** Why reading stopped before the end; null when it did not. */
  problem(): Problem | null
}

/** The two calls a file is read by; tests hand in a disk that fails. */
export interface ReadDisk {
  open(path: string): Promise<{
    read(into: Uint8Array): Promise<number>
    close(): Promise<void>
  }>
}

const openFile = promisify(open)
const readFile = promisify(read)
const closeFile = promisify(close)

/** Plain descriptors: the handles of node:fs/promises cost a small file as much again as reading it. */
export const realReadDisk: ReadDisk = {
  async open(path) {
    const file = await openFile(path, 'r')
    return {
      read: async (into) => (await readFile(file, into, 0, into.length, null)).bytesRead,
      close: () => closeFile(file),
    }
  },
}

/**
 * Opens a path read-only when the first byte is asked for. Each piece is an array of its own, so a receiver may keep it; with `spare` all
 * pieces come in one array of those, and a piece is read over when the next is asked for.
 * An unreadable path ends the bytes early and is told by `problem()`; nothing is thrown.
 */
export function openSource(path: string, disk: ReadDisk = realReadDisk, spare: SpareArrays | null = null): Source {
  return sourceOf(readPath(path, disk, spare), path)
}

/** The same for bytes that come from somewhere else: standard input, a stream, memory. */
export function sourceOf(input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, path: string): Source {
  const hash = createHash('sha256')
  let size = 0
  let digest: string | null = null
  let problem: Problem | null = null
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of input) {
        hash.update(piece)
        size += piece.length
        yield piece
      }
      digest = hash.digest('hex')
    } catch (error) {
      problem = error instanceof SourceFailure ? error.problem : readProblem(path, error, true)
    }
  }
  return { bytes: bytes(), size: () => size, sha256: () => digest, problem: () => problem }
}

async function* readPath(path: string, disk: ReadDisk, spare: SpareArrays | null): AsyncGenerator<Uint8Array> {
  const file = await disk.open(path).catch((error: unknown) => {
    // Paths are looked at before they are opened (expand-paths.ts): one that is not there any more has vanished.
    throw new SourceFailure(readProblem(path, error, true))
  })
  const own = spare?.bytes(READ_BYTES).subarray(0, READ_BYTES)
  try {
    for (;;) {
      const piece = own ?? new Uint8Array(READ_BYTES)
      const length = await file.read(piece).catch((error: unknown) => {
        throw new SourceFailure(readProblem(path, error, true))
      })
      if (length === 0) return
      yield length === READ_BYTES ? piece : piece.subarray(0, length)
    }
  } finally {
    if (own !== undefined) spare?.give(new Uint8Array(own.buffer))
    await file.close().catch(() => undefined)
  }
}
