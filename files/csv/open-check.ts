import {
  buildLayout,
  type CheckedFile,
  type CheckRunOptions,
  Dictionary,
  detectFormat,
  parseSkoleaar,
  type Result,
  type Rule,
  runFactsOf,
  type Skoleaar,
  type SpareArrays,
  TableCheck,
  type TableSample,
} from '#core'
import { dictionaryDecoder } from './decode-text.ts'
import { type Encoding, sniffEncoding } from './encoding.ts'
import type { ReadFacts } from './read-facts.ts'
import { sampleRows } from './sample-rows.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import { createTranscoder } from './transcode-utf16.ts'

/** So many bytes are looked at before the file kind, encoding and separator are settled: always the same ones, however a file is read. */
export const SAMPLE_BYTES = 64 * 1024

/** A file whose kind is known, with the check that waits for its rows. */
export interface OpenedCheck {
  readonly check: TableCheck
  readonly encoding: Encoding
  readonly delimiter: string
  readonly bomLength: number
}

/** A text file whose way of writing is known, and its first rows. */
export interface SniffedText {
  readonly encoding: Encoding
  readonly bomLength: number
  readonly delimiter: string
  readonly sample: TableSample
}

/** Finds out how a text file is written from its first bytes; `whole` when they are all. Problems: those of encoding and separator. */
export function sniffText(sample: Uint8Array, whole: boolean, options: CheckRunOptions): Result<SniffedText> {
  const encoded = sniffEncoding(sample, options.tegnsett)
  if (!encoded.ok) return encoded
  const { encoding, bomLength } = encoded.value
  const transcoded = createTranscoder(encoding)(sample.subarray(bomLength), whole)
  const separated = sniffDelimiter(transcoded, options.skilletegn)
  if (!separated.ok) return separated
  const { delimiter } = separated.value
  return { ok: true, value: { encoding, bomLength, delimiter, sample: sampleRows(transcoded, encoding, delimiter, { limit: 60, whole }) } }
}

/** Finds out what a file is from its first bytes; `whole` when they are all. Problems: those of encoding, separator and file kind. */
export function openCheck(
  sample: Uint8Array,
  whole: boolean,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare?: SpareArrays,
): Result<OpenedCheck> {
  const sniffed = sniffText(sample, whole, options)
  return sniffed.ok ? openSniffed(sniffed.value, options, rules, spare) : sniffed
}

/** The check of a text file whose way of writing is known. Problems: those of the file kind. */
export function openSniffed(
  { encoding, bomLength, delimiter, sample: rows }: SniffedText,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare?: SpareArrays,
): Result<OpenedCheck> {
  const detected = detectFormat(rows, { fileName: options.fileName, filtype: options.filtype, mapping: options.mapping })
  if (!detected.ok) return detected
  const layout = buildLayout(detected.value, () => new Dictionary(dictionaryDecoder(encoding)))
  const years = layout.records.flatMap((record) => record.columns.filter((c) => c.column.key === 'skoleaar'))
  const run = runFactsOf(options, skoleaarIn(rows, years))
  return { ok: true, value: { check: new TableCheck(layout, rules, run, spare), encoding, delimiter, bomLength } }
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

/** What is known of the file besides its findings; `read` is null when it was not read to its end. */
export function fileFacts(opened: OpenedCheck, read: ReadFacts | null, bytes: number): Partial<CheckedFile> {
  const { check } = opened
  return {
    format: check.layout.format.id,
    formatTitle: check.layout.format.title,
    ...textFacts(opened, read),
    rows: check.rows,
    bytes,
    skoleaar: check.run.skoleaar,
  }
}

/** How the text is written, as far as it was read. */
export function textFacts({ encoding, delimiter }: Pick<OpenedCheck, 'encoding' | 'delimiter'>, read: ReadFacts | null) {
  return {
    encoding: encoding === 'ascii' && read !== null && read.nonAscii !== 'none' ? read.nonAscii : encoding,
    delimiter,
    lineEnd: read?.lineEnd ?? null,
  }
}
