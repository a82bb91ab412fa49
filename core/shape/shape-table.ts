import { type ColumnRead, SUBJECT_ROLE } from '../findings/column-read.ts'
import type { ColumnRole } from '../formats/column-role.ts'
import { roleHeaders } from '../formats/role-headers.ts'
import { canonicalColumns } from '../records/canonical-columns.ts'
import type { ColumnKey } from '../records/column-key.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import { absenceIn } from './absence-text.ts'
import { isGradeKey } from './grade-key.ts'
import { gradeKind } from './grade-kind.ts'
import { gradeRoleOf } from './grade-role.ts'
import type { Grid } from './grid.ts'
import { noteReading } from './note-reading.ts'
import { identityOf } from './pupil-of-row.ts'
import { type Block, readBlocks } from './read-blocks.ts'
import { blockReader } from './row-values.ts'
import { schoolByName } from './school-by-name.ts'
import type { ShapedColumn, ShapedRow, ShapedTable } from './shaped-table.ts'
import { spreadGrades } from './spread-grades.ts'
import type { TableHeader } from './table-header.ts'
import type { ShapeOptions, TableReading } from './table-reading.ts'

/** Columns that exist only where the shape is another than the wide one. */
const FORM_ROLES: readonly ColumnRole[] = ['karakter', 'eksamen', 'fravaer']

/**
 * Reads sheets as one grade table: finds headers, takes totals and headings out, gives each pupil's rows what stands only on the first, and
 * spreads long and matrix tables into one row per pupil and subject. Each value keeps the place it came from. Null when no sheet holds a
 * grade table.
 */
export function shapeTable(grids: readonly Grid[], options: ShapeOptions): ShapedTable | null {
  const blocks = grids.flatMap((grid) => readBlocks(grid, options.mapping))
  if (blocks.length === 0) return null
  const sheets = [...new Set(blocks.map(({ grid }) => grid))]
  const identity = identityOf(sampleOf(blocks))
  const schools = schoolByName(options.kodeverk)
  const facts = { identity, schools, options, manySheets: sheets.length > 1 }
  const columns = columnsOf(blocks, facts)
  const rows: ShapedRow[] = []
  const unplaced: { readonly sheet: number; readonly row: number; readonly text: string }[] = []
  for (const block of blocks) {
    const sheet = sheets.indexOf(block.grid)
    const read = blockReader(block, columns, sheet, facts)
    const spread = spreadGrades(block, columns, read, options.mapping)
    rows.push(...spread.rows)
    unplaced.push(...spread.unplaced.map((one) => ({ sheet, ...one })))
  }
  return {
    form: blocks[0]!.header.form,
    identity,
    columns,
    rows,
    sheets: sheets.map(({ sheet }) => sheet),
    headerRows: sheets.map((grid) => blocks.find((block) => block.grid === grid)!.header.headerRows.at(-1)!),
    unread: blocks.flatMap(({ header, grid }) => header.unread.map((column) => ({ ...column, sheet: sheets.indexOf(grid) }))),
    read: columnsRead(blocks[0]!.header),
    notes: noteReading(blocks, columns, { identity, unplaced, sheets: sheets.map(({ sheet }) => sheet), mapping: options.mapping }),
  }
}

function sampleOf(blocks: readonly Block[]) {
  return blocks.flatMap(({ header, gathered }) => {
    const cell = (texts: readonly string[], role: ColumnRole): string => {
      const position = header.positions.get(role)
      return position === undefined ? '' : (texts[position] ?? '').trim()
    }
    return gathered.rows.slice(0, 500).map(({ texts }) => ({
      fodselsnummer: cell(texts, 'fodselsnummer'),
      fodselsdato: cell(texts, 'fodselsdato'),
      personnummer5: cell(texts, 'personnummer5'),
      elevnummer: cell(texts, 'elevnummer'),
      navn: cell(texts, 'navn') || cell(texts, 'etternavn'),
      klasse: cell(texts, 'klasse'),
    }))
  })
}

