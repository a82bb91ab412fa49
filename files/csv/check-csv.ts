import {
  type CheckedFile,
  type CheckRunOptions,
  type CheckStep,
  type Problem,
  type Rule,
  problemFile,
  type SpareArrays,
} from '#core'
import { checkShapedText, SHAPED_BYTES, shapeOf } from './check-shaped-text.ts'
import { fileFacts, type OpenedCheck, openSniffed, SAMPLE_BYTES, sniffText } from './open-check.ts'
import { createTableReader } from './read-codes.ts'
import type { ReadFacts } from './read-facts.ts'

/** The beginning of a stream, at least a sample of it, and what comes behind. */
export interface StartedBytes {
  readonly start: Uint8Array
  /** Nothing comes behind `start`. */
  readonly whole: boolean
  readonly rest: AsyncIterator<Uint8Array>
}

/**
 * Checks a text file: finds out what it is, reads it once, runs every rule that applies. A grade table of up to 32 MB is read whole and put
 * in shape first (core/shape). Steps as those of `checkBytes`.
 */
export async function* checkCsv(
  { start, whole, rest }: StartedBytes,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare: SpareArrays,
): AsyncGenerator<CheckStep<CheckedFile>> {
  const bytesOf = rest
  const sniffed = sniffText(start.subarray(0, SAMPLE_BYTES), whole, options)
  const opened = sniffed.ok ? openSniffed(sniffed.value, options, rules, spare) : sniffed
  const isOpen = !opened.ok || opened.value.check.layout.format.id === 'karakterfil'
  const shape = sniffed.ok && isOpen ? shapeOf(sniffed.value, options) : null
  const kept: Uint8Array[] = []
  let ended = whole
  if (shape !== null) {
    let length = start.length
    while (!ended && length <= SHAPED_BYTES) {
      const next = await bytesOf.next()
      ended = next.done === true
      if (next.done === true) break
      kept.push(next.value.slice())
      length += next.value.length
    }
    const shaped = ended ? checkShapedText(shape, [start, ...kept], options, rules, spare) : null
    if (shaped !== null) {
      yield* shaped
      return
    }
  }
  if (!opened.ok) {
    await bytesOf.return?.()
    yield { kind: 'done', file: problemFile(options, opened.problem, { bytes: start.length }) }
    return
  }
  const { check, bomLength, delimiter, encoding } = opened.value
  const reader = createTableReader(check.layout, { delimiter, encoding, sink: check, spare })
  let bytes = start.length
  let told = 0
  let pushed = reader.push(start.subarray(bomLength))
  for (const piece of kept) {
    bytes += piece.length
    if (pushed.ok) pushed = reader.push(piece)
  }
  while (pushed.ok && !ended) {
    const next = await bytesOf.next()
    if (next.done === true) break
    bytes += next.value.length
    pushed = reader.push(next.value)
    if (check.rows !== told) {
      told = check.rows
      yield { kind: 'progress', rows: told, bytes }
    }
  }
  if (!pushed.ok) await bytesOf.return?.()
  const read = pushed.ok ? reader.finish() : pushed
  reader.release()
  check.release()
  if (read.ok) yield* finishCheck(opened.value, read.value, bytes, options)
  else yield { kind: 'done', file: problemFile(options, read.problem, fileFacts(opened.value, null, bytes)) }
}

/** Runs the rules that need the whole file, once it is read; the last step is the checked file. */
export function* finishCheck(
  opened: OpenedCheck,
  read: ReadFacts,
  bytes: number,
  options: CheckRunOptions,
): Generator<CheckStep<CheckedFile>> {
  const { check } = opened
  if (check.rows === 0) {
    yield { kind: 'done', file: problemFile(options, { code: 'only-header', facts: {} }, fileFacts(opened, null, bytes)) }
    return
  }
  const steps = check.finish(options.leveranse)
  let step = steps.next()
  while (step.done !== true) {
    yield { kind: 'progress', rows: check.rows, bytes }
    step = steps.next()
  }
  yield { kind: 'done', file: { ...problemFile(options, NONE, fileFacts(opened, read, bytes)), ...step.value, problem: null } }
}

const NONE: Problem = { code: '', facts: {} }

