import type { ColumnMapping } from '../formats/column-mapping.ts'
import type { ColumnRole, GradeRole } from '../formats/column-role.ts'
import { standIn } from '../records/stand-in.ts'
import { codeMeant } from '../rules/felles/code-meant.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import type { TableRow } from './gather-rows.ts'
import { gradeKind } from './grade-kind.ts'
import { gradeRoleOf } from './grade-role.ts'
import type { Block } from './read-blocks.ts'
import type { BlockReader, RowValues } from './row-values.ts'
import type { MovedCell, ShapedColumn, ShapedRow } from './shaped-table.ts'
import { subjectIn } from './subject-text.ts'

/** The subject rows of a block, and grades whose kind nobody knows. */
export interface SpreadGrades {
  readonly rows: readonly ShapedRow[]
  readonly unplaced: readonly { readonly row: number; readonly text: string }[]
}

/** Makes one row per pupil and subject of a block, whichever form it has. */
export function spreadGrades(block: Block, columns: readonly ShapedColumn[], reader: BlockReader, mapping: ColumnMapping): SpreadGrades {
  switch (block.header.form) {
    case 'bred':
      return { rows: wideRows(block, reader, mapping), unplaced: [] }
    case 'lang':
      return longRows(block, columns, reader)
    case 'matrise':
      return { rows: matrixRows(block, reader, mapping), unplaced: [] }
  }
}

function shaped(reader: BlockReader, row: number, { values, moved }: RowValues): ShapedRow {
  const { sheet, positions, headers } = reader
  return { values, sheet, row, positions, headers, moved: moved.size === 0 ? null : moved }
}

function putGrade(reader: BlockReader, into: RowValues, role: GradeRole, cell: MovedCell): void {
  const i = reader.indexOf(role === 'eksamen' ? examColumn(reader, into) : role)
  if (i < 0) return
  into.values[i] = cell.text
  into.moved.set(i, cell)
}

/**
 * Which exam column a grade belongs in by the row's exam form. Without a form it stands in the last one, where the form may be blank: that is
 * left open, not a fault (data/kolonner.yaml, «eksamen»).
 */
function examColumn(reader: BlockReader, { values }: RowValues): ColumnRole {
  const form = codeMeant('eksamensform', trimBlanks(values[reader.indexOf('eksamensform')] ?? '').toUpperCase())
  return form === 'S' ? 'eksamen_skriftlig' : form === 'M' ? 'eksamen_muntlig' : 'eksamen_annen'
}

function cellOf({ row, texts, takenFrom }: TableRow, position: number): MovedCell {
  return { row: takenFrom?.get(position) ?? row, column: position, text: texts[position] ?? '' }
}

function wideRows({ header, gathered, titles }: Block, reader: BlockReader, mapping: ColumnMapping): readonly ShapedRow[] {
  const exam = header.positions.get('eksamen') ?? -1
  const single = header.positions.get('karakter') ?? -1
  const singleRole = mapping.grade ?? titles.grade ?? 'standpunkt'
  return gathered.rows.map((row) => {
    const read = reader.read(row)
    if (exam >= 0 && trimBlanks(row.texts[exam] ?? '') !== '') putGrade(reader, read, 'eksamen', cellOf(row, exam))
    if (single >= 0 && trimBlanks(row.texts[single] ?? '') !== '') putGrade(reader, read, singleRole, cellOf(row, single))
    return shaped(reader, row.row, read)
  })
}

function matrixRows({ header, gathered, titles }: Block, reader: BlockReader, mapping: ColumnMapping): readonly ShapedRow[] {
  const subjects = new Map(header.subjects.map(({ fag }) => [fag, header.subjects.filter((other) => other.fag === fag)]))
  const fagkode = reader.indexOf('fagkode')
  const fagnavn = reader.indexOf('fagnavn')
  const rows: ShapedRow[] = []
  for (const row of gathered.rows) {
    for (const [fag, columns] of subjects) {
      const filled = columns.filter(({ position }) => trimBlanks(row.texts[position] ?? '') !== '')
      if (filled.length === 0) continue
      const read = reader.read(row)
      const subject = subjectIn(fag)
      const over = { row: header.headerRows[0]!, column: columns[0]!.position, text: fag }
      read.values[fagkode] = subject?.code ?? standIn(fag.toUpperCase())
      read.moved.set(fagkode, over)
      if (fagnavn >= 0 && subject !== null && subject.name !== '' && gradeRoleOf(subject.name) === null) read.values[fagnavn] = subject.name
      for (const { position, grade } of filled)
        putGrade(reader, read, grade ?? mapping.grade ?? titles.grade ?? 'standpunkt', cellOf(row, position))
      rows.push(shaped(reader, row.row, read))
    }
  }
  return rows
}

