import { type CheckedRange, checkRange } from '../../files/csv/check-range.ts'
import { SAMPLE_BYTES } from '../../files/csv/open-check.ts'
import { fileOptionsOf, type SharedCheckOptions } from '../check-source.ts'
import { readRange } from '../disk/read-range.ts'
import { SourceFailure } from '../disk/source-failure.ts'

/** Main thread to worker: check the rows in bytes [from, to) of this file. */
export interface RangeJob {
  readonly path: string
  readonly from: number
  readonly to: number
  /** Size of the file when it was cut. */
  readonly bytes: number
  readonly options: SharedCheckOptions
}

/** Worker to main thread: ready for its job; rows seen since the last word; the range, or null when it cannot be checked by itself. */
export type RangeAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'range'; readonly range: CheckedRange | null }

/** Checks a range from disk. What keeps the disk from giving it is left to the check of the whole file, which tells it. */
export async function runRange({ path, from, to, bytes, options }: RangeJob, onRows: (rows: number) => void): Promise<CheckedRange | null> {
  try {
    const sample = await readSample(path, bytes)
    return await checkRange(sample, readRange(path, from, to), fileOptionsOf(path, options), onRows)
  } catch (error) {
    if (error instanceof SourceFailure) return null
    throw error
  }
}

/** The first bytes of a file, by which every range finds out what it is. */
export async function readSample(path: string, bytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of readRange(path, 0, Math.min(bytes, SAMPLE_BYTES))) pieces.push(piece)
  return Buffer.concat(pieces)
}
