import { defineRowRule } from '../define-rule.ts'
import { isVoksenprogram } from '../felles/kurskode.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'

/**
 * A day of leaving, but no reason. The interface does not demand one, so it warns, and only in upper secondary: adults' modules end when they
 * end, and a fullførtkode other than S says that it is the date that is odd, which is told there.
 */
export const avbruddsdatoWithoutAvbruddsaarsak = defineRowRule({
  id: 'avbruddsdato-without-avbruddsaarsak',
  code: 'DAT004',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Avbruddsdato uten avbruddsårsak', nn: 'Avbrotsdato utan avbrotsårsak', en: 'Date of leaving without a reason' },
  source: [
    { id: 'RHB-B06', read: '2026-11-22' },
    { id: 'SAS3-EK-09', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['ajourhold', 'elevdata', 'termin1', 'sluttkarakterer', 'etter-klage'],
  appliesTo: ['elevkurs'],
  reads: ['avbruddsdato', 'avbruddsaarsak', 'programomraadekode'],
  optional: ['fullfortkode', 'voksen'],
  when: {
    avbruddsdato: (date) => date !== '',
    avbruddsaarsak: (code) => code === '',
    programomraadekode: (code) => isVideregaaende(code) && !isVoksenprogram(code),
    fullfortkode: (code) => code === 'S' || code === '',
    voksen: (answer) => answer !== 'J',
  },
  messages: {
    'no-reason': {
      what: {
        nb: 'Eleven sluttet «{value}», men avbruddsårsak mangler.',
        nn: 'Eleven slutta «{value}», men avbrotsårsak manglar.',
        en: 'The pupil left on «{value}», but the reason for leaving (avbruddsårsak) is missing.',
      },
      remedy: {
        nb: 'Før årsaken på elevkurset i InSchool, for eksempel AS (annen skole) eller FV (feilvalg).',
        nn: 'Før årsaka på elevkurset i InSchool, til dømes AS (annan skule) eller FV (feilval).',
        en: 'Enter the reason on the enrolment (elevkurs) in InSchool, such as AS (another school) or FV (wrong choice).',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('avbruddsdato', 'no-reason')
  },
})
