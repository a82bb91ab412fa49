import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cutAt } from '../../../toolkit/disk/cut-at.ts'
import { readRange } from '../../../toolkit/disk/read-range.ts'
import type { checkInRanges as CheckInRanges } from '../../../toolkit/workers/check-in-ranges.ts'
import { checkInRanges } from '../../../toolkit/workers/check-in-ranges.ts'
import { checkPath } from '../../../toolkit/workers/check-path.ts'
import { type RangeJob, runRange } from '../../../toolkit/workers/range-job.ts'
import type { RangeLane } from '../../../toolkit/workers/range-lane.ts'
import { jsonOf, RUN } from '../../support/check-in-cuts.ts'
import { resultatfagLines, sasVigoLines, toBytes } from '../../support/planted-delivery.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { fileName: _, ...CHECK } = RUN
const none = () => undefined

/** A lane in this thread that keeps what it was given. */
function laneHere(jobs: RangeJob[] = [], onRows: (rows: number) => void = none): RangeLane {
  const run = (job: RangeJob) => {
    jobs.push(job)
    return runRange(job, onRows)
  }
  return { isReady: () => true, run, stop: none }
}

function fileOf(bytes: Uint8Array): { readonly path: string; readonly bytes: number; readonly problem: null } {
  const path = join(temporaryFolder(), 'levering.csv')
  writeFileSync(path, bytes)
  return { path, bytes: bytes.length, problem: null }
}

describe('cutAt', () => {
  it.each(['\n', '\r\n'])('gives the start of the first line at or after every byte (%j)', async (lineEnd) => {
    const text = ['A;B', '1;2', '', '3;4', '5'].map((line) => line + lineEnd).join('')
    const { path, bytes } = fileOf(Buffer.from(text))
    for (let from = 0; from <= bytes; from++) {
      // A place behind a line feed is a cut already; the end of the file is none.
      const behind = text.indexOf('\n', Math.max(0, from - 1)) + 1
      expect(await cutAt(path, from, bytes), `from ${from}`).toBe(behind > 0 && behind < bytes ? behind : null)
    }
  })

  it('finds none in a file with carriage returns alone', async () => {
    const { path, bytes } = fileOf(Buffer.from('A;B\r1;2\r'.repeat(400_000)))
    expect(await cutAt(path, 100, bytes)).toBeNull()
  })
})

describe('readRange', () => {
  it('gives these bytes and no others', async () => {
    const content = Buffer.from(Array.from({ length: 1_500_000 }, (_, i) => (i * 31) % 251))
    const { path } = fileOf(content)
    for (const [from, to] of [
      [0, 10],
      [5, 5],
      [524_287, 1_100_001],
      [0, 1_500_000],
    ] as const) {
      const pieces: Uint8Array[] = []
      for await (const piece of readRange(path, from, to)) pieces.push(piece)
      expect(Buffer.concat(pieces).equals(content.subarray(from, to))).toBe(true)
    }
  })

  it('throws where the file is shorter or not there', async () => {
    const { path } = fileOf(Buffer.from('kort'))
    const drain = async (range: AsyncIterable<Uint8Array>) => {
      for await (const piece of range) expect(piece.length).toBeGreaterThan(0)
    }
    await expect(drain(readRange(path, 0, 10))).rejects.toMatchObject({ problem: { code: 'read-failed' } })
    await expect(drain(readRange(`${path}.borte`, 0, 10))).rejects.toMatchObject({ problem: { code: 'file-vanished' } })
  })
})

const large = () => toBytes(resultatfagLines(14_000), '\r\n')

