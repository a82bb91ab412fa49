import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'

/**
 * A half-year grade that nothing says was entered, in a file where others have the day.
 */
export const halvaarWithoutDato = defineRowRule({
  id: 'halvaar-without-dato',
  code: 'VUR005',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Halvårskarakter uten dato', nn: 'Halvårskarakter utan dato', en: 'Half-year grade without a day' },
  source: [{ id: 'UDIR5-3-13-08', read: '2026-11-22' }],
  norms: ['UDIR5-3-13-08'],
  standing: 'ikke-kontrollert-2024',
  filled: ['halvaar1_dato'],
  appliesTo: ['fagrad'],
  reads: ['halvaar1', 'halvaar1_dato'],
  when: { halvaar1: (grade) => gradeCode(grade) !== '', halvaar1_dato: (date) => date === '' },
  messages: {
    missing: {
      what: {
        nb: 'Halvårsvurdering 1 er «{grade}», men datoen for den mangler.',
        nn: 'Halvårsvurdering 1 er «{grade}», men datoen for ho manglar.',
        en: 'Half-year grade 1 is «{grade}», but its day is missing.',
      },
      remedy: {
        nb: 'Før datoen for halvårsvurderingen i faget.',
        nn: 'Før datoen for halvårsvurderinga i faget.',
        en: 'Enter the day of the half-year assessment in the subject.',
      },
    },
  },
  check(row, ctx) {
    ctx.hit('halvaar1_dato', 'missing', { grade: row.halvaar1 })
  },
})
