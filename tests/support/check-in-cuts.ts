import { buffersOfRange, type CheckedFile, type CheckRunOptions, type PlainDate, toJson } from '#core'
import { checkBytes } from '../../files/check-bytes.ts'
import { type CheckedRange, checkRange } from '../../files/csv/check-range.ts'
import { checkRanges } from '../../files/csv/check-ranges.ts'
import { SAMPLE_BYTES } from '../../files/csv/open-check.ts'
import { makeRun } from '../../toolkit/make-run.ts'

export const RUN: CheckRunOptions = {
  today: '2026-06-25' as PlainDate,
  skoleaar: null,
  fylke: null,
  tillatSyntetiske: true,
  kjenteFiktive: [],
  leveranse: null,
  fileName: 'fil.csv',
  filtype: null,
  tegnsett: null,
  skilletegn: null,
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4099) yield bytes.subarray(at, at + 4099)
}

/** A range as it arrives from another thread. */
function sent(range: CheckedRange | null): CheckedRange | null {
  return range === null ? null : structuredClone(range, { transfer: [...buffersOfRange(range.result)] })
}

/** The file checked in one piece. */
export async function checkWhole(bytes: Uint8Array, options: CheckRunOptions = RUN): Promise<CheckedFile> {
  for await (const step of checkBytes(piecesOf(bytes), options)) if (step.kind === 'done') return step.file
  throw new Error('no file came out of the check')
}

/** The file cut at these places, each range checked by itself; null when the check of the ranges gives up. */
export async function checkInCuts(bytes: Uint8Array, cuts: readonly number[], options: CheckRunOptions = RUN): Promise<CheckedFile | null> {
  const sample = bytes.slice(0, SAMPLE_BYTES)
  const others = cuts.map(async (cut, i) => sent(await checkRange(sample, piecesOf(bytes.subarray(cut, cuts[i + 1])), options)))
  const file = { sample, first: piecesOf(bytes.subarray(0, cuts[0])), others: () => others, bytes: bytes.length }
  for await (const step of checkRanges(file, options)) if (step.kind === 'done') return step.file
  throw new Error('no file came out of the check')
}

/** All that a report says of a file, as JSON. */
export function jsonOf(file: CheckedFile): string {
  const decoder = new TextDecoder()
  let json = ''
  const run = makeRun([file], { ...RUN }, {})
  for (const piece of toJson(run, { locale: 'nb', visFnr: true, utenPersoner: false })) json += decoder.decode(piece, { stream: true })
  return json
}

/** Places behind every line feed but the last: where a file may be cut. */
export function lineStarts(bytes: Uint8Array): number[] {
  const starts: number[] = []
  for (let at = 1; at < bytes.length; at++) if (bytes[at - 1] === 0x0a) starts.push(at)
  return starts
}
