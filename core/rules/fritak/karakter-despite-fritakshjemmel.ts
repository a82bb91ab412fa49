import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { isSidemaal } from '../grunnskole/norsk-codes.ts'
import { groundOf } from './ground-of.ts'

/**
 * A number in standpunkt beside an exemption in kroppsøving, which takes the whole subject, or from sidemål on the row of sidemål. Where a remark or
 * fagstatus F says the same, the rules on those have told it. A half-year grade may be older than the decision.
 */
export const karakterDespiteFritakshjemmel = defineRowRule({
  id: 'karakter-despite-fritakshjemmel',
  code: 'FRI009',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter i et fag eleven er fritatt i',
    nn: 'Karakter i eit fag eleven er friteken i',
    en: 'Grade in a subject that the pupil is exempt in',
  },
  source: [
    { id: 'UDIR5-3-23-03', read: '2026-11-22' },
    { id: 'UDIR5-3-22-11', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-23-03', 'UDIR5-3-22-11'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fritakshjemmel', 'fagkode'],
  optional: ['skoleaar', 'fagmerknad', 'fagstatus'],
  when: { standpunkt: (grade) => /^[1-6]$/.test(gradeCode(grade)), fritakshjemmel: (basis) => basis !== '' },
  messages: {
    kroppsoving: {
      what: {
        nb: 'Eleven er fritatt fra karakter i kroppsøving, men har «{value}» i standpunkt. Fritaket gjelder hele faget.',
        nn: 'Eleven er friteken frå karakter i kroppsøving, men har «{value}» i standpunkt. Fritaket gjeld heile faget.',
        en: 'The pupil is exempt from the grade in kroppsøving but has «{value}» in standpunkt. The exemption is for the whole subject.',
      },
      remedy: {
        nb: 'Gjelder fritaket, skal standpunkt være F. Gjelder karakteren, ta bort fritaket.',
        nn: 'Gjeld fritaket, skal standpunkt vere F. Gjeld karakteren, ta bort fritaket.',
        en: 'If the exemption holds, standpunkt must be F. If the grade holds, remove the exemption.',
      },
    },
    sidemaal: {
      what: {
        nb: 'Eleven er fritatt i sidemål, men har «{value}» i standpunkt i norsk sidemål. Karakteren skal strykes.',
        nn: 'Eleven er friteken i sidemål, men har «{value}» i standpunkt i norsk sidemål. Karakteren skal strykast.',
        en: 'The pupil is exempt from sidemål but has «{value}» in standpunkt of norsk sidemål. The grade is to be struck.',
      },
      remedy: {
        nb: 'Gjelder fritaket, skal standpunkt være F. Gjelder karakteren, ta bort fritaket.',
        nn: 'Gjeld fritaket, skal standpunkt vere F. Gjeld karakteren, ta bort fritaket.',
        en: 'If the exemption holds, standpunkt must be F. If the grade holds, remove the exemption.',
      },
    },
  },
  check(row, ctx) {
    if (row.fagmerknad !== '' || codeMeant('fagstatus', row.fagstatus) === 'F') return
    const ground = groundOf(row.fritakshjemmel, row.skoleaar || ctx.skoleaar)
    if (ground === 'kroppsoving' && row.fagkode.startsWith('KRO')) ctx.hit('standpunkt', 'kroppsoving')
    else if (ground === 'sidemaal' && isSidemaal(row.fagkode)) ctx.hit('standpunkt', 'sidemaal')
  },
})