describe('a file checked in ranges', () => {
  it.each([2, 3, 5])('has the report, hash and rows of one thread (%i threads)', async (threads) => {
    const file = fileOf(large())
    const whole = await checkPath(file.path, CHECK, none)
    const jobs: RangeJob[] = []
    let rows = 0
    const count = (n: number) => {
      rows += n
    }
    const checked = await checkInRanges(file, threads, CHECK, count, (onRows) => laneHere(jobs, onRows))
    expect(jobs.length).toBe(threads - 1)
    expect(checked.sha256).toBe(createHash('sha256').update(readFileSync(file.path)).digest('hex'))
    expect(jsonOf(checked) === jsonOf(whole)).toBe(true)
    expect(rows).toBeLessThanOrEqual(checked.rows)
  })

  it('is read here alone when no worker gets ready', async () => {
    const file = fileOf(large())
    const never: RangeLane = { isReady: () => false, run: () => Promise.reject(new Error('not asked')), stop: none }
    const checked = await checkInRanges(file, 2, CHECK, none, () => never)
    expect(jsonOf(checked) === jsonOf(await checkPath(file.path, CHECK, none))).toBe(true)
  })

  it('is checked on one thread when a range cannot be checked by itself, and the rows told are taken back', async () => {
    const file = fileOf(large())
    let rows = 0
    const count = (n: number) => {
      rows += n
    }
    const refusing: RangeLane = { isReady: () => true, run: () => Promise.resolve(null), stop: none }
    const checked = await checkInRanges(file, 2, CHECK, count, () => refusing)
    const whole = await checkPath(file.path, CHECK, none)
    expect(jsonOf(checked) === jsonOf(whole)).toBe(true)
    expect(rows).toBeLessThanOrEqual(whole.rows)
  })

  it('is checked on one thread when it grows meanwhile', async () => {
    const file = fileOf(large())
    const growing: RangeLane = {
      ...laneHere(),
      run(job) {
        appendFileSync(job.path, toBytes(resultatfagLines(1).slice(1), '\r\n'))
        return runRange(job, none)
      },
    }
    const checked = await checkInRanges(file, 2, CHECK, none, () => growing)
    expect(checked.bytes).toBe(statSync(file.path).size)
    expect(checked.sha256).toBe(createHash('sha256').update(readFileSync(file.path)).digest('hex'))
  })

  it('tells why a file cannot be read as one thread does', async () => {
    const file = { path: join(temporaryFolder(), 'borte.csv'), bytes: 30_000_000, problem: null }
    expect((await checkInRanges(file, 2, CHECK, none, () => laneHere())).problem).toMatchObject({ code: 'file-vanished' })
  })

  it('passes on that a worker broke', async () => {
    const broken: RangeLane = { ...laneHere(), run: () => Promise.reject(new TypeError('vår feil')) }
    await expect(checkInRanges(fileOf(large()), 2, CHECK, none, () => broken)).rejects.toThrow('vår feil')
  })

  it('has five kinds of records, cut in the middle of a person', async () => {
    const file = fileOf(toBytes(sasVigoLines(6000), '\n'))
    const checked = await checkInRanges(file, 2, CHECK, none, () => laneHere())
    expect(jsonOf(checked) === jsonOf(await checkPath(file.path, CHECK, none))).toBe(true)
  })
})

// Worker threads load built files; `npm test` builds first.
const built = resolve(import.meta.dirname, '../../../dist/toolkit/workers/check-in-ranges.js')

it.runIf(existsSync(built))('worker threads give the same', async () => {
  const { checkInRanges: withWorkers } = (await import(pathToFileURL(built).href)) as { readonly checkInRanges: typeof CheckInRanges }
  // Large enough that the worker is ready before the end; the repeated header row is passed over.
  const part = large()
  const file = fileOf(Buffer.concat(Array.from({ length: 8 }, () => part)))
  let rows = 0
  const checked = await withWorkers(file, 2, CHECK, (n) => {
    rows += n
  })
  expect(jsonOf(checked) === jsonOf(await checkPath(file.path, CHECK, none))).toBe(true)
  // Told as chunks of rows are through, so the last ones are not.
  expect(rows).toBeGreaterThan(checked.rows / 2)
  expect(rows).toBeLessThanOrEqual(checked.rows)
})
