import { fail, ok, type Result } from '../result.ts'
import type { SampleRow, TableSample } from '../table/table-sample.ts'
import {
  describeFormat,
  describeKnown,
  describeStart,
  holdsIdentityNumber,
  likelyHeaderRow,
  proposeHeaders,
} from './describe-unrecognised.ts'
import { detectedLines, looksLikeLines } from './detect-lines.ts'
import { detectTable, detectToldTable, isNamedAs } from './detect-table.ts'
import type { DetectedFormat } from './detected-format.ts'
import type { Format } from './format.ts'
import { findFormat, formats } from './formats.ts'
import type { HeaderMapping } from './header-mapping.ts'

export interface DetectOptions {
  readonly fileName: string
  /** The kind that the user told, null when it is to be found out. */
  readonly filtype: string | null
  /** Columns that the user has settled, for tables that people fill in. */
  readonly mapping?: HeaderMapping | undefined
}

/**
 * Tells what kind of file it is from its first rows: line ids, else the header row. Never throws.
 * Problems: 'format-unknown-id' { wanted, known } · 'format-not-as-told' { wanted, expected, row, columns, seen, form } ·
 * 'format-not-recognised-data' { row, columns, form, likely, known } when the first row is data · 'format-not-recognised'
 * { row, columns, seen, form, proposals, header, column, proposal, known }. Facts hold headers and forms of fields, never values of data.
 * `detectFormat({ rows: [{ row: 1, fields: ['TOF', '3.0'] }] }, { fileName: 'a.txt', filtype: null })` -> format sas-vigo, reason 'line-ids'
 */
export function detectFormat(sample: TableSample, options: DetectOptions): Result<DetectedFormat> {
  if (options.filtype !== null) return detectTold(sample.rows, options.filtype, options.mapping)
  for (const format of formats) {
    if (format.shape === 'lines' && looksLikeLines(format, sample.rows)) return ok(detectedLines(format, 'line-ids'))
  }
  const table = detectTable(sample.rows, options.fileName, options.mapping)
  return table === null ? notRecognised(sample.rows, options.fileName) : ok(table)
}

function detectTold(rows: readonly SampleRow[], filtype: string, mapping?: HeaderMapping): Result<DetectedFormat> {
  const format = findFormat(filtype)
  if (format === null) return fail('format-unknown-id', { wanted: filtype, known: formats.map(({ id }) => id).join(', ') })
  const detected = format.shape === 'lines' ? toldLines(format, rows) : detectToldTable(format, rows, mapping)
  if (detected !== null) return ok(detected)
  return fail('format-not-as-told', { wanted: format.id, expected: describeFormat(format), ...describeStart(rows) })
}

function toldLines(format: Format, rows: readonly SampleRow[]): DetectedFormat | null {
  return rows.some((row) => looksLikeLines(format, [row])) ? detectedLines(format, 'told') : null
}

function notRecognised(rows: readonly SampleRow[], fileName: string): Result<DetectedFormat> {
  const { row, columns, seen, form } = describeStart(rows)
  const known = describeKnown()
  const first = likelyHeaderRow(rows)
  if (first !== null && holdsIdentityNumber(first)) {
    return fail('format-not-recognised-data', { row, columns, form, likely: likelyTable(first, fileName)?.id ?? '', known })
  }
  const proposals = proposeHeaders(rows)
  const nearest = proposals[0] ?? { header: '', column: '', name: '' }
  return fail('format-not-recognised', {
    row,
    columns,
    seen,
    form,
    proposals: proposals.map(({ header, column, name }) => `«${header}» (${column}) → ${name}`).join('; '),
    header: nearest.header,
    column: nearest.column,
    proposal: nearest.name,
    known,
  })
}

// The two statistics files with a known number of columns can be guessed at without a header; the separator behind the last one adds a field.
function likelyTable({ fields }: SampleRow, fileName: string): Format | null {
  const named = formats.find((format) => isNamedAs(format, fileName))
  if (named !== undefined) return named
  const length = fields.at(-1) === '' ? fields.length - 1 : fields.length
  return formats.find((format) => format.closed && format.shape === 'table' && format.records[0]!.columns.length === length) ?? null
}
