import type { ColumnRole } from '../formats/column-role.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import type { Grid, GridRow } from './grid.ts'
import { withHeadings } from './row-headings.ts'
import { type RowKind, rowKinds } from './row-kind.ts'
import { subjectIn } from './subject-text.ts'
import type { TableHeader } from './table-header.ts'
import { isClassName } from './title-facts.ts'

/** A row of the table with what it takes over from the rows above it. */
export interface TableRow {
  readonly row: number
  readonly texts: readonly string[]
  /** Cells whose value stands in a row above: position -> that row. */
  readonly takenFrom: ReadonlyMap<number, number> | null
  /** What a heading above it names; '' = nothing. */
  readonly klasse: string
  readonly fag: string
  /** Row of that heading. */
  readonly headingRow: number
}

/** The rows of one table, and how many of what were not rows of it. */
export interface GatheredRows {
  readonly rows: readonly TableRow[]
  readonly counts: Readonly<Record<Exclude<RowKind, 'data' | 'blank'>, number>>
  readonly hidden: number
  readonly filledDown: number
}

const PUPIL: readonly ColumnRole[] = ['fodselsnummer', 'navn', 'etternavn', 'fornavn', 'elevnummer', 'fodselsdato', 'personnummer5']
/** What a row without a pupil takes over with the pupil, where its own cell is blank. */
const WITH_PUPIL: readonly ColumnRole[] = [
  'klasse',
  'skolenummer',
  'skolenavn',
  'skoleaar',
  'programomraadekode',
  'programomraade',
  'trinn',
  'voksen',
  'elevstatus',
]
/** What may stand only on the first of its rows where it is the leftmost column. */
const GROUPING: readonly ColumnRole[] = ['klasse', 'skolenummer', 'skolenavn', 'fagkode', 'fagnavn', 'undervisningsgruppe']
/** Without a name column, fewer rows without a number than this are faults, not rows of the pupil above. */
const FILL_SHARE = 0.25
const FILL_LEAST = 3

/** Gathers the rows between two row numbers (both left out) below a header; `to` 0 = to the end. */
export function gatherRows(grid: Grid, header: TableHeader, to: number): GatheredRows {
  const kindOf = rowKinds(header)
  const from = header.headerRows.at(-1)!
  const body = grid.rows.filter(({ row }) => row > from && (to === 0 || row < to))
  const kinds = withHeadings(body.map(kindOf), body, header)
  const at = (role: ColumnRole): number => header.positions.get(role) ?? -1
  const pupil = PUPIL.map(at).filter((position) => position >= 0)
  const filler = fillerOf(header, body, kinds, pupil)
  const grouping = groupingColumn(header, body, kinds)
  const counts = { heading: 0, total: 0, header: 0, remark: 0 }
  const rows: TableRow[] = []
  let klasse = ''
  let fag = ''
  let headingRow = 0
  let hidden = 0
  let filledDown = 0
  let above: { readonly row: number; readonly texts: readonly string[] } | null = null
  let group: { readonly row: number; readonly text: string } | null = null
  body.forEach((row, i) => {
    const kind = kinds[i]!
    if (kind === 'blank') return
    if (kind !== 'data') {
      counts[kind]++
      if (kind !== 'heading') return
      const filled = row.texts.map(trimBlanks).filter((text) => text !== '')
      const name = filled[0]!
      const pupilHeading =
        new Set(filled).size > 1 ||
        (!isClassName(name) &&
          subjectIn(name) === null &&
          filler &&
          pupil.some((position) => trimBlanks(row.texts[position] ?? '') === name))
      headingRow = row.row
      if (pupilHeading) above = { row: row.row, texts: row.texts }
      else if (subjectIn(name) !== null) fag = name
      else if (isClassName(name) || /^(klasse|basisgruppe)\b/i.test(name)) klasse = name.replace(/^(klasse|basisgruppe)\s*:?\s*/i, '')
      else if (at('fagkode') < 0 && at('fagnavn') < 0 && header.subjects.length === 0) fag = name
      return
    }
    if (row.hidden) hidden++
    const texts = [...row.texts]
    const takenFrom = new Map<number, number>()
    const take = (position: number, text: string, source: number): void => {
      if (position < 0 || trimBlanks(texts[position] ?? '') !== '' || trimBlanks(text) === '') return
      while (texts.length <= position) texts.push('')
      texts[position] = text
      takenFrom.set(position, source)
    }
    const namesPupil = pupil.some((position) => trimBlanks(texts[position] ?? '') !== '')
    if (!namesPupil && filler && above !== null) {
      for (const position of [...pupil, ...WITH_PUPIL.map(at)]) if (position >= 0) take(position, above.texts[position] ?? '', above.row)
      filledDown++
    } else if (namesPupil) above = { row: row.row, texts }
    if (grouping >= 0) {
      const own = trimBlanks(texts[grouping] ?? '')
      if (own !== '') group = { row: row.row, text: own }
      else if (group !== null) take(grouping, group.text, group.row)
    }
    rows.push({ row: row.row, texts, takenFrom: takenFrom.size === 0 ? null : takenFrom, klasse, fag, headingRow })
  })
  return { rows, counts, hidden, filledDown }
}

/** Whether rows without a pupil belong to the pupil above: where names are given, or where there are many of them. */
function fillerOf(header: TableHeader, body: readonly GridRow[], kinds: readonly RowKind[], pupil: readonly number[]): boolean {
  if (header.form === 'matrise') return false
  if (body.some(({ texts }, i) => kinds[i] === 'heading' && new Set(texts.map(trimBlanks)).size > 2)) return true
  const rows = body.filter((_, i) => kinds[i] === 'data')
  const name = header.positions.get('navn') ?? header.positions.get('etternavn') ?? -1
  // A column of names that nobody has filled in says nothing of who a row is about.
  if (rows.some(({ texts }) => trimBlanks(texts[name] ?? '') !== '')) return true
  const without = rows.filter(({ texts }) => pupil.every((position) => trimBlanks(texts[position] ?? '') === ''))
  return without.length >= Math.max(FILL_LEAST, rows.length * FILL_SHARE)
}

/** The leftmost column where it is one that groups rows and is blank on many of them below a value; -1 = none. */
function groupingColumn(header: TableHeader, body: readonly GridRow[], kinds: readonly RowKind[]): number {
  const leftmost = Math.min(...header.positions.values())
  const role = [...header.positions].find(([, position]) => position === leftmost)?.[0]
  if (role === undefined || !GROUPING.includes(role)) return -1
  const rows = body.filter((_, i) => kinds[i] === 'data')
  const blank = rows.filter(({ texts }) => trimBlanks(texts[leftmost] ?? '') === '').length
  const startsFilled = trimBlanks(rows[0]?.texts[leftmost] ?? '') !== ''
  return startsFilled && blank >= Math.max(FILL_LEAST, rows.length * 0.3) ? leftmost : -1
}