function columnsOf(blocks: readonly Block[], { identity, schools, options }: TableReading): readonly ShapedColumn[] {
  const has = (role: ColumnRole): boolean => blocks.some(({ header }) => header.positions.has(role))
  const roles = new Set<ColumnRole>(blocks.flatMap(({ header }) => [...header.positions.keys()]))
  for (const { header } of blocks) {
    for (const { grade } of header.subjects) roles.add(grade ?? options.mapping.grade ?? 'standpunkt')
  }
  for (const block of blocks) if (block.header.form === 'lang') for (const role of rolesIn(block)) roles.add(role)
  if (roles.has('karakter') && !blocks.some(({ header }) => header.form === 'lang'))
    roles.add(options.mapping.grade ?? blocks[0]!.titles.grade ?? 'standpunkt')
  if (roles.has('eksamen')) for (const role of ['eksamen_skriftlig', 'eksamen_muntlig', 'eksamen_annen'] as const) roles.add(role)
  if (roles.has('fravaer') || splitsAbsence(blocks)) for (const role of ['fravaer_dager', 'fravaer_timer'] as const) roles.add(role)
  if (roles.has('etternavn') && roles.has('fornavn')) roles.add('navn')
  const weak = identity !== 'fodselsnummer' && identity !== 'dato-og-fem-siffer'
  const codes = blocks.some(
    ({ header, gathered, titles }) =>
      header.positions.has('fagkode') ||
      hasCodes(header.subjects.map(({ fag }) => fag)) ||
      namesCodes(header.positions, gathered.rows) ||
      (!header.positions.has('fagnavn') && header.subjects.length === 0 && hasCodes([titles.fag ?? ''])),
  )
  const named = (name: string | null): boolean => name !== null && schools(name) !== null
  const numbered =
    has('skolenummer') ||
    blocks.some(({ titles }) => titles.skolenummer !== null) ||
    blocks.some(
      ({ titles, header, gathered }) =>
        named(titles.skolenavn) || gathered.rows.some(({ texts }) => named(texts[header.positions.get('skolenavn') ?? -1] ?? null)),
    )
  const always: readonly (readonly [ColumnKey, boolean])[] = [
    ['fodselsnummer', weak],
    // Nothing in the file says the year: that of the run stands for it, and no rule looks at what it says.
    ['skoleaar', !has('skoleaar') && options.skoleaar === null && blocks.every(({ titles }) => titles.skoleaar === null)],
    ['skolenummer', !numbered],
    ['programomraadekode', !has('programomraadekode')],
    ['fagkode', !codes],
  ]
  const standIns = new Map(always)
  if (blocks.some(({ titles, gathered }) => titles.klasse !== null || gathered.rows.some(({ klasse }) => klasse !== '')))
    roles.add('klasse')
  const keys = new Set<ColumnRole>([...roles, ...standIns.keys()])
  return roleHeaders.flatMap(({ role, name }): ShapedColumn[] => {
    if (!keys.has(role) || FORM_ROLES.includes(role)) return []
    const key = role as ColumnKey
    const block = blocks.find(({ header }) => header.positions.has(role))
    const header =
      block === undefined
        ? isGradeKey(key)
          ? name
          : canonicalColumns[key].title.nb
        : block.header.headers[block.header.positions.get(role)!]!
    return [{ key, header, standIn: standIns.get(key) === true }]
  })
}

/** The kinds of grades that the rows of a long table have. */
function rolesIn({ header, gathered }: Block): ReadonlySet<ColumnRole> {
  const term = header.positions.get('termin') ?? -1
  const kind = header.positions.get('vurderingstype') ?? term
  const subjects = (['fagkode', 'fagnavn'] as const).flatMap((role) => header.positions.get(role) ?? [])
  const roles = new Set<ColumnRole>()
  const seen = new Set<string>()
  for (const { texts } of gathered.rows) {
    const told = texts[kind] ?? ''
    const written = `${told}\n${texts[term] ?? ''}`
    if (!seen.has(written)) {
      seen.add(written)
      const { role } = gradeKind(trimBlanks(told), texts[term] ?? '')
      if (role !== null) roles.add(role)
    }
    for (const position of subjects) {
      const role = gradeRoleOf(texts[position] ?? '')
      if (role === 'orden' || role === 'oppforsel') roles.add(role)
    }
  }
  return roles
}

function hasCodes(texts: readonly string[]): boolean {
  return texts.some((text) => CODE.test(text))
}

const CODE = /\b[A-ZÆØÅ]{3}(?:\d{4}|V\d{3}|\dZ\d{2})\b/i

/** Codes that stand in the names of subjects or teaching groups. */
function namesCodes(positions: ReadonlyMap<ColumnRole, number>, rows: Block['gathered']['rows']): boolean {
  const places = (['fagnavn', 'undervisningsgruppe'] as const).flatMap((role) => positions.get(role) ?? [])
  return rows.slice(0, 200).some(({ texts, fag }) => CODE.test(fag) || places.some((position) => CODE.test(texts[position] ?? '')))
}

function splitsAbsence(blocks: readonly Block[]): boolean {
  return blocks.some(({ header, gathered }) => {
    const position = header.positions.get('fravaer_dager')
    return position !== undefined && gathered.rows.some(({ texts }) => absenceIn(texts[position] ?? '') !== null)
  })
}

function columnsRead({ headers, positions, subjects }: TableHeader): readonly ColumnRead[] {
  const roles = new Map<number, string>([...positions].map(([role, position]) => [position, role]))
  for (const { position } of subjects) roles.set(position, SUBJECT_ROLE)
  return headers.flatMap((header, i) => (header === '' && !roles.has(i) ? [] : [{ header, number: i + 1, role: roles.get(i) ?? null }]))
}
