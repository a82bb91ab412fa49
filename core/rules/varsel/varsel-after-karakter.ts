import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'

/**
 * A warning on the day standpunkt IV was entered, or later. How long before it must come, the circular does not say.
 */
export const varselAfterKarakter = defineRowRule({
  id: 'varsel-after-karakter',
  code: 'VAR006',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Varselet kom etter karakteren', nn: 'Varselet kom etter karakteren', en: 'Warning after the grade' },
  source: [{ id: 'UDIR5-3-07-08', read: '2026-11-22' }],
  norms: ['UDIR5-3-07-08'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'varsel_dato', 'fort_dato'],
  when: { standpunkt: (grade) => gradeCode(grade) === 'IV', varsel_dato: (date) => date !== '', fort_dato: (date) => date !== '' },
  messages: {
    late: {
      what: {
        nb: 'Varselet er fra {value}, men standpunkt IV ble ført {entered}. Varselet skal komme før karakteren.',
        nn: 'Varselet er frå {value}, men standpunkt IV vart ført {entered}. Varselet skal kome før karakteren.',
        en: 'The warning is of {value}, but standpunkt IV was entered on {entered}. The warning has to come before the grade.',
      },
      remedy: {
        nb: 'Sjekk de to datoene. Stemmer de, ta det opp med skolens ledelse.',
        nn: 'Sjekk dei to datoane. Stemmer dei, ta det opp med leiinga ved skulen.',
        en: 'Check the two days. If they are right, take it up with the head of the school.',
      },
    },
  },
  check(row, ctx) {
    if (row.varsel_dato >= row.fort_dato) ctx.hit('varsel_dato', 'late', { entered: row.fort_dato })
  },
})
