import { type FileHandle, open } from 'node:fs/promises'
import { readProblem } from './disk-problem.ts'
import { SourceFailure } from './source-failure.ts'

const READ_BYTES = 512 * 1024

/**
 * Bytes [from, to) of a file, in pieces of their own that a receiver may keep; the next one is read while the receiver works on this.
 * Throws `SourceFailure` when the file cannot be read, or is shorter than that.
 */
export async function* readRange(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r').catch((error: unknown) => failed(path, error))
  let next: Promise<Uint8Array> | null = null
  try {
    for (let at = from; at < to; ) {
      const piece: Uint8Array = await (next ?? readPiece(file, path, at, to))
      at += piece.length
      next = at < to ? readPiece(file, path, at, to) : null
      // Awaited in the next round; until then an error in it is nobody's.
      next?.catch(() => undefined)
      yield piece
    }
  } finally {
    await next?.catch(() => undefined)
    await file.close().catch(() => undefined)
  }
}

async function readPiece(file: FileHandle, path: string, at: number, to: number): Promise<Uint8Array> {
  const piece = Buffer.allocUnsafeSlow(Math.min(READ_BYTES, to - at))
  const { bytesRead } = await file.read(piece, 0, piece.length, at).catch((error: unknown) => failed(path, error))
  if (bytesRead === 0) throw new SourceFailure({ code: 'read-failed', facts: { path, detail: 'EOF' } })
  return piece.subarray(0, bytesRead)
}

function failed(path: string, error: unknown): never {
  throw new SourceFailure(readProblem(path, error, true))
}
