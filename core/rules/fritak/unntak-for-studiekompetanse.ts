import { defineRowRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'

/**
 * FAM37 excepts a failed subject from the demand to pass. It is for vocational competence, never for general study competence. The programme does not
 * tell which of them a pupil ends with, so the file has to.
 */
export const unntakForStudiekompetanse = defineRowRule({
  id: 'unntak-for-studiekompetanse',
  code: 'FRI013',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Unntak fra kravet om bestått for studiekompetanse',
    nn: 'Unntak frå kravet om greidd for studiekompetanse',
    en: 'Exception from having to pass for general study competence',
  },
  source: [{ id: 'UDIR5-3-44-02', read: '2026-11-22' }],
  norms: ['UDIR5-3-44-02'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['fagmerknad', 'kompetanse'],
  when: {
    fagmerknad: (remark) => remark !== '' && fagmerknadOf(remark) === 'FAM37',
    kompetanse: (kind) => /studie/i.test(kind) && !/yrke/i.test(kind),
  },
  messages: {
    general: {
      what: {
        nb: 'Fagmerknaden FAM37 (unntatt fra kravet om bestått) står på en elev som får studiekompetanse. Unntaket gjelder bare yrkeskompetanse.',
        nn: 'Fagmerknaden FAM37 (unnateken frå kravet om greidd) står på ein elev som får studiekompetanse. Unntaket gjeld berre yrkeskompetanse.',
        en: 'The subject remark FAM37 (excepted from having to pass) stands on a pupil who ends with general study competence (studiekompetanse). The exception is for vocational competence only.',
      },
      remedy: {
        nb: 'Sjekk vedtaket og kompetansen, og ta bort merknaden på faget i InSchool hvis den ikke gjelder.',
        nn: 'Sjekk vedtaket og kompetansen, og ta bort merknaden på faget i InSchool om han ikkje gjeld.',
        en: 'Check the decision and the competence, and remove the remark from the subject in InSchool if it does not hold.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('fagmerknad', 'general')
  },
})
