import { defineRowRule } from '../define-rule.ts'

/**
 * S goes with the day the pupil left. Where the line gives a reason for leaving the day has been forgotten; where it gives none, the
 * code itself is as doubtful, and the finding stands there.
 */
export const fullfortkodeSWithoutAvbruddsdato = defineRowRule({
  id: 'fullfortkode-s-without-avbruddsdato',
  code: 'FUL007',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Sluttet uten avbruddsdato', nn: 'Slutta utan avbrotsdato', en: 'Left (fullførtkode S) without a date of leaving' },
  source: [
    { id: 'RHB-B04', read: '2026-11-22' },
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['fullfortkode', 'avbruddsdato'],
  optional: ['avbruddsaarsak', 'elevstatus'],
  when: { fullfortkode: (code) => code === 'S', avbruddsdato: (date) => date === '' },
  messages: {
    'date-missing': {
      what: {
        nb: 'Eleven har sluttet (fullførtkode S), men avbruddsdatoen mangler.',
        nn: 'Eleven har slutta (fullførtkode S), men avbrotsdatoen manglar.',
        en: 'The pupil has left (fullførtkode S), but the date of leaving (avbruddsdato) is missing.',
      },
      remedy: {
        nb: 'Før siste skoledag som avbruddsdato på elevkurset i InSchool og eksporter på nytt.',
        nn: 'Før siste skuledag som avbrotsdato på elevkurset i InSchool og eksporter på nytt.',
        en: 'Enter the last school day as date of leaving on the enrolment in InSchool and export again.',
      },
    },
    'not-left': {
      what: {
        nb: 'Fullførtkoden er S (sluttet), men elevkurset har verken avbruddsdato eller årsak.',
        nn: 'Fullførtkoden er S (slutta), men elevkurset har verken avbrotsdato eller årsak.',
        en: 'The completion code (fullførtkode) is S, left, but the enrolment has neither a date of leaving nor a reason.',
      },
      remedy: {
        nb: 'Har eleven sluttet, før avbruddsdato og årsak i InSchool. Fullførte eleven året, sett koden etter karakterene.',
        nn: 'Har eleven slutta, før avbrotsdato og årsak i InSchool. Fullførte eleven året, set koden etter karakterane.',
        en: 'If the pupil has left, enter the date and the reason in InSchool. If the pupil completed the year, set the code by the grades.',
      },
    },
  },
  check(row, ctx) {
    if (row.avbruddsaarsak !== '' || row.elevstatus === 'S') ctx.hit('avbruddsdato', 'date-missing')
    else ctx.hit('fullfortkode', 'not-left')
  },
})
