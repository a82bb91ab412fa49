import { daysBetween } from '../../dates/days-between.ts'
import { type DayMonth, parseDayMonth } from '../../dates/parse-day-month.ts'
import { type PlainDate, plainDate } from '../../dates/plain-date.ts'
import { type Skoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { kolonneRecords } from './kolonne-records.ts'

/** A day without a year, «ons 10. juni». The year is proposed from the school year of the run when the weekday agrees, and never assumed. */
export const dateWithoutYear = defineCellRule({
  id: 'date-without-year',
  code: 'LES055',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Datoen har ikke noe år', nn: 'Datoen har ikkje noko år', en: 'Date without a year' },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: kolonneRecords,
  reads: columnsOfType('date', 'date-or-year', 'date-or-yes', 'date-time'),
  unreadable: true,

  messages: {
    proposed: {
      what: {
        nb: '«{value}» har ikke noe år. I skoleåret {skoleaar} er det {wanted}.',
        nn: '«{value}» har ikkje noko år. I skuleåret {skoleaar} er det {wanted}.',
        en: '«{value}» has no year. In the school year {skoleaar} it is {wanted}.',
      },
      remedy: {
        nb: 'Skriv datoen med år, {wanted} hvis det er den dagen. Til da regnes datoen som ikke avklart.',
        nn: 'Skriv datoen med år, {wanted} om det er den dagen. Til då er datoen rekna som ikkje avklara.',
        en: 'Write the date with its year, {wanted} if that is the day. Until then the date counts as not settled.',
      },
    },
    open: {
      what: {
        nb: '«{value}» har ikke noe år, og ukedagen passer ikke i skoleåret {skoleaar}.',
        nn: '«{value}» har ikkje noko år, og vekedagen passar ikkje i skuleåret {skoleaar}.',
        en: '«{value}» has no year, and the weekday does not fit the school year {skoleaar}.',
      },
      remedy: {
        nb: 'Finn ut hvilken dag det er, og skriv datoen med år. Til da regnes den som ikke avklart.',
        nn: 'Finn ut kva dag det er, og skriv datoen med år. Til då er han rekna som ikkje avklara.',
        en: 'Find out which day it is, and write the date with its year. Until then it counts as not settled.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'unreadable') return
    const text = trimBlanks(cell.text)
    const day = parseDayMonth(text) ?? parseDayMonth(text.replace(/\s+(?:kl\.?\s*)?\d{1,2}(?:[:.]?\d{2})?$/i, ''))
    if (day === null) return
    const wanted = dayIn(day, ctx.skoleaar)
    if (wanted === null) ctx.hit('open', { skoleaar: ctx.skoleaar })
    else ctx.hit('proposed', { wanted, skoleaar: ctx.skoleaar })
  },
})

/** A Monday to count weekdays from. */
const MONDAY = '2024-01-01' as PlainDate

/** The day of the school year, null when there is none or it is another weekday. */
function dayIn({ day, month, weekday }: DayMonth, skoleaar: Skoleaar): PlainDate | null {
  const date = plainDate(startYearOf(skoleaar) + (month >= 8 ? 0 : 1), month, day)
  if (date === null) return null
  const found = (((daysBetween(MONDAY, date) % 7) + 7) % 7) + 1
  return weekday > 0 && found !== weekday ? null : date
}
