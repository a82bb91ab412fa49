import type { SampleRow } from '../table/table-sample.ts'
import type { DetectedFormat } from './detected-format.ts'
import { fileSignatures } from './file-signatures.ts'
import type { Format } from './format.ts'
import { formatOf, formats } from './formats.ts'
import type { HeaderMapping } from './header-mapping.ts'
import { lookUpHeaders } from './look-up-headers.ts'
import { rowsAboveHeader } from './rows-above-header.ts'
import { columnsOf, detectedTable, readHeaders, type TableHeaders } from './table-headers.ts'

/** Title rows above the header row: exports have two to five, lists that people keep a few more. */
const HEADER_ROWS = 15
/** A plain list of identity numbers may have a running number and a name beside them. */
const LIST_COLUMNS = 3
const NAMED = 0.5

interface Candidate {
  readonly headers: TableHeaders
  readonly score: number
  readonly reason: DetectedFormat['reason']
}

/**
 * Tells a table by its header row, wherever among the first rows it stands; null when no row is the header of a known kind. A kind is
 * weighed by how many of the headers it knows and how many of its own columns are there; the file name counts where that leaves it open.
 */
export function detectTable(rows: readonly SampleRow[], fileName: string, mapping?: HeaderMapping): DetectedFormat | null {
  let best: Candidate | null = null
  // Asked once for the file, not for each row and kind, and only when no header settles it.
  let known: ReadonlySet<Format> | null = null
  const named = (): ReadonlySet<Format> => {
    known ??= formatsNamed(fileName)
    return known
  }
  for (const row of headerRows(rows, mapping)) {
    // A header letter for letter settles it; most files stop here, and weighing ten rows as every kind took longer than checking a small school.
    const exact = formats.find((format) => format.closed && format.shape === 'table' && isHeaderOf(format, row))
    if (exact !== undefined) {
      best = { headers: readHeaders(exact, row, rows), score: Number.POSITIVE_INFINITY, reason: 'exact-header' }
      break
    }
    for (const candidate of candidatesOf(row, rows, named, mapping)) if (best === null || candidate.score > best.score) best = candidate
  }
  return best === null ? null : withRowsAbove(detectedTable(best.headers, best.reason), best.headers, rows)
}

/** The header row of a table whose kind was told: the row with most of its columns, or null when no row has any. */
export function detectToldTable(format: Format, rows: readonly SampleRow[], mapping?: HeaderMapping): DetectedFormat | null {
  const best = headerRows(rows, mapping)
    .map((row) => readHeaders(format, row, rows, mapping))
    .reduce<TableHeaders | null>(
      (chosen, headers) => (chosen === null || headers.matches.length > chosen.matches.length ? headers : chosen),
      null,
    )
  return best === null || best.matches.length === 0 ? null : withRowsAbove(detectedTable(best, 'told'), best, rows)
}

/** The rows among which the header is sought: the one that the user told, else the first ones. */
function headerRows(rows: readonly SampleRow[], mapping?: HeaderMapping): readonly SampleRow[] {
  const told = mapping?.headerRow ?? null
  return told === null ? rows.slice(0, HEADER_ROWS) : rows.filter(({ row }) => row === told)
}

/** Whether a file name speaks for a kind: `isNamedAs(format of 'ssb-elev', 'SSBElev_2025.csv')` -> true, but not 'ssbElevfag.csv' */
export function isNamedAs(format: Format, fileName: string): boolean {
  return formatsNamed(fileName).has(format)
}

/** The kind a file name speaks for, by the longest hint that stands in it; empty when none does or two are equally long. */
function formatsNamed(fileName: string): ReadonlySet<Format> {
  const hints = formats.map((format) => ({ format, length: longestHint(format, fileName) }))
  const most = Math.max(0, ...hints.map(({ length }) => length))
  const longest = hints.filter(({ length }) => length === most)
  return new Set(most > 0 && longest.length === 1 ? [longest[0]!.format] : [])
}

function longestHint(format: Format, fileName: string): number {
  const name = (fileName.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/[\s_-]/g, '')
  const isWord = (hint: string) =>
    hint.length > 4 || new RegExp(`(^|[^a-z])${hint}([^a-z]|$)`).test((fileName.split(/[\\/]/).at(-1) ?? '').toLowerCase())
  return Math.max(0, ...(format.fileNames ?? []).filter((hint) => name.includes(hint) && isWord(hint)).map((hint) => hint.length))
}

