import type { SchoolFile } from './deliveries.ts'
import type { Fields, Line, Table } from './lines.ts'
import type { Delivery, School } from './model.ts'

export type Level = 'error' | 'warning' | 'info'

/** What must be found: a finding at the line (null = the file as a whole), in one of the columns ('' = the row), of one of the severities. */
export interface Expected {
  readonly at: Line | null
  readonly columns: readonly string[]
}

export interface SasFault {
  readonly name: string
  /** Where the sources say so. */
  readonly source: string
  readonly in: Delivery
  readonly school: School['kind']
  readonly severity: readonly Level[]
  /** Columns where a further finding on the same person is a consequence that the sources give a reason for. */
  readonly also: readonly string[]
  /** Plants the fault; undefined when the file holds no place for it. */
  readonly plant: (lines: Line[], file: SchoolFile) => Expected | undefined
}

export type Where = `${Delivery} ${School['kind']}`

interface Change {
  readonly kind: Line['kind']
  readonly when: (f: Fields, line: Line) => boolean
  /** New values, or what makes them or changes the lines itself. */
  readonly to: Fields | ((f: Fields, lines: Line[], line: Line) => unknown)
}

/** A fault in one line: the first one where `when` holds gets other values. */
export function inLine(
  name: string,
  where: Where,
  { kind, when, to }: Change,
  columns: string,
  severity: string,
  source: string,
  also = '',
): SasFault {
  return sas(name, where, severity, source, also, (lines) => {
    const line = lines.find((one) => one.kind === kind && when(one.f, one))
    if (line === undefined) return undefined
    Object.assign(line.f, typeof to === 'function' ? to(line.f, lines, line) : to)
    return { at: line, columns: columns.split(' ') }
  })
}

const LEVELS: Readonly<Record<string, Level>> = { F: 'error', A: 'warning', I: 'info' }

export function sas(name: string, where: Where, severity: string, source: string, also: string, plant: SasFault['plant']): SasFault {
  const [delivery, school] = where.split(' ') as [Delivery, School['kind']]
  const severities = [...severity].map((letter) => LEVELS[letter]!)
  return { name, source, in: delivery, school, severity: severities, also: also === '' ? [] : also.split(' '), plant }
}

/** A fault in a table: statistics or a grade table. */
export interface TableFault {
  readonly name: string
  readonly source: string
  readonly table: 'resultat' | 'resultatfag' | 'karakterfil'
  readonly level: 'vgs' | 'gs'
  readonly severity: readonly Level[]
  readonly columns: readonly string[]
  readonly also: readonly string[]
  readonly plant: (table: Table) => Fields | null | undefined
}

export function inTable(
  name: string,
  where: `${TableFault['table']} ${'vgs' | 'gs'}`,
  when: (row: Fields) => boolean,
  to: Fields | ((row: Fields, rows: Fields[]) => unknown),
  columns: string,
  severity: string,
  source: string,
  also = '',
): TableFault {
  const [table, level] = where.split(' ') as [TableFault['table'], 'vgs' | 'gs']
  return {
    name,
    source,
    table,
    level,
    severity: [...severity].map((letter) => LEVELS[letter]!),
    columns: columns.split('|'),
    also: also === '' ? [] : also.split('|'),
    plant({ rows }) {
      const row = rows.find(when)
      if (row === undefined) return undefined
      Object.assign(row, typeof to === 'function' ? to(row, rows) : to)
      return row
    },
  }
}
