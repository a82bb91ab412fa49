import {
  buildLayout,
  CHUNK_ROWS,
  type CheckedTable,
  Dictionary,
  type FormatId,
  type Leveranse,
  type PlainDate,
  parseSkoleaar,
  type Rule,
  type RunFacts,
  standardParametre,
  TableCheck,
  type TableLayout,
} from '#core'
import { detectedLines } from '../../core/formats/detect-lines.ts'
import { type FoundHit, foundHits } from './check-text.ts'
import { formatOf } from './example-file.ts'

export interface CheckLinesOptions extends Partial<Omit<RunFacts, 'skoleaar' | 'today'>> {
  readonly format?: FormatId
  readonly today?: string
  readonly skoleaar?: string
  readonly leveranse?: Leveranse
}

export interface CheckedLines {
  readonly check: TableCheck
  readonly table: CheckedTable
  readonly hits: readonly FoundHit[]
}

/** A layout of all columns of a format, as if the header row were complete; lines of the interface have no header. */
export function layoutOf(id: FormatId): TableLayout {
  const format = formatOf(id)
  const detected = detectedLines(format, 'told')
  const headerRow = format.shape === 'table' ? 1 : 0
  return buildLayout({ ...detected, headerRow, headerLength: format.records[0]!.columns.length }, () => new Dictionary(() => ''))
}

/** Pours lines ('$EL;…') into a check the way a reader does, without any reading of bytes; tables begin in row 2. */
export function pourLines(check: TableCheck, lines: readonly string[]): void {
  const { records, format, headerRow } = check.layout
  const buffers = records.map(() => ({ rowNumbers: [] as number[], codes: [] as number[][] }))
  const flush = (record: number): void => {
    const { rowNumbers, codes } = buffers[record]!
    const rows = rowNumbers.length
    if (rows === 0) return
    const columns = records[record]!.columns.map((column, c) => {
      if (column.dictionary === null) return null
      const all = new Int32Array(CHUNK_ROWS)
      for (let row = 0; row < rows; row++) all[row] = codes[row]![c]!
      return all
    })
    const numbers = new Int32Array(CHUNK_ROWS)
    numbers.set(rowNumbers)
    check.chunk({ record, rows, rowNumbers: numbers, codes: columns })
    buffers[record] = { rowNumbers: [], codes: [] }
  }
  lines.forEach((line, index) => {
    const row = index + headerRow + 1
    const fields = line.split(';')
    const record = format.shape === 'table' ? 0 : records.findIndex(({ lineId }) => lineId === fields[0])
    if (record < 0) {
      check.odd({ kind: 'unknown-record', record, row, found: fields.length, expected: 0, start: fields[0]!.slice(0, 20) })
      return
    }
    const expected = records[record]!.fieldCount ?? fields.length
    if (fields.length !== expected) {
      const kind = fields.length > expected ? 'too-many-fields' : 'too-few-fields'
      check.odd({ kind, record, row, found: fields.length, expected, start: fields[0]! })
    }
    const buffer = buffers[record]!
    buffer.rowNumbers.push(row)
    buffer.codes.push(records[record]!.columns.map(({ dictionary, position }) => dictionary?.codeOfText(fields[position] ?? '') ?? 0))
    if (buffer.rowNumbers.length === CHUNK_ROWS) flush(record)
  })
  for (const record of records.keys()) flush(record)
}

/** A check of lines with the rules given, not finished. */
export function startCheck(rules: readonly Rule[], lines: readonly string[], options: CheckLinesOptions = {}): TableCheck {
  const { format = 'sas-vigo', today = '2026-06-25', skoleaar = '2025-2026', leveranse: _, ...run } = options
  const check = new TableCheck(layoutOf(format), rules, {
    fylke: null,
    tillatSyntetiske: true,
    kjenteFiktive: [],
    parametre: standardParametre,
    kodeverk: null,
    ...run,
    today: today as PlainDate,
    skoleaar: parseSkoleaar(skoleaar)!,
  })
  pourLines(check, lines)
  return check
}

/** What the given rules find in the given lines. */
export function checkLines(rules: readonly Rule[], lines: readonly string[], options: CheckLinesOptions = {}): CheckedLines {
  const check = startCheck(rules, lines, options)
  const steps = check.finish(options.leveranse ?? null)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return { check, table: step.value, hits: foundHits(step.value) }
}
