import { dayOf, monthOf, type PlainDate, plainDate, yearOf } from '../../dates/plain-date.ts'
import { readSpreadsheetDate } from '../../dates/spreadsheet-date.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import type { Cell, RunFacts } from '../rule.ts'

/** What a date cell that cannot be read was before a spreadsheet had it. `fix` is the one day it can be, written as the column has it. */
export interface SpreadsheetDateVerdict {
  readonly kind: 'serial' | 'slashes' | 'lost-zero'
  readonly fix: string | null
}

/** A day of a school year: from the year before it to the year after. */
const YEARS_BEFORE = 1
const YEARS_AFTER = 2

/** Verdict on an unreadable cell of a date column; null when no spreadsheet made it so. One verdict for the rules on dates. */
export function judgeSpreadsheetDate(cell: Cell, run: RunFacts): SpreadsheetDateVerdict | null {
  if (cell.status !== 'unreadable') return null
  const text = trimBlanks(cell.text)
  const read = readSpreadsheetDate(text)
  const shortDate = cell.key === 'fodselsdato' ? zeroLost(text, run.today) : null
  if (read === null) return null
  if (read.kind === 'slashes') {
    const [only, other] = read.dates
    return only === undefined ? null : { kind: 'slashes', fix: other === undefined ? asWritten(only, cell) : null }
  }
  // Five digits of a birth date are six that have lost a zero more often than days since 1900; which of the two is not known for certain.
  if (cell.key === 'fodselsdato')
    return shortDate === null ? { kind: 'serial', fix: null } : { kind: 'lost-zero', fix: sureZero(text, read.dates) }
  const from = startYearOf(run.skoleaar)
  const fitting = read.dates.filter((date) => yearOf(date) >= from - YEARS_BEFORE && yearOf(date) <= from + YEARS_AFTER)
  return { kind: 'serial', fix: fitting.length === 1 ? asWritten(fitting[0]!, cell) : null }
}

/** '10203' as 01.02.03 */
function zeroLost(text: string, today: PlainDate): PlainDate | null {
  const parts = /^(\d)(\d{2})(\d{2})$/.exec(text)
  if (parts === null) return null
  const year = 2000 + Number(parts[3])
  return plainDate(year > yearOf(today) ? year - 100 : year, Number(parts[2]), Number(parts[1]))
}

/** Nobody on a list of pupils was born before 1935, so a serial of then is none. */
function sureZero(text: string, dates: readonly PlainDate[]): string | null {
  return dates.every((date) => yearOf(date) < 1935) ? `0${text}` : null
}

/** The interface and the statistics write eight digits, people day, month and year. */
function asWritten(date: PlainDate, cell: Cell): string {
  if (fileKindOf(cell) !== 'table') return date.replaceAll('-', '')
  return `${String(dayOf(date)).padStart(2, '0')}.${String(monthOf(date)).padStart(2, '0')}.${yearOf(date)}`
}
