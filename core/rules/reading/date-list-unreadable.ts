import { parseDateList } from '../../dates/parse-date-list.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { kolonneRecords } from './kolonne-records.ts'

/** Days that an examiner can or cannot: a week number or a weekday is no day that a plan can be made with. */
export const dateListUnreadable = defineCellRule({
  id: 'date-list-unreadable',
  code: 'LES056',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Dagene kan ikke leses', nn: 'Dagane kan ikkje lesast', en: 'Days that cannot be read' },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: kolonneRecords,
  reads: columnsOfType('date-list'),
  unreadable: true,

  messages: {
    'not-days': {
      what: {
        nb: '«{value}» kan ikke leses som dager.',
        nn: '«{value}» kan ikkje lesast som dagar.',
        en: '«{value}» cannot be read as days.',
      },
      remedy: {
        nb: 'Skriv dagene med semikolon mellom, for eksempel 02.06.2026; 08.06–10.06.2026. Til da er det ikke avklart hvilke dager det gjelder.',
        nn: 'Skriv dagane med semikolon mellom, til dømes 02.06.2026; 08.06–10.06.2026. Til då er det ikkje avklara kva dagar det gjeld.',
        en: 'Write the days with semicolons between, such as 02.06.2026; 08.06–10.06.2026. Until then it is not settled which days are meant.',
      },
    },
    'no-year': {
      what: { nb: '«{value}» har ikke noe år.', nn: '«{value}» har ikkje noko år.', en: '«{value}» has no year.' },
      remedy: {
        nb: 'Skriv året på den siste dagen, for eksempel 1.6., 3.6., 9.6.2026.',
        nn: 'Skriv året på den siste dagen, til dømes 1.6., 3.6., 9.6.2026.',
        en: 'Write the year of the last day, such as 1.6., 3.6., 9.6.2026.',
      },
    },
    'ends-before': {
      what: {
        nb: 'I «{value}» slutter en periode før den begynner.',
        nn: 'I «{value}» sluttar ein periode før han byrjar.',
        en: 'In «{value}» a period ends before it begins.',
      },
      remedy: {
        nb: 'Sjekk om dagene har byttet plass, eller om året mangler.',
        nn: 'Sjekk om dagane har bytt plass, eller om året manglar.',
        en: 'Check whether the days have changed places or a year is missing.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'unreadable') return
    const list = parseDateList(trimBlanks(cell.text), ctx.today)
    if ('fault' in list) ctx.hit(list.fault)
  },
})
