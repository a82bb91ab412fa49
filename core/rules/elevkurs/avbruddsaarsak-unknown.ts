import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/** A reason for leaving outside the handbook's lists, today's or the one of 2010. */
export const avbruddsaarsakUnknown = defineCellRule({
  id: 'avbruddsaarsak-unknown',
  code: 'KUR006',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent avbruddsårsak', nn: 'Ukjend avbrotsårsak', en: 'Unknown reason for leaving (avbruddsårsak)' },
  source: [
    { id: 'RHB-B06', read: '2026-11-21' },
    { id: 'SAS3-EK-09', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['avbruddsaarsak'],
  messages: {
    unknown: {
      what: {
        nb: '«{value}» finnes ikke i listen over avbruddsårsaker.',
        nn: '«{value}» finst ikkje i lista over avbrotsårsaker.',
        en: '«{value}» is not in the list of reasons for leaving (avbruddsårsak).',
      },
      remedy: {
        nb: 'Velg riktig avbruddsårsak på elevkurset i InSchool og eksporter på nytt. AF er «annet».',
        nn: 'Vel rett avbrotsårsak på elevkurset i InSchool og eksporter på nytt. AF er «anna».',
        en: "Choose the right reason on the pupil's enrolment in InSchool and export again. AF is «other».",
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind === 'unknown') ctx.hit('unknown', { allowed: codesOf('avbruddsaarsak') })
  },
})
