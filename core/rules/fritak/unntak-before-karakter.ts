import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'

/**
 * Nobody is promised the exception before the subject is failed: a decision older than the grade 1 it excepts. A decision on the same day is doubtful but
 * not impossible, and is left alone, and so is a grade that has been changed since.
 */
export const unntakBeforeKarakter = defineRowRule({
  id: 'unntak-before-karakter',
  code: 'FRI016',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Unntak vedtatt før karakteren', nn: 'Unntak vedteke før karakteren', en: 'Exception decided before the grade' },
  source: [{ id: 'UDIR5-3-44-13', read: '2026-11-22' }],
  norms: ['UDIR5-3-44-13'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'unntak_vedtak_dato', 'fort_dato'],
  optional: ['karakterstatus'],
  when: { standpunkt: (grade) => gradeCode(grade) === '1', unntak_vedtak_dato: (date) => date !== '', fort_dato: (date) => date !== '' },
  messages: {
    before: {
      what: {
        nb: 'Unntaket fra kravet om bestått er vedtatt {value}, før karakteren 1 ble ført {entered}. Unntak kan ikke gis på forhånd.',
        nn: 'Unntaket frå kravet om greidd er vedteke {value}, før karakteren 1 vart ført {entered}. Unntak kan ikkje givast på førehand.',
        en: 'The exception from having to pass was decided on {value}, before the grade 1 was entered on {entered}. It cannot be given in advance.',
      },
      remedy: {
        nb: 'Sjekk de to datoene. Stemmer de, må vedtaket gjøres på nytt.',
        nn: 'Sjekk dei to datoane. Stemmer dei, må vedtaket gjerast på nytt.',
        en: 'Check the two days. If they are right, the decision has to be made again.',
      },
    },
  },
  check(row, ctx) {
    if (row.unntak_vedtak_dato < row.fort_dato && row.karakterstatus === '')
      ctx.hit('unntak_vedtak_dato', 'before', { entered: row.fort_dato })
  },
})
