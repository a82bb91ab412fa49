import type { ColumnRole } from '../formats/column-role.ts'
import { canonicalColumns } from '../records/canonical-columns.ts'
import { standIn } from '../records/stand-in.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import { absenceIn } from './absence-text.ts'
import type { TableRow } from './gather-rows.ts'
import { dayOfMadeUp, isNoNumber, numberOf, type PupilCells } from './pupil-of-row.ts'
import type { Block } from './read-blocks.ts'
import { schoolKey } from './school-by-name.ts'
import { dayOfSerial } from './serial-day.ts'
import type { MovedCell, ShapedColumn } from './shaped-table.ts'
import { subjectIn } from './subject-text.ts'
import type { TableReading } from './table-reading.ts'

/** The values of one table row before its grades are spread, with where each moved one stands. */
export interface RowValues {
  readonly values: string[]
  readonly moved: Map<number, MovedCell>
}

/** What reads the rows of one block. */
export interface BlockReader {
  readonly sheet: number
  /** Per column of the table the position on this sheet; -1 = it has no such column. */
  readonly positions: Int32Array
  readonly headers: readonly string[]
  indexOf(role: ColumnRole): number
  /** Text of a role's cell, '' when the block lacks it. */
  cell(row: TableRow, role: ColumnRole): string
  read(row: TableRow): RowValues
}

const NO_CELL = -1

