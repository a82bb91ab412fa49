import { isCode } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'

/** A reason for leaving, but no day. With fullførtkode S the missing date is told by the rules on fullførtkode, an unknown code by its own. */
export const avbruddsaarsakWithoutAvbruddsdato = defineRowRule({
  id: 'avbruddsaarsak-without-avbruddsdato',
  code: 'DAT003',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Avbruddsårsak uten avbruddsdato', nn: 'Avbrotsårsak utan avbrotsdato', en: 'Reason for leaving without a date of leaving' },
  source: [
    { id: 'RHB-B06', read: '2026-11-22' },
    { id: 'RHB-B04', read: '2026-11-22' },
    { id: 'SAS3-EK-09', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['avbruddsaarsak', 'avbruddsdato'],
  optional: ['fullfortkode'],
  when: {
    avbruddsaarsak: (code) => code !== '' && isCode('avbruddsaarsak', code),
    avbruddsdato: (date) => date === '',
    fullfortkode: (code) => code !== 'S',
  },
  messages: {
    'no-date': {
      what: {
        nb: 'Avbruddsårsaken er «{value}», men avbruddsdato mangler.',
        nn: 'Avbrotsårsaka er «{value}», men avbrotsdato manglar.',
        en: 'The reason for leaving is «{value}», but the date of leaving is missing.',
      },
      remedy: {
        nb: 'Har eleven sluttet, før avbruddsdatoen på elevkurset i InSchool. Har eleven ikke sluttet, ta bort årsaken.',
        nn: 'Har eleven slutta, før avbrotsdatoen på elevkurset i InSchool. Har eleven ikkje slutta, ta bort årsaka.',
        en: 'If the pupil has left, enter the date on the enrolment (elevkurs) in InSchool. If not, remove the reason.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('avbruddsaarsak', 'no-date')
  },
})
