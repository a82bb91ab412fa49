import { codesOf, isExpired } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'

/** Codes of the list of 2010 that today's list lacks. When each went out is not known, so the school year of the row cannot excuse them. */
export const avbruddsaarsakExpired = defineCellRule({
  id: 'avbruddsaarsak-expired',
  code: 'KUR007',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Utgått avbruddsårsak', nn: 'Utgått avbrotsårsak', en: 'Reason for leaving (avbruddsårsak) no longer in use' },
  source: [
    { id: 'RHB-B06', read: '2026-11-21' },
    { id: 'SAS3-EK-09', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['avbruddsaarsak'],
  messages: {
    expired: {
      what: {
        nb: 'Avbruddsårsak «{value}» er fra kodelisten fra 2010 og står ikke i dagens liste.',
        nn: 'Avbrotsårsak «{value}» er frå kodelista frå 2010 og står ikkje i lista i dag.',
        en: 'The reason for leaving «{value}» is from the list of 2010 and not in the one of today.',
      },
      remedy: {
        nb: 'Velg en årsak fra dagens liste på elevkurset i InSchool og eksporter på nytt.',
        nn: 'Vel ei årsak frå lista i dag på elevkurset i InSchool og eksporter på nytt.',
        en: "Choose a reason from today's list on the pupil's enrolment in InSchool and export again.",
      },
    },
  },
  check(cell, ctx) {
    if (isExpired('avbruddsaarsak', cell.value)) ctx.hit('expired', { allowed: codesOf('avbruddsaarsak') })
  },
})
