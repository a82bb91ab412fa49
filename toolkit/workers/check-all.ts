import { availableParallelism } from 'node:os'
import { type CheckedFile, SpareArrays } from '#core'
import { type SharedCheckOptions, unopenedFile } from '../check-source.ts'
import type { InputFile } from '../disk/expand-paths.ts'
import { checkInRanges } from './check-in-ranges.ts'
import { checkPath } from './check-path.ts'
import { type CheckLane, workerLanes } from './worker-lanes.ts'

/** A worker takes about this long to start as this many bytes take to check: less work than that per thread is done faster without it. */
const BYTES_WORTH_A_THREAD = 6 * 1024 * 1024
/** A file larger than this is cut into ranges, when it would keep one thread busy after the others are done. */
const CUT_FROM = 20 * 1024 * 1024
const LEAST_RANGE = 10 * 1024 * 1024
/** Files are handed out in lots of about this size, so that small files do not cost a message each. */
const LOT_BYTES = 1024 * 1024

export interface CheckAllOptions {
  readonly check: SharedCheckOptions
  /** Threads to use; left out = as many as the work is worth, at most one per core. */
  readonly threads?: number
  readonly onRows?: (rows: number) => void
  readonly onFile?: () => void
  /** Checks standard input ('-'). */
  readonly checkStdin?: () => Promise<CheckedFile>
}

/**
 * Checks files on several threads; the answer has them in the order given and is the same for any number of threads. The main thread works
 * too: it needs no start, so a folder of a few small files never waits for a worker.
 */
export async function checkAll(inputs: readonly InputFile[], options: CheckAllOptions): Promise<readonly CheckedFile[]> {
  const { check, onRows = () => undefined, onFile = () => undefined } = options
  const results = new Array<CheckedFile>(inputs.length)
  const open: number[] = []
  for (const [index, { path, problem }] of inputs.entries()) {
    if (problem !== null) results[index] = unopenedFile(path, problem, check)
    else if (path === '-' && options.checkStdin !== undefined) results[index] = await options.checkStdin()
    else open.push(index)
  }
  const large = largeOnes(open, inputs, options.threads ?? availableParallelism())
  for (const [index, ranges] of large) {
    results[index] = await checkInRanges(inputs[index]!, ranges, check, onRows)
    onFile()
  }
  const whole = open.filter((index) => !large.has(index))
  const lots = lotsOf(whole, inputs)
  const threads = Math.min(options.threads ?? threadsWorth(whole, inputs), lots.length)
  const spare = new SpareArrays()
  const own: CheckLane = async (paths) => {
    const files: CheckedFile[] = []
    for (const path of paths) files.push(await checkPath(path, check, onRows, spare))
    return files
  }
  const workers = threads > 1 ? workerLanes(threads - 1, check, onRows) : null
  let next = 0
  const work = async (lane: CheckLane) => {
    for (let lot = lots[next++]; lot !== undefined; lot = lots[next++]) {
      const files = await lane(lot.map((index) => inputs[index]!.path))
      for (const [i, index] of lot.entries()) {
        results[index] = files[i]!
        onFile()
      }
    }
  }
  try {
    // Two lanes on this thread: one file is read from disk while the other is checked.
    await Promise.all([...(workers?.lanes ?? []), own, own].map(work))
  } finally {
    await workers?.stop()
  }
  return results
}

/** Files to cut, with the number of ranges: those with more than one thread's share of all bytes. */
function largeOnes(open: readonly number[], inputs: readonly InputFile[], threads: number): ReadonlyMap<number, number> {
  const bytesOf = (index: number) => inputs[index]!.bytes
  const all = open.reduce((sum, index) => sum + bytesOf(index), 0)
  const large = open.filter((index) => bytesOf(index) > CUT_FROM && bytesOf(index) * threads > all)
  return new Map(threads < 2 ? [] : large.map((index) => [index, Math.min(threads, Math.floor(bytesOf(index) / LEAST_RANGE))]))
}

function threadsWorth(open: readonly number[], inputs: readonly InputFile[]): number {
  const bytes = open.reduce((sum, index) => sum + inputs[index]!.bytes, 0)
  return Math.max(1, Math.min(availableParallelism(), open.length, Math.floor(bytes / BYTES_WORTH_A_THREAD) + 1))
}

/** Neighbouring files together until a lot is large enough; a large file is a lot of its own. */
function lotsOf(open: readonly number[], inputs: readonly InputFile[]): readonly (readonly number[])[] {
  const lots: number[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const index of open) {
    if (bytes >= LOT_BYTES) {
      lots.push([])
      bytes = 0
    }
    lots.at(-1)!.push(index)
    bytes += inputs[index]!.bytes
  }
  return lots
}