/** Reads rows of a block into the columns of the whole table: parts of cells, what titles say, and stand-ins included. */
export function blockReader(block: Block, columns: readonly ShapedColumn[], sheet: number, reading: TableReading): BlockReader {
  const { header, titles } = block
  const { identity, schools, options, manySheets } = reading
  const at = (role: ColumnRole): number => header.positions.get(role) ?? -1
  const indexOf = (role: ColumnRole): number => columns.findIndex(({ key }) => key === role)
  const positions = Int32Array.from(columns, ({ key }) => at(key))
  const index = Object.fromEntries(columns.map(({ key }, i) => [key, i])) as Partial<Record<string, number>>
  // A number in a date column of a workbook is a day without its format; in a text file a spreadsheet has spoilt it, and a rule says so.
  const isBook = block.grid.sheet !== null
  const dates = columns.flatMap(({ key }, i) => (isBook && positions[i]! >= 0 && canonicalColumns[key].type === 'date' ? [i] : []))
  const isStandIn = (role: ColumnRole): boolean => columns[index[role] ?? -1]?.standIn === true
  // A list of one subject names it above; a table with a column of subjects has them there.
  const titleFag = at('fagkode') < 0 && at('fagnavn') < 0 ? (titles.fag ?? '') : ''
  const sheetClass = manySheets && at('klasse') < 0 && titles.klasse === null ? (block.grid.sheet ?? '') : ''
  const cell = ({ texts }: TableRow, role: ColumnRole): string => trimBlanks(texts[at(role)] ?? '')

  const pupilCells = (row: TableRow): PupilCells => ({
    fodselsnummer: texts(row, 'fodselsnummer'),
    fodselsdato: cell(row, 'fodselsdato'),
    personnummer5: cell(row, 'personnummer5'),
    elevnummer: cell(row, 'elevnummer'),
    navn: cell(row, 'navn') || `${cell(row, 'etternavn')} ${cell(row, 'fornavn')}`.trim(),
    klasse: cell(row, 'klasse'),
  })
  // Blanks around a number are a fault that a rule tells: the number is passed on as it stands.
  const texts = (row: TableRow, role: ColumnRole): string => row.texts[at(role)] ?? ''

  return {
    sheet,
    positions,
    headers: header.headers,
    indexOf,
    cell,
    read(row) {
      const values = Array.from(positions, (position) => (position < 0 ? '' : (row.texts[position] ?? '')))
      // The kind of a grade decides which column the grade goes to; only what is not understood of it is a value (spread-grades.ts).
      if (index.vurderingstype !== undefined) values[index.vurderingstype] = ''
      const moved = new Map<number, MovedCell>()
      for (const [position, from] of row.takenFrom ?? []) {
        const i = positions.indexOf(position)
        if (i >= 0) moved.set(i, { row: from, column: position, text: values[i]! })
      }
      const put = (role: ColumnRole, value: string, from: ColumnRole | null, fallback: MovedCell | null = null): void => {
        const i = index[role]
        if (i === undefined) return
        values[i] = value
        const source = from === null ? -1 : at(from)
        if (source >= 0) moved.set(i, { row: row.takenFrom?.get(source) ?? row.row, column: source, text: row.texts[source] ?? '' })
        else moved.set(i, fallback ?? { row: row.row, column: NO_CELL, text: value })
      }
      for (const i of dates) {
        const day = /^\d{5}$/.test(values[i]!) ? dayOfSerial(values[i]!) : null
        if (day !== null) put(columns[i]!.key, day, columns[i]!.key)
      }
      readPupil(row, put)
      readSubject(row, values, put)
      readSchool(row, put)
      if (index.klasse !== undefined && values[index.klasse] === '') {
        if (row.klasse !== '') put('klasse', row.klasse, null, { row: row.headingRow, column: NO_CELL, text: row.klasse })
        else if (titles.klasse !== null || sheetClass !== '') put('klasse', titles.klasse ?? sheetClass, null)
      }
      if (at('skoleaar') < 0) put('skoleaar', options.skoleaar ?? titles.skoleaar ?? options.standardSkoleaar, null)
      if (isStandIn('programomraadekode'))
        put('programomraadekode', standIn(programmeOf(row)), at('programomraade') >= 0 ? 'programomraade' : 'klasse')
      readAbsence(row, put)
      return { values, moved }
    },
  }

  function readPupil(row: TableRow, put: Put): void {
    const cells = pupilCells(row)
    if (identity !== 'fodselsnummer') {
      const from =
        identity === 'dato-og-fem-siffer'
          ? 'personnummer5'
          : identity === 'elevnummer'
            ? 'elevnummer'
            : at('navn') >= 0
              ? 'navn'
              : 'etternavn'
      put('fodselsnummer', numberOf(cells, identity, options.today), at(from) >= 0 ? from : 'fodselsdato')
    }
    if (at('navn') < 0 && at('etternavn') >= 0) put('navn', cells.navn, 'etternavn')
    const calendarDay = cells.fodselsdato === '' ? null : dayOfMadeUp(cells.fodselsdato)
    if (calendarDay !== null) put('fodselsdato', calendarDay, 'fodselsdato')
    if (at('fodselsdato') < 0 && isNoNumber(cells.fodselsnummer) && identity !== 'fodselsnummer')
      put('fodselsdato', cells.fodselsnummer.replace(/[*•]+$/, '').trim(), 'fodselsnummer')
  }

  function readSubject(row: TableRow, values: string[], put: Put): void {
    const sources: readonly ColumnRole[] = ['fagkode', 'fagnavn', 'undervisningsgruppe']
    if (isStandIn('fagkode')) {
      const name = cell(row, 'fagnavn') || row.fag || titleFag
      put('fagkode', name === '' ? '' : standIn(name.toUpperCase()), 'fagnavn')
      return
    }
    const written = at('fagkode') >= 0 ? (row.texts[at('fagkode')] ?? '') : ''
    const found = written === '' ? sources.find((role) => subjectIn(cell(row, role)) !== null) : 'fagkode'
    if (found === undefined) {
      if (row.fag !== '') put('fagkode', subjectIn(row.fag)?.code ?? row.fag, null, { row: row.headingRow, column: NO_CELL, text: row.fag })
      else if (titleFag !== '') put('fagkode', subjectIn(titleFag)?.code ?? titleFag, null)
      return
    }
    const subject = subjectIn(cell(row, found))
    if (subject === null || (found === 'fagkode' && subject.code === written)) return
    // Blanks around a code alone are a fault that a rule tells.
    if (found === 'fagkode' && subject.name === '' && trimBlanks(written) === subject.code) return
    put('fagkode', subject.code, found)
    const name = index.fagnavn
    if (name !== undefined && found === 'fagnavn' && subject.name !== '') values[name] = subject.name
  }

  function readSchool(row: TableRow, put: Put): void {
    if (at('skolenummer') >= 0) return
    const name = cell(row, 'skolenavn') || (at('skolenavn') < 0 ? (titles.skolenavn ?? '') : '')
    if (isStandIn('skolenummer')) put('skolenummer', standIn(schoolKey(name)), 'skolenavn')
    else {
      const number = /^\d{5}\b/.exec(name)?.[0] ?? (name === '' ? null : schools(name)) ?? titles.skolenummer
      if (number !== null) put('skolenummer', number, 'skolenavn')
    }
  }

  function programmeOf(row: TableRow): string {
    return (cell(row, 'programomraade') || cell(row, 'klasse')).toUpperCase().replace(/\s+/g, '')
  }

  function readAbsence(row: TableRow, put: Put): void {
    const from: ColumnRole | null = at('fravaer') >= 0 ? 'fravaer' : at('fravaer_dager') >= 0 ? 'fravaer_dager' : null
    if (from === null) return
    const absence = absenceIn(cell(row, from))
    if (absence === null) {
      if (from === 'fravaer') put('fravaer_dager', cell(row, from), from)
      return
    }
    put('fravaer_dager', absence.dager, from)
    if (absence.timer !== '' || at('fravaer_timer') < 0) put('fravaer_timer', absence.timer, from)
  }
}

type Put = (role: ColumnRole, value: string, from: ColumnRole | null, fallback?: MovedCell | null) => void
