import { defineRowRule } from '../define-rule.ts'
import { bevistypeOf } from './bevistype-of.ts'
import { isVitnemaalTooEarly } from './is-vitnemaal-too-early.ts'

/**
 * A vitnemål is for an education that is completed: after Vg3, påbygging or a trade test. In Vg1 and Vg2 a pupil has a kompetansebevis or
 * nothing, also with everything passed.
 */
export const bevistypeVmTooEarly = defineRowRule({
  id: 'bevistype-vm-too-early',
  code: 'BEV004',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Vitnemål i Vg1 eller Vg2', nn: 'Vitnemål i Vg1 eller Vg2', en: 'Vitnemål (diploma) in Vg1 or Vg2' },
  source: [
    { id: 'RHB-B22', read: '2026-11-22' },
    { id: 'UDIR5-3-42-01', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-42-01'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F12'],
  appliesTo: ['elevkurs'],
  reads: ['bevistype', 'programomraadekode'],
  optional: ['voksen', 'elevstatus'],
  when: { bevistype: (code) => bevistypeOf(code) === 'VM', programomraadekode: (code) => code[5] === '1' || code[5] === '2' },
  messages: {
    early: {
      what: {
        nb: 'Bevistypen er VM (vitnemål), men {programme} er Vg{trinn}: opplæringen er ikke fullført.',
        nn: 'Bevistypen er VM (vitnemål), men {programme} er Vg{trinn}: opplæringa er ikkje fullført.',
        en: 'The document type (bevistype) is VM, diploma, but {programme} is Vg{trinn}: the education is not completed.',
      },
      remedy: {
        nb: 'Sett KB (kompetansebevis) eller la feltet stå tomt på elevkurset i InSchool.',
        nn: 'Set KB (kompetansebevis) eller lat feltet stå tomt på elevkurset i InSchool.',
        en: 'Set KB (certificate of competence) or leave the field blank on the enrolment in InSchool.',
      },
    },
  },
  check(row, ctx) {
    if (!isVitnemaalTooEarly(row)) return
    ctx.hit('bevistype', 'early', { programme: row.programomraadekode, trinn: row.programomraadekode[5], allowed: ['KB'] })
  },
})
