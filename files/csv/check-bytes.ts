import {
  allRules,
  buildLayout,
  type CheckedFile,
  type CheckRunOptions,
  type CheckStep,
  Dictionary,
  detectFormat,
  noFindings,
  parseSkoleaar,
  type Problem,
  type Result,
  type Rule,
  type RunFacts,
  type Skoleaar,
  skoleaarOn,
  TableCheck,
  type TableSample,
} from '#core'
import { type Encoding, sniffEncoding } from './encoding.ts'
import { dictionaryDecoder } from './decode-text.ts'
import { createTableReader, type ReadFacts, type TableReader } from './read-codes.ts'
import { sampleRows } from './sample-rows.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import { createTranscoder } from './transcode-utf16.ts'

/** So many bytes are looked at before the file kind, encoding and separator are settled. */
const SAMPLE_BYTES = 256 * 1024

interface Opened {
  readonly check: TableCheck
  readonly reader: TableReader
  readonly encoding: Encoding
  readonly delimiter: string
  readonly bomLength: number
}

/** The file as far as it got, with the problem that stopped it. */
export function problemFile(options: CheckRunOptions, problem: Problem, facts: Partial<CheckedFile> = {}): CheckedFile {
  return {
    path: options.fileName,
    format: null,
    formatTitle: null,
    encoding: null,
    delimiter: null,
    lineEnd: null,
    rows: 0,
    records: {},
    persons: 0,
    bytes: 0,
    sha256: null,
    skoleaar: options.skoleaar ?? skoleaarOn(options.today),
    leveranse: null,
    coverage: { run: [], notRun: [], unknownColumns: [] },
    rules: [],
    findings: noFindings(),
    ...facts,
    problem,
  }
}

/** School year of the first rows that name one; null when none does. */
function skoleaarIn(sample: TableSample, columns: readonly { readonly position: number }[]): Skoleaar | null {
  for (const { fields } of sample.rows) {
    for (const { position } of columns) {
      const year = parseSkoleaar(fields[position] ?? '')
      if (year !== null) return year
    }
  }
  return null
}

function open(sample: Uint8Array, whole: boolean, options: CheckRunOptions, rules: readonly Rule[]): Result<Opened> {
  const encoded = sniffEncoding(sample, options.tegnsett)
  if (!encoded.ok) return encoded
  const { encoding, bomLength } = encoded.value
  const transcoded = createTranscoder(encoding)(sample.subarray(bomLength), whole)
  const separated = sniffDelimiter(transcoded, options.skilletegn)
  if (!separated.ok) return separated
  const { delimiter } = separated.value
  const rows = sampleRows(transcoded, encoding, delimiter, { limit: 200, whole })
  const detected = detectFormat(rows, { fileName: options.fileName, filtype: options.filtype })
  if (!detected.ok) return detected
  const layout = buildLayout(detected.value, () => new Dictionary(dictionaryDecoder(encoding)))
  const years = layout.records.flatMap((record) => record.columns.filter((c) => c.column.key === 'skoleaar'))
  const run: RunFacts = {
    today: options.today,
    skoleaar: options.skoleaar ?? skoleaarIn(rows, years) ?? skoleaarOn(options.today),
    fylke: options.fylke,
    tillatSyntetiske: options.tillatSyntetiske,
    kjenteFiktive: options.kjenteFiktive,
  }
  const check = new TableCheck(layout, rules, run)
  return { ok: true, value: { check, reader: createTableReader(layout, { delimiter, encoding, sink: check }), encoding, delimiter, bomLength } }
}

function factsOf(opened: Opened, read: ReadFacts | null, bytes: number): Partial<CheckedFile> {
  const { check, encoding, delimiter } = opened
  return {
    format: check.layout.format.id,
    formatTitle: check.layout.format.title,
    encoding: encoding === 'ascii' && read !== null && read.nonAscii !== 'none' ? read.nonAscii : encoding,
    delimiter,
    lineEnd: read?.lineEnd ?? null,
    rows: check.rows,
    bytes,
    skoleaar: check.run.skoleaar,
  }
}

/** Gathers the first bytes of a stream; the stream goes on behind them. */
async function takeSample(source: AsyncIterator<Uint8Array>): Promise<{ readonly sample: Uint8Array; readonly whole: boolean }> {
  const parts: Uint8Array[] = []
  let length = 0
  while (length < SAMPLE_BYTES) {
    const next = await source.next()
    if (next.done === true) return { sample: join(parts, length), whole: true }
    parts.push(next.value)
    length += next.value.length
  }
  return { sample: join(parts, length), whole: false }
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

/**
 * Checks one file given as a stream of bytes: finds out what it is, reads it once, runs every rule that applies.
 * Yields progress after each stretch of rows and each rule over groups; the last step is the checked file. Bad input never throws: the file
 * then has its `problem` set. Only errors of the stream itself are passed on, for the host that knows its paths.
 *
 * `for await (const step of checkBytes(bytes, options)) if (step.kind === 'done') print(step.file.findings.size)`
 */
export async function* checkBytes(
  source: AsyncIterable<Uint8Array>,
  options: CheckRunOptions,
  rules: readonly Rule[] = allRules,
): AsyncGenerator<CheckStep<CheckedFile>> {
  const bytesOf = source[Symbol.asyncIterator]()
  const { sample, whole } = await takeSample(bytesOf)
  const opened = open(sample, whole, options, rules)
  if (!opened.ok) {
    await bytesOf.return?.()
    yield { kind: 'done', file: problemFile(options, opened.problem, { bytes: sample.length }) }
    return
  }
  const { check, reader, bomLength } = opened.value
  let bytes = sample.length
  let told = 0
  const stopped = function* (problem: Problem): Generator<CheckStep<CheckedFile>> {
    yield { kind: 'done', file: problemFile(options, problem, factsOf(opened.value, null, bytes)) }
  }
  let pushed = reader.push(sample.subarray(bomLength))
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
  if (!pushed.ok) {
    await bytesOf.return?.()
    yield* stopped(pushed.problem)
    return
  }
  const read = reader.finish()
  if (!read.ok) {
    yield* stopped(read.problem)
    return
  }
  if (check.rows === 0) {
    yield* stopped({ code: 'only-header', facts: {} })
    return
  }
  const steps = check.finish(options.leveranse)
  let step = steps.next()
  while (step.done !== true) {
    yield { kind: 'progress', rows: check.rows, bytes }
    step = steps.next()
  }
  const facts = factsOf(opened.value, read.value, bytes)
  yield { kind: 'done', file: { ...problemFile(options, NONE, facts), ...step.value, problem: null } }
}

const NONE: Problem = { code: '', facts: {} }
