import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { isBlankGrade, isGraded } from './graded.ts'
import { isTaught, noBasisRemark } from './no-basis.ts'

/** FAM21 or FAM51 after the first term without IV as the half-year grade. A subject that ended in the autumn has its IV in standpunkt. */
export const halvaarIvMissing = defineRowRule({
  id: 'halvaar-iv-missing',
  code: 'STP004',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Halvårskarakteren er ikke IV', nn: 'Halvårskarakteren er ikkje IV', en: 'The half-year grade is not IV' },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'UDIR5-3-03-07', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['termin1'],
  appliesTo: ['fagrad'],
  reads: ['halvaar1', 'fagmerknad'],
  optional: ['standpunkt', 'fagstatus', 'linje_aktiv', 'avbruddsdato_fag'],
  when: {
    halvaar1: (grade) => isBlankGrade(grade) || isGraded(grade),
    fagmerknad: (remark) => noBasisRemark(remark) !== null,
    standpunkt: (grade) => isBlankGrade(grade),
    fagstatus: isTaught,
    avbruddsdato_fag: (date) => date === '',
    linje_aktiv: (active) => active !== 'N',
  },
  messages: {
    grade: {
      what: {
        nb: 'Halvårskarakteren er «{value}», men faget har {remark}.',
        nn: 'Halvårskarakteren er «{value}», men faget har {remark}.',
        en: 'The half-year grade is «{value}», but the subject has {remark}.',
      },
      remedy: {
        nb: 'Spør faglæreren. Gjelder merknaden, før IV i halvår 1 i InSchool. Gjelder karakteren, fjern merknaden.',
        nn: 'Spør faglæraren. Gjeld merknaden, før IV i halvår 1 i InSchool. Gjeld karakteren, fjern merknaden.',
        en: 'Ask the subject teacher. If the remark applies, enter IV in the first half-year in InSchool. If the grade applies, remove the remark.',
      },
    },
    blank: {
      what: {
        nb: 'Faget har {remark}, men halvårskarakteren er tom.',
        nn: 'Faget har {remark}, men halvårskarakteren er tom.',
        en: 'The subject has {remark}, but the half-year grade is blank.',
      },
      remedy: {
        nb: 'Før IV i halvår 1 på faget i InSchool. Gjelder ikke merknaden, fjern den.',
        nn: 'Før IV i halvår 1 på faget i InSchool. Gjeld ikkje merknaden, fjern han.',
        en: 'Enter IV in the first half-year on the subject in InSchool. If the remark does not apply, remove it.',
      },
    },
  },
  check(row, ctx) {
    const remark = noBasisRemark(row.fagmerknad) ?? ''
    ctx.hit('halvaar1', gradeCode(row.halvaar1) === '' ? 'blank' : 'grade', { remark })
  },
})
