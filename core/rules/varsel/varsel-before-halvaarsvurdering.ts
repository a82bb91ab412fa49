import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'

/**
 * IV in standpunkt with no later warning than the one before half-year grade 1: that one does not count for standpunkt. Needs both days.
 */
export const varselBeforeHalvaarsvurdering = defineRowRule({
  id: 'varsel-before-halvaarsvurdering',
  code: 'VAR003',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Varselet er fra før halvårsvurderingen',
    nn: 'Varselet er frå før halvårsvurderinga',
    en: 'Warning from before the half-year assessment',
  },
  source: [{ id: 'UDIR5-3-07-09', read: '2026-11-22' }],
  norms: ['UDIR5-3-07-09'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'varsel_dato', 'halvaar1_dato'],
  when: { standpunkt: (grade) => gradeCode(grade) === 'IV', varsel_dato: (date) => date !== '', halvaar1_dato: (date) => date !== '' },
  messages: {
    early: {
      what: {
        nb: 'Standpunkt er IV, men varselet i faget er fra {value}, og halvårsvurderingen var {half}. Et varsel før halvårsvurderingen gjelder ikke standpunkt.',
        nn: 'Standpunkt er IV, men varselet i faget er frå {value}, og halvårsvurderinga var {half}. Eit varsel før halvårsvurderinga gjeld ikkje standpunkt.',
        en: 'Standpunkt is IV, but the warning in the subject is of {value} and the half-year assessment was on {half}. A warning before the half-year assessment does not count for standpunkt.',
      },
      remedy: {
        nb: 'Er eleven varslet på nytt i vår, før den siste datoen. Ellers ta det opp med skolens ledelse.',
        nn: 'Er eleven varsla på nytt i vår, før den siste datoen. Elles ta det opp med leiinga ved skulen.',
        en: 'If the pupil was warned again in spring, enter the latest day. Otherwise take it up with the head of the school.',
      },
    },
  },
  check(row, ctx) {
    if (row.varsel_dato <= row.halvaar1_dato) ctx.hit('varsel_dato', 'early', { half: row.halvaar1_dato })
  },
})
