import { trimBlanks } from '../table/trim-blanks.ts'
import type { GridRow } from './grid.ts'
import type { TableHeader } from './table-header.ts'

/**
 * What a row below the header is. 'heading' names what comes below it (a class, a subject, a pupil); 'total' counts or averages; 'remark' is
 * said about the table and is no row of it.
 */
export type RowKind = 'data' | 'blank' | 'heading' | 'total' | 'header' | 'remark'

const TOTAL =
  /^(antall|ant\.|tal på|talet på|sum|totalt?|til sammen|i alt|snitt|gjennomsnitt|gj\.?\s?snitt|snittkarakter|klassesnitt|karaktersnitt|middel|median|fordeling|karakterfordeling)(?![\p{L}])/iu
const PUPIL = ['fodselsnummer', 'navn', 'etternavn', 'fornavn', 'elevnummer', 'fodselsdato', 'personnummer5'] as const
const ROW = [
  'fagkode',
  'fagnavn',
  'undervisningsgruppe',
  'karakter',
  'halvaar1',
  'halvaar2',
  'standpunkt',
  'eksamen',
  'eksamen_skriftlig',
  'eksamen_muntlig',
  'eksamen_annen',
] as const

/** What a printed page has at its top and foot. */
const PAGE = /^(?:side\s+\d+(?:\s*(?:av|\/)\s*\d+)?|(?:utskrift|utskrevet|skrevet ut|utskriven)\b.*)$/i

/** Where it stands who a row is about. */
export function pupilPositions({ positions }: TableHeader): readonly number[] {
  return PUPIL.flatMap((role) => positions.get(role) ?? [])
}

/** Where the subjects and grades of a row stand. */
export function ownPositions({ positions, subjects }: TableHeader): readonly number[] {
  return [...ROW.flatMap((role) => positions.get(role) ?? []), ...subjects.map(({ position }) => position)]
}

/** Tells what a row is, by what it has where; made once per header. */
export function rowKinds(header: TableHeader): (row: GridRow) => RowKind {
  const pupil = pupilPositions(header)
  const numbers = (['fodselsnummer', 'elevnummer', 'personnummer5'] as const).flatMap((role) => header.positions.get(role) ?? [])
  const own = ownPositions(header)
  const headers = header.headers.map((text) => text.toLowerCase())
  return ({ texts }) => {
    const filled: number[] = []
    for (let i = 0; i < texts.length; i++) if (trimBlanks(texts[i]!) !== '') filled.push(i)
    if (filled.length === 0) return 'blank'
    const has = (positions: readonly number[]): boolean => positions.some((position) => filled.includes(position))
    const firstText = trimBlanks(texts[filled[0]!]!)
    if (isTotal(texts, filled, pupil, numbers)) return 'total'
    if (isHeaderAgain(texts, filled, headers)) return 'header'
    const same = filled.every((position) => trimBlanks(texts[position]!) === firstText)
    if (
      same &&
      filled.length <= Math.max(1, texts.length) &&
      (filled.length === 1 || !has(numbers)) &&
      !/^\D{0,2}\d{6}[\s.-]?\d{5}\D{0,2}$/.test(firstText)
    ) {
      // One cell in a column of its own (a grade alone, a subject alone) belongs to the pupil above.
      return filled.length === 1 && own.includes(filled[0]!) && !pupil.includes(filled[0]!) ? 'data' : 'heading'
    }
    if (!has(own) && isRemark(texts, filled, numbers)) return 'remark'
    return has(pupil) || has(own) ? 'data' : 'remark'
  }
}

/** Without a subject, a grade or a digit where the number should be, a row speaks of the page and not of a pupil. */
function isRemark(texts: readonly string[], filled: readonly number[], numbers: readonly number[]): boolean {
  return filled.some((position) => PAGE.test(trimBlanks(texts[position]!)) || (numbers.includes(position) && !/\d/.test(texts[position]!)))
}

/** A count or an average is named in the first cell or where a pupil would be, and has no pupil's number. */
function isTotal(texts: readonly string[], filled: readonly number[], pupil: readonly number[], numbers: readonly number[]): boolean {
  const named = filled.find((position, i) => (i === 0 || pupil.includes(position)) && TOTAL.test(trimBlanks(texts[position]!)))
  if (named === undefined && isNumbersOnly(texts, filled, pupil)) return true
  return named !== undefined && !filled.some((position) => position !== named && numbers.includes(position))
}

/** Averages or counts that nobody has named: numbers alone, some of them no grades, and no pupil. */
function isNumbersOnly(texts: readonly string[], filled: readonly number[], pupil: readonly number[]): boolean {
  const values = filled.map((position) => trimBlanks(texts[position]!))
  const areNumbers = values.every((value) => /^\d{1,4}(?:[.,]\d+)?$/.test(value))
  return areNumbers && !filled.some((position) => pupil.includes(position)) && values.some((value) => !/^[1-6]$/.test(value))
}

function isHeaderAgain(texts: readonly string[], filled: readonly number[], headers: readonly string[]): boolean {
  const equal = filled.filter(
    (position) => trimBlanks(texts[position]!).toLowerCase() === headers[position] && headers[position] !== '',
  ).length
  return equal >= 2 && equal >= filled.length * 0.8
}
