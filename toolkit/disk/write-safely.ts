import { randomBytes } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '#core'
import { errorCode, writeProblem } from './disk-problem.ts'
import { type PendingWrites, pendingWrites } from './pending-writes.ts'
import { SourceFailure } from './source-failure.ts'

/** The few calls a result is written by; tests hand in a disk that refuses, fills up or breaks midway. */
export interface WriteDisk {
  /** Makes a new file; fails when it exists. */
  create(path: string): Promise<{
    /** Writes at a place in the file; several may be under way at a time. */
    write(bytes: Uint8Array, at: number): Promise<void>
    sync(): Promise<void>
    close(): Promise<void>
  }>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  exists(path: string): Promise<boolean>
}

export const realWriteDisk: WriteDisk = {
  async create(path) {
    const handle = await open(path, 'wx')
    return {
      async write(bytes, at) {
        for (let from = 0; from < bytes.length; ) from += (await handle.write(bytes, from, bytes.length - from, at + from)).bytesWritten
      },
      // Some network disks cannot sync; the bytes are then as safe as that disk makes them.
      sync: () =>
        handle.sync().catch((error: unknown) => {
          if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM'].includes(errorCode(error))) throw error
        }),
      close: () => handle.close(),
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  exists: (path) =>
    stat(path).then(
      () => true,
      (error: unknown) => {
        if (errorCode(error) === 'ENOENT') return false
        throw error
      },
    ),
}

/** Pieces that may be on their way to the disk while the next is made. With one the disk waits for us between any two. */
export const WRITES_UNDER_WAY = 2

export interface WriteOptions {
  readonly overwrite: boolean
  readonly disk?: WriteDisk
  readonly pending?: PendingWrites
}

/**
 * Writes a result under a temporary name in the same folder, forces it to disk and renames it: either the whole result is there or the
 * target is as it was. Nothing is left behind when anything fails, the content's own making included.
 * Pieces are being written while the next is made: the memory of one may be used again when `WRITES_UNDER_WAY` others have been handed over
 * behind it and one more is asked for, not before.
 * Answers the number of bytes. Problems: `output-exists` (without `overwrite`), `output-unwritable`, `disk-full`, `output-folder-missing`,
 * `output-is-folder`, `write-failed`.
 */
export async function writeSafely(
  path: string,
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: WriteOptions,
): Promise<Result<number>> {
  const disk = options.disk ?? realWriteDisk
  const pending = options.pending ?? pendingWrites
  // A leading dot keeps a folder that is being checked from showing it as one more file.
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  let file: Awaited<ReturnType<WriteDisk['create']>> | null = null
  const underWay: Promise<void>[] = []
  let abandoned = false
  const discard = async () => {
    await file?.close().catch(() => undefined)
    await disk.remove(temporary).catch(() => undefined)
  }
  const abandon = async () => {
    abandoned = true
    await discard()
  }
  try {
    if (!options.overwrite && (await disk.exists(path))) return fail('output-exists', { path })
    pending.add(abandon)
    file = await disk.create(temporary)
    let size = 0
    for await (const piece of content) {
      // Pieces before are on their way to the disk while this one was made: neither the disk nor we wait for the other to be done.
      while (underWay.length >= WRITES_UNDER_WAY) await underWay.shift()
      if (abandoned) return fail('interrupted', { path })
      const writing = file.write(piece, size)
      // Heard where it is awaited; until then a failure must not pass for one that nobody hears.
      writing.catch(() => undefined)
      underWay.push(writing)
      size += piece.length
    }
    for (const writing of underWay) await writing
    await file.sync()
    await file.close()
    file = null
    if (abandoned) return fail('interrupted', { path })
    if (!options.overwrite && (await disk.exists(path))) {
      await discard()
      return fail('output-exists', { path })
    }
    await disk.rename(temporary, path)
    return ok(size)
  } catch (error) {
    await Promise.allSettled(underWay)
    await discard()
    if (abandoned) return fail('interrupted', { path })
    if (error instanceof SourceFailure) return { ok: false, problem: error.problem }
    // An error without a system code was thrown by what makes the content: a mistake of ours, not of the disk.
    if (errorCode(error) === '') throw error
    return { ok: false, problem: writeProblem(path, error) }
  } finally {
    pending.delete(abandon)
  }
}
