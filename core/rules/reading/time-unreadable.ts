import { parseDayMonth } from '../../dates/parse-day-month.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { kolonneRecords } from './kolonne-records.ts'

/** A time of day that cannot be read, or one in figures that somebody may read otherwise («0900», «9», the share of a day «0,375»). */
export const timeUnreadable = defineCellRule({
  id: 'time-unreadable',
  code: 'LES050',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Klokkeslettet kan ikke leses', nn: 'Klokkeslettet kan ikkje lesast', en: 'Time of day cannot be read' },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: kolonneRecords,
  reads: columnsOfType('time', 'date-time'),
  unreadable: true,

  messages: {
    'not-time': {
      what: {
        nb: '«{value}» kan ikke leses som et klokkeslett.',
        nn: '«{value}» kan ikkje lesast som eit klokkeslett.',
        en: '«{value}» cannot be read as a time of day.',
      },
      remedy: {
        nb: 'Skriv ett klokkeslett med time og minutt, for eksempel 09:00.',
        nn: 'Skriv eitt klokkeslett med time og minutt, til dømes 09:00.',
        en: 'Write one time with hour and minutes, such as 09:00.',
      },
    },
    'not-date-time': {
      what: {
        nb: '«{value}» kan ikke leses som en dato med klokkeslett.',
        nn: '«{value}» kan ikkje lesast som ein dato med klokkeslett.',
        en: '«{value}» cannot be read as a date with a time.',
      },
      remedy: {
        nb: 'Skriv dato og klokkeslett, for eksempel 08.06.2026 09:00.',
        nn: 'Skriv dato og klokkeslett, til dømes 08.06.2026 09:00.',
        en: 'Write the date and the time, such as 08.06.2026 09:00.',
      },
    },
    'other-spelling': {
      what: { nb: '«{value}» er lest som {wanted}.', nn: '«{value}» er lese som {wanted}.', en: '«{value}» has been read as {wanted}.' },
      remedy: {
        nb: 'Skriv {wanted}, så er ingen i tvil.',
        nn: 'Skriv {wanted}, så er ingen i tvil.',
        en: 'Write {wanted}, so that nobody is in doubt.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'blank') return
    const text = trimBlanks(cell.text)
    if (cell.status === 'unreadable') {
      // A day without a year is date-without-year's.
      if (cell.type === 'time') ctx.hit('not-time')
      else if (parseDayMonth(dayOf(text)) === null) ctx.hit('not-date-time')
      return
    }
    if (cell.type !== 'time' || /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/.test(text)) return
    ctx.hit('other-spelling', { wanted: cell.value, fix: cell.value }, 'warning')
  },
})

/** What stands before the time. */
function dayOf(text: string): string {
  return text.replace(/\s+(?:kl\.?\s*)?\d{1,2}(?:[:.]?\d{2})?$/i, '')
}
