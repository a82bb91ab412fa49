import { parseDayMonth } from '../../dates/parse-day-month.ts'
import { isCalendarDay } from '../../dates/plain-date.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'
import { judgeSpreadsheetDate } from './judge-spreadsheet-date.ts'
import { isKolonneRecord } from './kolonne-records.ts'
import { readDateParts, readDayFirst } from './read-date-parts.ts'

/**
 * A date that does not exist, or a text that is none. A date that exists but is spelled otherwise is date-other-spelling's, one
 * that a spreadsheet rewrote date-by-spreadsheet's, and what people write
 * for an empty cell of a table is read as one.
 */
export const dateImpossible = defineCellRule({
  id: 'date-impossible',
  code: 'LES007',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Datoen finnes ikke', nn: 'Datoen finst ikkje', en: 'Date does not exist' },
  source: [
    { id: 'SAS3', read: '2026-11-21' },
    { id: 'RHB-B02', read: '2026-11-21' },
    { id: 'RHB-B04', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: everyRecord,
  reads: columnsOfType('date', 'date-or-year', 'date-or-yes'),
  unreadable: true,
  messages: {
    'no-such-day': {
      what: {
        nb: '«{value}» er en dag som ikke finnes i kalenderen.',
        nn: '«{value}» er ein dag som ikkje finst i kalenderen.',
        en: '«{value}» is a day that does not exist in the calendar.',
      },
      remedy: {
        nb: 'Sjekk dag og måned, rett datoen i skolens system og eksporter på nytt.',
        nn: 'Sjekk dag og månad, rett datoen i systemet til skulen og eksporter på nytt.',
        en: "Check day and month, correct the date in the school's system and export again.",
      },
    },
    'no-such-month': {
      what: {
        nb: '«{value}» har måned {month}, som ikke finnes.',
        nn: '«{value}» har månad {month}, som ikkje finst.',
        en: '«{value}» has month {month}, which does not exist.',
      },
      remedy: {
        nb: 'Sjekk om dag og måned har byttet plass, rett datoen i skolens system og eksporter på nytt.',
        nn: 'Sjekk om dag og månad har bytt plass, rett datoen i systemet til skulen og eksporter på nytt.',
        en: "Check whether day and month have changed places, correct the date in the school's system and export again.",
      },
    },
    'year-outside': {
      what: {
        nb: '«{value}» har et årstall som ikke kan stemme.',
        nn: '«{value}» har eit årstal som ikkje kan stemme.',
        en: '«{value}» has a year that cannot be right.',
      },
      remedy: {
        nb: 'Sjekk årstallet, rett datoen i skolens system og eksporter på nytt.',
        nn: 'Sjekk årstalet, rett datoen i systemet til skulen og eksporter på nytt.',
        en: "Check the year, correct the date in the school's system and export again.",
      },
    },
    'wrong-length': {
      what: {
        nb: '«{value}» har {found} siffer, men en dato har åtte: ÅÅÅÅMMDD.',
        nn: '«{value}» har {found} siffer, men ein dato har åtte: ÅÅÅÅMMDD.',
        en: '«{value}» has {found} digits, but a date has eight: ÅÅÅÅMMDD (year, month, day).',
      },
      remedy: {
        nb: 'Skriv datoen med åtte siffer, for eksempel 20250818.',
        nn: 'Skriv datoen med åtte siffer, til dømes 20250818.',
        en: 'Write the date with eight digits, such as 20250818.',
      },
    },
    'no-year': {
      what: {
        nb: '«{value}» er en dato uten år.',
        nn: '«{value}» er ein dato utan år.',
        en: '«{value}» is a date without a year.',
      },
      remedy: {
        nb: 'Skriv datoen med år, for eksempel 10.06.2026.',
        nn: 'Skriv datoen med år, til dømes 10.06.2026.',
        en: 'Write the date with its year, such as 10.06.2026.',
      },
    },
    'not-a-date': {
      what: {
        nb: '«{value}» kan ikke leses som en dato.',
        nn: '«{value}» kan ikkje lesast som ein dato.',
        en: '«{value}» cannot be read as a date.',
      },
      remedy: {
        nb: 'Skriv datoen som i resten av kolonnen, eller la feltet stå tomt hvis det ikke er noen dato.',
        nn: 'Skriv datoen som i resten av kolonnen, eller la feltet stå tomt om det ikkje er nokon dato.',
        en: 'Write the date as in the rest of the column, or leave the field empty if there is no date.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'blank') return
    if (cell.status === 'ok') {
      if (isYearOutside(Number(cell.value.slice(0, 4)))) ctx.hit('year-outside')
      return
    }
    if (judgeSpreadsheetDate(cell, ctx) !== null) return
    const text = trimBlanks(cell.text)
    if (fileKindOf(cell) === 'table' && isEmptyMark(text.toUpperCase())) return
    // A day without its year is date-without-year's.
    if (isKolonneRecord(cell.record) && parseDayMonth(text) !== null) return
    const dayFirst = readDayFirst(text)
    if (dayFirst !== null && isCalendarDay(dayFirst.year, dayFirst.month, dayFirst.day)) return
    const parts = readDateParts(text)
    if (parts !== null && parts.year >= 100 && isYearOutside(parts.year)) ctx.hit('year-outside')
    else if (parts !== null && (parts.month < 1 || parts.month > 12)) ctx.hit('no-such-month', { month: parts.month })
    else if (parts !== null) ctx.hit('no-such-day')
    else if (cell.column.digits !== undefined && /^\d+$/.test(text)) ctx.hit('wrong-length', { found: text.length })
    else if (fileKindOf(cell) === 'table' && WITHOUT_YEAR.test(text)) ctx.hit('no-year', {}, 'warning')
    else ctx.hit('not-a-date')
  },
})

/** «ons 10. juni», «10. juni», «10.6.»: plans have them, and which year is meant is for people to say. */
const WITHOUT_YEAR =
  /^(?:(?:man|m\u00e5n|tir|tys|ons|tor|fre|l\u00f8r|lau|s\u00f8n|sun)\p{L}*\.?\s+)?\d{1,2}\.\s?(?:\d{1,2}\.?|(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)\p{L}*\.?)$/iu

/** No pupil, school or delivery of ours has a date out here. */
function isYearOutside(year: number): boolean {
  return year < 1900 || year > 2100
}