/** Columns that are the pupil's or the subject's; the others of a long table are those of one grade. */
const KEY: readonly ColumnRole[] = [
  'fodselsnummer',
  'skoleaar',
  'skolenummer',
  'programomraadekode',
  'fagkode',
  'fagstatus',
  'karakterstatus',
]

function longRows({ header, gathered }: Block, columns: readonly ShapedColumn[], reader: BlockReader): SpreadGrades {
  const grade = header.positions.get('karakter')!
  const kind = header.positions.get('vurderingstype') ?? header.positions.get('termin')!
  const key = KEY.map((role) => columns.findIndex((column) => column.key === role)).filter((i) => i >= 0)
  const pupilKey = key.filter((i) => ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'].includes(columns[i]!.key))
  const keyOf = ({ values }: RowValues, of: readonly number[]): string => of.map((i) => trimBlanks(values[i]!).toUpperCase()).join('\u0000')
  const fagkode = reader.indexOf('fagkode')
  const remark = reader.indexOf('fagmerknad')
  const open = new Map<string, { readonly row: number; readonly read: RowValues; readonly given: Set<ColumnRole> }>()
  const made: { readonly row: number; readonly read: RowValues }[] = []
  const conduct: {
    readonly key: string
    readonly role: GradeRole
    readonly cell: MovedCell
    readonly row: number
    readonly read: RowValues
  }[] = []
  const unplaced: { row: number; text: string }[] = []
  for (const row of gathered.rows) {
    const read = reader.read(row)
    const told = trimBlanks(row.texts[kind] ?? '')
    const subjectName = trimBlanks(read.values[fagkode] ?? '')
    const byName =
      subjectName === '' || subjectName.startsWith(standIn(''))
        ? gradeRoleOf(subjectName.replace(standIn(''), '') || reader.cell(row, 'fagnavn'))
        : null
    const isConduct = byName === 'orden' || byName === 'oppforsel'
    const { role, isKnown } = isConduct ? { role: byName, isKnown: true } : gradeKind(told, reader.cell(row, 'termin'))
    const cell = cellOf(row, grade)
    const id = keyOf(read, key)
    if (!isKnown) {
      if (trimBlanks(cell.text) === '') continue
      const entry = open.get(id) ?? { row: row.row, read, given: new Set<ColumnRole>() }
      if (!tellKind(reader, entry.read, told, cellOf(row, kind)) && role === null) unplaced.push({ row: row.row, text: told })
      if (!open.has(id)) {
        open.set(id, entry)
        made.push(entry)
      }
    }
    if (role === null) continue
    if (role === 'orden' || role === 'oppforsel') {
      conduct.push({ key: keyOf(read, pupilKey), role, cell, row: row.row, read })
      continue
    }
    const entered = open.get(id)
    const target: ColumnRole = role === 'eksamen' ? examColumn(reader, read) : role
    if (entered === undefined || entered.given.has(target)) {
      const given = new Set<ColumnRole>([target])
      putGrade(reader, read, target as GradeRole, cell)
      const entry = { row: row.row, read, given }
      open.set(id, entry)
      made.push(entry)
      continue
    }
    entered.given.add(target)
    putGrade(reader, entered.read, target as GradeRole, cell)
    takeOver(entered.read, read, row.row, reader, remark)
  }
  for (const { key: pupil, role, cell, row, read } of conduct) {
    const own = made.filter((entry) => keyOf(entry.read, pupilKey) === pupil)
    // A pupil with nothing but conduct has a row all the same, so that the grade is looked at.
    if (own.length === 0) {
      putGrade(reader, read, role, cell)
      made.push({ row, read })
    } else for (const entry of own) putGrade(reader, entry.read, role, cell)
  }
  return { rows: made.map(({ row, read }) => shaped(reader, row, read)), unplaced }
}

/** Puts a word that is not understood where a rule will tell of it; false when the subject's row has one already. */
function tellKind(reader: BlockReader, { values, moved }: RowValues, told: string, cell: MovedCell): boolean {
  const i = reader.indexOf('vurderingstype')
  if (i < 0 || values[i] !== '') return false
  values[i] = told === '' ? standIn('') : told
  moved.set(i, cell)
  return true
}

/** Later rows of the subject may fill what is blank; whatever they bring stands in their row. */
function takeOver(into: RowValues, from: RowValues, row: number, { positions }: BlockReader, remark: number): void {
  into.values.forEach((value, i) => {
    const other = from.values[i]!
    if (positions[i]! < 0 || trimBlanks(other) === '') return
    // Of two remarks the one on an exam not sat or a grade not given counts: it is what the rules ask for.
    const replaces = i === remark && /FAM(29|39|50|51)/i.test(other) && !/FAM(29|39|50|51)/i.test(value)
    if (trimBlanks(value) !== '' && !replaces) return
    into.values[i] = other
    into.moved.set(i, from.moved.get(i) ?? { row, column: positions[i]!, text: other })
  })
}
