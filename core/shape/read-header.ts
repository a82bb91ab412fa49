import type { ColumnMapping } from '../formats/column-mapping.ts'
import type { ColumnRole, SubjectColumn } from '../formats/column-role.ts'
import { roleHeaders, roleIndex } from '../formats/role-headers.ts'
import { isSettledByContent, settleHeader } from '../formats/settle-headers.ts'
import type { ColumnKey } from '../records/column-key.ts'
import { matchHeaders } from '../table/match-header.ts'
import { nearestHeader } from '../table/nearest-header.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import { columnLetters } from '../workbook/cell-address.ts'
import { isGradeKey } from './grade-key.ts'
import { gradeRoleOf } from './grade-role.ts'
import type { GridRow } from './grid.ts'
import { fullHeader, type HeaderText, headerTexts } from './header-texts.ts'
import { subjectIn } from './subject-text.ts'
import { gradeColumnsByContent } from './subjects-by-content.ts'
import { subjectsOverGrades } from './subjects-over-grades.ts'
import type { TableHeader, UnreadColumn } from './table-header.ts'

/**
 * Reads a row, with the one above it when that belongs to it, as the header of a grade table; null when it names no pupil or no subject.
 * `body` is what stands below: some headers («Fag», «Status», «Personnummer») are understood only by it.
 */
export function readHeader(lower: GridRow, upper: GridRow | null, body: readonly GridRow[], mapping: ColumnMapping): TableHeader | null {
  const texts = headerTexts(lower, upper)
  const headers = texts.map(fullHeader)
  const told = headers.map((header, position) => toldRole(header, position, mapping))
  const positions = new Map<ColumnRole, number>()
  const taken = new Set<number>()
  const take = (role: ColumnRole, position: number): void => {
    if (positions.has(role) || taken.has(position)) return
    positions.set(role, position)
    taken.add(position)
  }
  told.forEach((role, position) => {
    if (role === null) taken.add(position)
    else if (role !== undefined) take(role, position)
  })
  const byCode = texts.flatMap((text, position) => (taken.has(position) ? [] : subjectOver(text, position)))
  const subjects = byCode.length > 0 ? byCode : subjectsOverGrades(texts, taken)
  for (const { position } of subjects) taken.add(position)
  matchRoles(texts, headers, taken, take)
  settleOpen(headers, body, taken, positions, take)
  if (!positions.has('fodselsnummer')) {
    const numbers = headers.findIndex((header, position) => header !== '' && !taken.has(position) && holdsNumbers(valuesIn(body, position)))
    if (numbers >= 0) take('fodselsnummer', numbers)
  }
  const bySubject =
    subjects.length > 0 || positions.has('fagkode') || positions.has('fagnavn') ? [] : gradeColumnsByContent(headers, body, taken)
  for (const { position } of bySubject) taken.add(position)
  const all = [...subjects, ...bySubject]
  if (!namesPupil(positions) || !(all.length > 0 || namesSubject(positions) || hasGrades(positions))) return null
  return {
    form: formOf(positions, all, body),
    headerRows: upper === null ? [lower.row] : [upper.row, lower.row],
    headers,
    positions,
    subjects: all,
    unread: unreadColumns(headers, taken, positions, body, told),
  }
}

function toldRole(header: string, position: number, { columns }: ColumnMapping): ColumnRole | null | undefined {
  const byHeader = columns.get(normaliseHeader(header))
  return byHeader !== undefined ? byHeader : columns.get(columnLetters(position + 1))
}

/** A subject of its own column: «MAT1023», «MAT1023 Stp», or «MAT1023» over «Stp». */
function subjectOver({ upper, own, lower }: HeaderText, position: number): readonly SubjectColumn[] {
  const inLower = subjectIn(lower)
  if (inLower !== null) return [{ position, fag: lower, grade: gradeRoleOf(inLower.name) ?? gradeRoleOf(upper) }]
  const inUpper = subjectIn(upper)
  if (inUpper === null) return []
  const grade = gradeRoleOf(lower)
  // A merged subject ends where a header stands that is no grade.
  return (own && lower === '') || (grade !== null && (own || (grade !== 'orden' && grade !== 'oppforsel')))
    ? [{ position, fag: upper, grade }]
    : []
}

