import { defineRowRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeCode } from '../felles/grade-code.ts'

/**
 * FAM37 is for grade 1 in a common subject: not for IV, and not for a programme subject, where the file tells which is which. IM may become a grade.
 */
export const unntakNotForGrade = defineRowRule({
  id: 'unntak-not-for-grade',
  code: 'FRI014',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Unntak fra kravet om bestått der det ikke kan gis',
    nn: 'Unntak frå kravet om greidd der det ikkje kan givast',
    en: 'Exception from having to pass where it cannot be given',
  },
  source: [
    { id: 'UDIR5-3-44-03', read: '2026-11-22' },
    { id: 'UDIR5-3-51-04', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-44-03', 'UDIR5-3-51-04'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['fagmerknad'],
  optional: ['standpunkt', 'fagtype'],
  when: { fagmerknad: (remark) => remark !== '' && fagmerknadOf(remark) === 'FAM37' },
  whenAny: { standpunkt: (grade) => gradeCode(grade) === 'IV', fagtype: (kind) => /programfag/i.test(kind) },
  messages: {
    iv: {
      what: {
        nb: 'Standpunkt er IV, men faget har FAM37 (unntatt fra kravet om bestått). Bare karakteren 1 kan unntas.',
        nn: 'Standpunkt er IV, men faget har FAM37 (unnateken frå kravet om greidd). Berre karakteren 1 kan unntakast.',
        en: 'Standpunkt is IV, but the subject has FAM37 (excepted from having to pass). Only the grade 1 can be excepted.',
      },
      remedy: {
        nb: 'Sjekk vedtaket, og ta bort merknaden på faget i InSchool hvis den ikke gjelder.',
        nn: 'Sjekk vedtaket, og ta bort merknaden på faget i InSchool om han ikkje gjeld.',
        en: 'Check the decision, and remove the remark from the subject in InSchool if it does not hold.',
      },
    },
    programfag: {
      what: {
        nb: 'Faget er et programfag, men har FAM37 (unntatt fra kravet om bestått). Bare fellesfag kan unntas.',
        nn: 'Faget er eit programfag, men har FAM37 (unnateken frå kravet om greidd). Berre fellesfag kan unntakast.',
        en: 'The subject is a programme subject but has FAM37 (excepted from having to pass). Only common subjects can be excepted.',
      },
      remedy: {
        nb: 'Sjekk vedtaket, og ta bort merknaden på faget i InSchool hvis den ikke gjelder.',
        nn: 'Sjekk vedtaket, og ta bort merknaden på faget i InSchool om han ikkje gjeld.',
        en: 'Check the decision, and remove the remark from the subject in InSchool if it does not hold.',
      },
    },
  },
  check(row, ctx) {
    if (gradeCode(row.standpunkt) === 'IV') ctx.hit('fagmerknad', 'iv')
    else if (/programfag/i.test(row.fagtype)) ctx.hit('fagmerknad', 'programfag')
  },
})
