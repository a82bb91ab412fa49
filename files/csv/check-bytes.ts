import {
  allRules,
  type CheckedFile,
  type CheckRunOptions,
  type CheckStep,
  noFindings,
  type Problem,
  type Rule,
  SpareArrays,
  skoleaarOn,
} from '#core'
import { fileFacts, type OpenedCheck, openCheck, SAMPLE_BYTES } from './open-check.ts'
import { createTableReader } from './read-codes.ts'
import type { ReadFacts } from './read-facts.ts'

/** The file as far as it got, with the problem that stopped it. */
export function problemFile(options: CheckRunOptions, problem: Problem, facts: Partial<CheckedFile> = {}): CheckedFile {
  return {
    path: options.fileName,
    format: null,
    formatTitle: null,
    encoding: null,
    delimiter: null,
    lineEnd: null,
    headerRow: 0,
    rows: 0,
    records: {},
    persons: 0,
    bytes: 0,
    sha256: null,
    skoleaar: options.skoleaar ?? skoleaarOn(options.today),
    leveranse: null,
    skoler: [],
    fildato: null,
    coverage: { run: [], notRun: [], unknownColumns: [] },
    rules: [],
    findings: noFindings(),
    ...facts,
    problem,
  }
}

/**
 * Checks one file given as a stream of bytes: finds out what it is, reads it once, runs every rule that applies.
 * Yields progress after each stretch of rows and each rule over groups; the last step is the checked file. Bad input never throws: the file
 * then has its `problem` set. Only errors of the stream itself are passed on, for the host that knows its paths.
 * A piece of the stream is not looked at any more when the next is asked for. `spare` saves a check of many files the memory work of each.
 *
 * `for await (const step of checkBytes(bytes, options)) if (step.kind === 'done') print(step.file.findings.size)`
 */
export async function* checkBytes(
  source: AsyncIterable<Uint8Array>,
  options: CheckRunOptions,
  rules: readonly Rule[] = allRules,
  spare: SpareArrays = new SpareArrays(),
): AsyncGenerator<CheckStep<CheckedFile>> {
  const bytesOf = source[Symbol.asyncIterator]()
  const { start, whole } = await takeStart(bytesOf)
  const opened = openCheck(start.subarray(0, SAMPLE_BYTES), whole, options, rules, spare)
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
  while (pushed.ok && !whole) {
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

/** Gathers the first bytes of a stream, at least those of the sample; the stream goes on behind them. */
export async function takeStart(source: AsyncIterator<Uint8Array>): Promise<{ readonly start: Uint8Array; readonly whole: boolean }> {
  const parts: Uint8Array[] = []
  let length = 0
  while (length < SAMPLE_BYTES) {
    const next = await source.next()
    if (next.done === true) return { start: join(parts, length), whole: true }
    length += next.value.length
    parts.push(length < SAMPLE_BYTES ? next.value.slice() : next.value)
  }
  return { start: join(parts, length), whole: false }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
