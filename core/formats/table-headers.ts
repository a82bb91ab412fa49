import type { ColumnKey } from '../records/column-key.ts'
import { type HeaderIndex, type HeaderMatch, headerIndex, matchHeaders } from '../table/match-header.ts'
import { nearestHeader } from '../table/nearest-header.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import type { SampleRow } from '../table/table-sample.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import type { DetectedFormat, UnknownColumn } from './detected-format.ts'
import type { Format, FormatColumn, FormatId, UnusedColumn } from './format.ts'
import { formats } from './formats.ts'
import { type HeaderMapping, withMapping } from './header-mapping.ts'
import { isKolonneKind } from './is-kolonne-kind.ts'
import { isSettledByContent, settleHeader, valuesBelow } from './settle-headers.ts'
import { settlingOfKind } from './settle-kind-headers.ts'
import type { Settling } from './settling.ts'

/** A header row read as one kind of table. */
export interface TableHeaders {
  readonly format: Format
  readonly headerRow: SampleRow
  readonly matches: readonly HeaderMatch[]
  /** Canonical columns found, and the names of found columns without one. */
  readonly found: ReadonlySet<string>
  /** Headers that are not blank. */
  readonly filled: number
}

/** A row of more fields is no header row; matching it would only cost time. */
const MOST_COLUMNS = 2000

const indexes: ReadonlyMap<string, HeaderIndex> = new Map(
  formats.filter(({ shape }) => shape === 'table').map((format) => [format.id, headerIndex(columnsOf(format))]),
)

/** The columns of a table format; a table yields one kind of record. */
export function columnsOf(format: Format): readonly (FormatColumn | UnusedColumn)[] {
  return format.records[0]!.columns
}

/** Reads a row as the header row of one kind of table; what a header means in a grade table may depend on the rows below it. */
export function readHeaders(format: Format, headerRow: SampleRow, rows: readonly SampleRow[], mapping?: HeaderMapping): TableHeaders {
  const columns = columnsOf(format)
  let matches = headerRow.fields.length > MOST_COLUMNS ? [] : matchHeaders(headerRow.fields, indexes.get(format.id)!)
  const settling = settlingOf(format.id)
  if (settling !== null) matches = settle(format, settling, headerRow, rows, matches)
  // A grade table has its columns told when it is put in shape.
  if (mapping !== undefined && isKolonneKind(format.id)) matches = withMapping(matches, headerRow.fields, columns, mapping)
  const found = new Set(matches.map(({ column }) => columns[column]!.key ?? columns[column]!.name))
  return { format, headerRow, matches, found, filled: headerRow.fields.filter((header) => trimBlanks(header) !== '').length }
}

const asGrades: Settling = { isOpen: isSettledByContent, settle: settleHeader }

function settlingOf(id: FormatId): Settling | null {
  return id === 'karakterfil' ? asGrades : settlingOfKind(id)
}

function settle(
  format: Format,
  settling: Settling,
  headerRow: SampleRow,
  rows: readonly SampleRow[],
  matches: readonly HeaderMatch[],
): readonly HeaderMatch[] {
  const columns = columnsOf(format)
  const isOpen = ({ position }: HeaderMatch) => settling.isOpen(headerRow.fields[position]!)
  const settled = matches.filter((match) => !isOpen(match))
  const found = new Set<ColumnKey | null>(settled.map(({ column }) => columns[column]!.key))
  // From left to right, but «Status» last: what it means depends on whether the table has subjects.
  const positions = [...headerRow.fields.keys()].filter((position) => settling.isOpen(headerRow.fields[position]!))
  for (const position of positions.sort((a, b) => Number(isStatus(headerRow, a)) - Number(isStatus(headerRow, b)))) {
    const key = settling.settle(headerRow.fields[position]!, valuesBelow(rows, headerRow.row, position), found)
    const column = columns.findIndex((candidate) => candidate.key === key)
    if (key === null || column < 0 || found.has(key)) continue
    found.add(key)
    settled.push({ position, column, how: 'spelling' })
  }
  return settled.sort((a, b) => a.position - b.position)
}

function isStatus({ fields }: SampleRow, position: number): boolean {
  return normaliseHeader(fields[position]!) === 'status'
}

/** The layout that a header row gives, with what it lacks and what nobody knows. */
export function detectedTable({ format, headerRow, matches }: TableHeaders, reason: DetectedFormat['reason']): DetectedFormat {
  const columns = columnsOf(format)
  const headers = headerRow.fields.map(trimBlanks)
  const matched = new Set(matches.map(({ column }) => column))
  const missing = columns.flatMap((column, index) => (column.key === null || matched.has(index) ? [] : [column]))
  const known = new Set(matches.map(({ position }) => position))
  const headerLength = headers.at(-1) === '' ? headers.length - 1 : headers.length
  return {
    format,
    reason,
    headerRow: headerRow.row,
    headerLength,
    columns: [
      matches.flatMap(({ position, column: index }) => {
        const column = columns[index]!
        return column.key === null ? [] : [{ column, position, header: headers[position]! }]
      }),
    ],
    unknownColumns: headers.flatMap((header, position): UnknownColumn[] =>
      header === '' || known.has(position)
        ? []
        : [
            {
              header,
              position,
              proposal: nearestHeader(
                header,
                missing.map(({ name }) => name),
              ),
            },
          ],
    ),
    missingColumns: missing.filter((column) => isMissed(column, format, missing)),
  }
}

// An open table may lack any column but those it cannot be checked without; a birth date with five figures does for a whole number.
function isMissed(column: FormatColumn, format: Format, missing: readonly FormatColumn[]): boolean {
  if (format.closed) return true
  if (column.mandatory !== true) return false
  const lacks = (key: ColumnKey) => missing.some((other) => other.key === key)
  return column.key !== 'fodselsnummer' || format.id !== 'karakterfil' || lacks('fodselsdato') || lacks('personnummer5')
}
