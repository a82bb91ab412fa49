import type { PlannedElev, PlannedFag } from './class-list.ts'
import type { MessyColumn } from './columns.ts'
import { cell, type MessyCell, type MessySheet } from './messy-sheet.ts'

type Row = readonly (MessyCell | null)[]

export const headerOf = (columns: readonly MessyColumn[]): Row => columns.map(({ header }) => cell(header))

export interface WideOptions {
  /** The pupil's cells stand only on the pupil's first row. */
  readonly fillDown?: boolean
  /** A row that only has this text comes before the rows of a class. */
  readonly classHeading?: (klasse: string) => Row
  /** A row with the pupil alone comes before the pupil's rows, which then have no pupil. */
  readonly pupilHeading?: boolean
  readonly name?: string
}

/** A row per pupil and subject. */
export function wideRows(elever: readonly PlannedElev[], columns: readonly MessyColumn[], options: WideOptions = {}): Row[] {
  const rows: Row[] = []
  let klasse = ''
  for (const elev of elever) {
    if (options.classHeading !== undefined && elev.klasse !== klasse) rows.push(options.classHeading(elev.klasse))
    klasse = elev.klasse
    if (options.pupilHeading === true) rows.push(columns.map((column) => (column.isPupils ? column.cell(elev, elev.fag[0]!, 0) : null)))
    elev.fag.forEach((fag, f) => {
      const hides = options.pupilHeading === true || (options.fillDown === true && f > 0)
      rows.push(columns.map((column) => (column.isPupils && hides ? null : column.cell(elev, fag, f))))
    })
  }
  return rows
}

/** A wide table with its subjects grouped under headings: the rows have no subject of their own. */
export function bySubjectRows(elever: readonly PlannedElev[], columns: readonly MessyColumn[], heading: (fag: PlannedFag) => Row): Row[] {
  const rows: Row[] = []
  for (let f = 0; f < 4; f++) {
    rows.push(heading(elever[0]!.fag[f]!))
    for (const elev of elever) rows.push(columns.map((column) => column.cell(elev, elev.fag[f]!, f)))
  }
  return rows
}

/** What a long table calls the kinds of grade. */
export interface KindWords {
  readonly halvaar1: string
  readonly standpunkt: string
  readonly skriftlig: string
  readonly muntlig: string
}

export interface LongOptions {
  readonly words: KindWords
  /** Orden and oppførsel as rows without a subject. */
  readonly conduct?: boolean
}

/** A row per grade; the columns are those of the pupil and the subject, with `kind` and `grade` behind them. */
export function longRows(elever: readonly PlannedElev[], columns: readonly MessyColumn[], { words, conduct = false }: LongOptions): Row[] {
  const rows: Row[] = []
  for (const elev of elever) {
    elev.fag.forEach((fag, f) => {
      const own = columns.map((column) => column.cell(elev, fag, f))
      const put = (kind: string, field: 'halvaar1' | 'standpunkt' | 'eksamen'): void => {
        if (fag[field] !== '') rows.push([...own, cell(kind), cell(fag[field], `${elev.id}.${f}.${field}`)])
      }
      put(words.halvaar1, 'halvaar1')
      put(words.standpunkt, 'standpunkt')
      put(fag.eksamensform === 'S' ? words.skriftlig : words.muntlig, 'eksamen')
    })
    if (!conduct) continue
    const bare = columns.map((column) => (column.isPupils ? column.cell(elev, elev.fag[0]!, 0) : null))
    rows.push([...bare, cell('Orden'), cell(elev.orden, `${elev.id}.orden`)])
    rows.push([...bare, cell('Oppførsel'), cell(elev.oppforsel, `${elev.id}.oppforsel`)])
  }
  return rows
}

/** How a matrix writes a pupil in a subject: the columns of one subject, with their lower headers. */
export interface MatrixColumn {
  readonly lower: string
  readonly field: 'standpunkt' | 'eksamen' | 'halvaar1'
}

/** A row per pupil; the first `pupil` columns, then one or more per subject. */
export function matrixRows(
  elever: readonly PlannedElev[],
  pupil: readonly MessyColumn[],
  per: readonly MatrixColumn[],
  behind: readonly MessyColumn[] = [],
): Row[] {
  return elever.map((elev) => {
    const own = (columns: readonly MessyColumn[]): Row => columns.map((column) => column.cell(elev, elev.fag[0]!, 0))
    const grades = elev.fag.slice(0, 4).flatMap((fag, f) => per.map(({ field }) => cell(fag[field], `${elev.id}.${f}.${field}`)))
    return [...own(pupil), ...grades, ...own(behind)]
  })
}

export const sheet = (name: string, rows: readonly Row[]): MessySheet => ({ name, rows })
