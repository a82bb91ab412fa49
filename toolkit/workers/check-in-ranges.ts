import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { CheckedFile } from '#core'
import type { CheckedRange } from '../../files/csv/check-range.ts'
import { checkRanges } from '../../files/csv/check-ranges.ts'
import { fileOptionsOf, type SharedCheckOptions } from '../check-source.ts'
import { cutAt } from '../disk/cut-at.ts'
import type { InputFile } from '../disk/expand-paths.ts'
import { readRange } from '../disk/read-range.ts'
import { SourceFailure } from '../disk/source-failure.ts'
import { checkPath } from './check-path.ts'
import { readSample } from './range-job.ts'
import { type RangeLane, rangeWorker } from './range-lane.ts'

/** What it takes to hash a byte, where checking one takes 1. */
const HASHING = 0.1

type OnRows = (rows: number) => void

/**
 * Checks one large file on several threads. This thread begins to read; when the workers are ready, what is left is cut at line ends and
 * each takes its range, so that a slow start costs a smaller share and nothing else. The answer is that of `checkPath`, which also takes
 * over where ranges cannot be checked by themselves.
 */
export async function checkInRanges(
  file: InputFile,
  threads: number,
  options: SharedCheckOptions,
  onRows: OnRows,
  openLane: (onRows: OnRows) => RangeLane = rangeWorker,
): Promise<CheckedFile> {
  let told = 0
  const tell = (rows: number) => {
    told += rows
    onRows(rows)
  }
  const lanes = Array.from({ length: threads - 1 }, () => openLane(tell))
  try {
    const checked = await tryRanges(file, lanes, options, tell)
    if (checked !== null) return checked
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error
  } finally {
    for (const lane of lanes) lane.stop()
  }
  onRows(-told)
  return checkPath(file.path, options, onRows)
}

async function tryRanges(
  { path, bytes }: InputFile,
  lanes: readonly RangeLane[],
  options: SharedCheckOptions,
  onRows: OnRows,
): Promise<CheckedFile | null> {
  const hash = createHash('sha256')
  let end = bytes
  let others: readonly Promise<CheckedRange | null>[] = []
  // Hashes what the others check, too: the disk's cache has it by then, and a hash cannot be put together from parts.
  async function* firstRange(): AsyncGenerator<Uint8Array> {
    let at = 0
    let cut = false
    for await (const piece of readRange(path, 0, bytes)) {
      hash.update(piece)
      if (at < end) yield piece.subarray(0, end - at)
      at += piece.length
      if (cut || !lanes.every((lane) => lane.isReady())) continue
      cut = true
      const cuts = await cutRest(path, at, bytes, lanes.length)
      end = cuts[0] ?? bytes
      others = cuts.map((from, i) => lanes[i]!.run({ path, from, to: cuts[i + 1] ?? bytes, bytes, options }))
      // Heard when the first range has been read here; until then nobody listens.
      for (const other of others) other.catch(() => undefined)
    }
  }
  let told = 0
  const file = { sample: await readSample(path, bytes), first: firstRange(), others: () => others, bytes }
  for await (const step of checkRanges(file, fileOptionsOf(path, options))) {
    if (step.kind === 'done') {
      const unchanged = (await stat(path).catch(() => null))?.size === bytes
      return step.file === null || !unchanged ? null : { ...step.file, path, bytes, sha256: hash.digest('hex') }
    }
    if (step.bytes === bytes) continue
    onRows(step.rows - told)
    told = step.rows
  }
  return null
}

/** Where the ranges of `count` others begin, so that all are done at the same time, this thread with the hash of what they read. */
async function cutRest(path: string, at: number, bytes: number, count: number): Promise<readonly number[]> {
  const own = Math.max(0, 1 - count * HASHING) / (1 + HASHING)
  const share = (bytes - at) / (count + own)
  const cuts: number[] = []
  for (let i = 0; i < count; i++) {
    const cut = await cutAt(path, Math.ceil(at + (own + i) * share), bytes)
    if (cut !== null && cut > (cuts.at(-1) ?? at)) cuts.push(cut)
  }
  return cuts
}