/** Whether a row is a closed format's header letter for letter; an empty field behind it is the trailing separator's. */
function isHeaderOf(format: Format, { fields }: SampleRow): boolean {
  const columns = columnsOf(format)
  const length = fields.at(-1) === '' ? fields.length - 1 : fields.length
  return length === columns.length && columns.every(({ name }, position) => fields[position] === name)
}

function withRowsAbove(detected: DetectedFormat, { headerRow }: TableHeaders, rows: readonly SampleRow[]): DetectedFormat {
  const rowsAbove = rowsAboveHeader(headerRow, rows)
  return rowsAbove === null ? detected : { ...detected, rowsAbove }
}

function candidatesOf(
  row: SampleRow,
  rows: readonly SampleRow[],
  namedAs: () => ReadonlySet<Format>,
  mapping?: HeaderMapping,
): readonly Candidate[] {
  if (row.fields.length === 0) return []
  const lookUp = lookUpHeaders(row)
  // What the user told may be the only known columns.
  const told = mapping !== undefined && mapping.columns.size > 0
  if (!lookUp.any && !told) return []
  const named = namedAs()
  const asGrades = readHeaders(formatOf('karakterfil'), row, rows)
  const candidates = formats
    .filter(({ shape }) => shape === 'table')
    .filter((format) => told || lookUp.mayBe(format.id, named.has(format)))
    .flatMap((format) => {
      const headers = format.id === 'karakterfil' ? asGrades : readHeaders(format, row, rows, mapping)
      const candidate = format.closed ? weighClosed(headers, asGrades, named.has(format)) : weighOpen(headers, asGrades, named.has(format))
      return candidate === null ? [] : [candidate]
    })
  return candidates.length > 0 || asGrades.found.has('fagkode') ? candidates : listOfNumbers(row, rows)
}

function weighClosed(headers: TableHeaders, asGrades: TableHeaders, named: boolean): Candidate | null {
  const all = columnsOf(headers.format)
  const share = headers.matches.length / all.length
  const own = headers.matches.filter(({ position }) => !asGrades.matches.some((match) => match.position === position)).length
  if (named ? headers.matches.length < 3 : share < 0.8 && (share < 0.5 || own < 2)) return null
  const exact =
    headers.matches.length === all.length && headers.matches.every(({ how, column, position }) => how === 'exact' && column === position)
  const reason = exact && headers.filled === all.length ? 'exact-header' : named && share < 0.5 ? 'file-name' : 'header'
  return { headers, score: headers.matches.length / headers.filled + share + (named ? NAMED : 0), reason }
}

function weighOpen(headers: TableHeaders, asGrades: TableHeaders, named: boolean): Candidate | null {
  const signature = fileSignatures.find(({ format }) => format === headers.format.id)!
  const holds = (groups: readonly (readonly string[])[]) => groups.every((group) => group.some((key) => headers.found.has(key)))
  const fits = holds(signature.must) && headers.matches.length >= signature.least
  if (!fits && !(named && holds(signature.mustWhenNamed))) return null
  if (signature.mustNot.some((key) => asGrades.found.has(key) || headers.found.has(key)) || isLongForm(headers)) return null
  // How much of a grade table is there says nothing: it may have any of its columns.
  const share = headers.format.id === 'karakterfil' ? 0.3 : (0.4 * headers.matches.length) / columnsOf(headers.format).length
  return { headers, score: headers.matches.length / headers.filled + share + (named ? NAMED : 0), reason: fits ? 'header' : 'file-name' }
}

// One row per grade cannot be read as one row per subject: better to say so than to check nothing and call it clean.
function isLongForm({ format, headerRow, found }: TableHeaders): boolean {
  if (format.id !== 'karakterfil') return false
  const long = headerRow.fields.some((header) =>
    /^(vurderings|karakter)(type|art)$|^type (vurdering|karakter)$|^kar\.?type$/i.test(header.trim()),
  )
  return long && !found.has('standpunkt') && !found.has('halvaar1')
}

function listOfNumbers(row: SampleRow, rows: readonly SampleRow[]): readonly Candidate[] {
  const headers = readHeaders(formatOf('ssb-voksensoker'), row, rows)
  if (!headers.found.has('fodselsnummer') || headers.filled > LIST_COLUMNS) return []
  return [{ headers, score: 0.1, reason: 'identity-numbers' }]
}