function matchRoles(
  texts: readonly HeaderText[],
  headers: readonly string[],
  taken: ReadonlySet<number>,
  take: (role: ColumnRole, position: number) => void,
): void {
  const free = (candidates: readonly string[]) => candidates.map((text, position) => (taken.has(position) || isOpen(text) ? '' : text))
  const match = (candidates: readonly string[]): void => {
    for (const { position, column } of matchHeaders(free(candidates), roleIndex)) take(roleHeaders[column]!.role, position)
  }
  match(headers)
  // «1. termin» over «Karakter», «Eksamen» over «Skr»: the kind of grade stands in the upper row.
  texts.forEach(({ upper, lower }, position) => {
    const kind = gradeRoleOf(upper)
    if (taken.has(position) || kind === null) return
    const under = gradeRoleOf(lower)
    const known = matchHeaders([lower], roleIndex)[0]
    if (under !== null && kind === 'eksamen') take(under, position)
    else if (known !== undefined && roleHeaders[known.column]!.role === 'karakter') take(kind, position)
  })
  match(texts.map(({ lower }) => lower))
  match(texts.map(({ upper, own, lower }) => (own && lower === '' ? upper : '')))
  // «Karakter standpunkt vår 2026», «Standpunkt 2. termin»: the kind of grade with its term.
  headers.forEach((header, position) => {
    const kind = taken.has(position) || header.length < LEAST_HEADER ? null : gradeRoleOf(header)
    if (kind !== null) take(kind, position)
  })
}

/** «Vår» and «H2» alone are no headers that say what kind of grade they stand over. */
const LEAST_HEADER = 6

function isOpen(header: string): boolean {
  return isSettledByContent(header)
}

function settleOpen(
  headers: readonly string[],
  body: readonly GridRow[],
  taken: ReadonlySet<number>,
  positions: ReadonlyMap<ColumnRole, number>,
  take: (role: ColumnRole, position: number) => void,
): void {
  const open = headers.flatMap((header, position) => (!taken.has(position) && isOpen(header) ? [position] : []))
  const isStatus = (position: number): boolean => normaliseHeader(headers[position]!) === 'status'
  for (const position of open.sort((a, b) => Number(isStatus(a)) - Number(isStatus(b)))) {
    const found = new Set([...positions.keys()] as ColumnKey[])
    const role = settleHeader(headers[position]!, valuesIn(body, position), found)
    if (role !== null) take(role, position)
  }
}

/** Eleven digits on nearly every row are identity numbers whatever the header says; nothing else in such a table has them. */
function holdsNumbers(values: readonly string[]): boolean {
  const numbers = values.filter((value) => /^\d{6}[\s.-]?\d{5}$/.test(value.trim()))
  return numbers.length >= LEAST_NUMBERS && numbers.length >= values.length * 0.8
}

const LEAST_NUMBERS = 2

function valuesIn(body: readonly GridRow[], position: number): readonly string[] {
  return body.slice(0, 200).flatMap(({ texts }) => ((texts[position] ?? '') === '' ? [] : [texts[position]!]))
}

function namesPupil(positions: ReadonlyMap<ColumnRole, number>): boolean {
  return (['fodselsnummer', 'elevnummer', 'navn', 'etternavn', 'fodselsdato'] as const).some((role) => positions.has(role))
}

function namesSubject(positions: ReadonlyMap<ColumnRole, number>): boolean {
  return (['fagkode', 'fagnavn', 'undervisningsgruppe'] as const).some((role) => positions.has(role))
}

/** A list of one subject has its name in a title, or in headings between the pupils. */
function hasGrades(positions: ReadonlyMap<ColumnRole, number>): boolean {
  return [...positions.keys()].some((role) => isGradeKey(role) || role === 'karakter' || role === 'eksamen')
}

function formOf(
  positions: ReadonlyMap<ColumnRole, number>,
  subjects: readonly SubjectColumn[],
  body: readonly GridRow[],
): TableHeader['form'] {
  if (subjects.length > 0) return 'matrise'
  if (!positions.has('karakter')) return 'bred'
  if (positions.has('vurderingstype')) return 'lang'
  const term = positions.get('termin')
  const terms = term === undefined ? [] : valuesIn(body, term)
  return terms.length > 0 && terms.every((text) => gradeRoleOf(text) !== null) ? 'lang' : 'bred'
}

function unreadColumns(
  headers: readonly string[],
  taken: ReadonlySet<number>,
  positions: ReadonlyMap<ColumnRole, number>,
  body: readonly GridRow[],
  told: readonly (ColumnRole | null | undefined)[],
): readonly UnreadColumn[] {
  const missing = roleHeaders.filter(({ role }) => !positions.has(role))
  return headers.flatMap((header, position): UnreadColumn[] => {
    if (told[position] === null) return header === '' ? [] : [{ position, header, proposal: null }]
    if (taken.has(position)) return []
    if (header !== '') return [{ position, header, proposal: proposalFor(header, missing) }]
    return valuesIn(body, position).length === 0 ? [] : [{ position, header: `Kolonne ${columnLetters(position + 1)}`, proposal: null }]
  })
}

/** A column's name, by a near miss of it or of another spelling of it. */
function proposalFor(header: string, missing: readonly (typeof roleHeaders)[number][]): string | null {
  const byName = nearestHeader(
    header,
    missing.map(({ name }) => name),
  )
  if (byName !== null) return byName
  const spelling = nearestHeader(
    header,
    missing.flatMap(({ headers }) => headers),
  )
  return spelling === null ? null : missing.find(({ headers }) => headers.includes(spelling))!.name
}
