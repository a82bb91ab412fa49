import { defineRowRule } from '../define-rule.ts'
import { examFallsAway, examFallsAwayColumns } from './exam-falls-away.ts'
import { isGraded } from './graded.ts'
import { isTaught, noBasisRemark } from './no-basis.ts'

/**
 * A standpunkt grade beside FAM21 (no basis for assessment) or FAM51 (above the absence limit): one of the two is wrong. IV needs none of
 * these remarks. Where FAM51 stands beside an exam grade too, eksamen-despite-iv has told it.
 */
export const standpunktDespiteNoBasis = defineRowRule({
  id: 'standpunkt-despite-no-basis',
  code: 'STP002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Standpunktkarakter med merknad om manglende grunnlag',
    nn: 'Standpunktkarakter med merknad om manglande grunnlag',
    en: 'Standpunkt grade with a remark that there is no basis for one',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'UDIR5-3-03-07', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-03-07', 'UDIR5-3-03-10'],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fagmerknad'],
  optional: examFallsAwayColumns,
  when: { standpunkt: isGraded, fagmerknad: (remark) => noBasisRemark(remark) !== null, fagstatus: isTaught },
  messages: {
    basis: {
      what: {
        nb: 'Standpunkt er «{value}», men faget har FAM21 (ikke vurderingsgrunnlag).',
        nn: 'Standpunkt er «{value}», men faget har FAM21 (ikkje vurderingsgrunnlag).',
        en: 'The standpunkt (overall achievement grade) is «{value}», but the subject has FAM21 (no basis for assessment).',
      },
      remedy: {
        nb: 'Spør faglæreren. Gjelder FAM21, før IV i standpunkt i InSchool. Gjelder karakteren, fjern FAM21.',
        nn: 'Spør faglæraren. Gjeld FAM21, før IV i standpunkt i InSchool. Gjeld karakteren, fjern FAM21.',
        en: 'Ask the subject teacher. If FAM21 applies, enter IV in standpunkt in InSchool. If the grade applies, remove FAM21.',
      },
    },
    absence: {
      what: {
        nb: 'Standpunkt er «{value}», men faget har FAM51 (over fraværsgrensen).',
        nn: 'Standpunkt er «{value}», men faget har FAM51 (over fråværsgrensa).',
        en: 'The standpunkt (overall achievement grade) is «{value}», but the subject has FAM51 (above the absence limit).',
      },
      remedy: {
        nb: 'Spør faglæreren. Gjelder FAM51, før IV i standpunkt i InSchool. Gjelder karakteren, fjern FAM51.',
        nn: 'Spør faglæraren. Gjeld FAM51, før IV i standpunkt i InSchool. Gjeld karakteren, fjern FAM51.',
        en: 'Ask the subject teacher. If FAM51 applies, enter IV in standpunkt in InSchool. If the grade applies, remove FAM51.',
      },
    },
  },
  check(row, ctx) {
    if (row.linje_aktiv === 'N' || examFallsAway(row, ctx)) return
    ctx.hit('standpunkt', noBasisRemark(row.fagmerknad) === 'FAM21' ? 'basis' : 'absence')
  },
})
