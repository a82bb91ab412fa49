import { isCode } from '../../catalogue/code-list.ts'
import { faultOfEnd } from '../dato/fault-of-end.ts'
import { defineRowRule } from '../define-rule.ts'
import { isAdult } from './is-adult.ts'
import { leftInTheYear } from './left-in-the-year.ts'

/** VIGO's own codes for pupils whose education does not end with the school year. */
const OTHER_PUPILS: ReadonlySet<string> = new Set(['P', 'O', 'L', 'K'])

/**
 * A date of leaving makes the code S. End dates from 15 June to 31 July are given to pupils who finish the year, adults finish courses in
 * the middle of it, and a date that cannot be right is told by avbruddsdato-out-of-place. A blank code is told by fullfortkode-missing when it is due.
 */
export const fullfortkodeNotSWithAvbruddsdato = defineRowRule({
  id: 'fullfortkode-not-s-with-avbruddsdato',
  code: 'FUL008',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Avbruddsdato uten fullførtkode S',
    nn: 'Avbrotsdato utan fullførtkode S',
    en: 'Date of leaving without completion code (fullførtkode) S',
  },
  source: [
    { id: 'RHB-B04', read: '2026-11-22' },
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['fullfortkode', 'avbruddsdato', 'skoleaar', 'programomraadekode'],
  optional: ['startdato', 'voksen', 'elevstatus'],
  when: {
    fullfortkode: (code) => code !== '' && code !== 'S' && code !== 'X' && isCode('fullfortkode', code),
    avbruddsdato: (date) => date !== '',
  },
  messages: {
    left: {
      what: {
        nb: 'Eleven har avbruddsdato {date}, men fullførtkoden er «{value}», ikke S (sluttet).',
        nn: 'Eleven har avbrotsdato {date}, men fullførtkoden er «{value}», ikkje S (slutta).',
        en: 'The pupil has the date of leaving {date}, but the completion code (fullførtkode) is «{value}», not S (left).',
      },
      remedy: {
        nb: 'Har eleven sluttet, sett S på elevkurset i InSchool. Fullførte eleven året, fjern avbruddsdatoen.',
        nn: 'Har eleven slutta, set S på elevkurset i InSchool. Fullførte eleven året, fjern avbrotsdatoen.',
        en: 'If the pupil has left, set S on the enrolment in InSchool. If the pupil completed the year, remove the date of leaving.',
      },
    },
  },
  check(row, ctx) {
    const { avbruddsdato, startdato: start, skoleaar, elevstatus } = row
    if (!leftInTheYear(avbruddsdato, skoleaar)) return
    if (faultOfEnd({ start, end: avbruddsdato, skoleaar, from: '07-15' }, ctx.today) !== null) return
    if (isAdult(row) || OTHER_PUPILS.has(elevstatus)) return
    ctx.hit('fullfortkode', 'left', { date: avbruddsdato, allowed: ['S'] })
  },
})
