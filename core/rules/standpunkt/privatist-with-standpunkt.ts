import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'
import type { RowView } from '../rule.ts'
import { isGraded } from './graded.ts'

/** Grades and IV; what else may not stand in these columns is told by the rules on grades, and F, VO and GK are decisions, not grades. */
const isTeachersGrade = (grade: string): boolean => isGraded(grade) || gradeCode(grade) === 'IV'

/**
 * A private candidate has an exam grade and no other. It is the status of the row that counts: the same person can be a pupil in eight
 * subjects and private in one. A grade that was given in another school year (SKOLEAR2) is as it should be, and so is a half-year grade
 * from before the pupil became private, where the file tells it.
 */
export const privatistWithStandpunkt = defineRowRule({
  id: 'privatist-with-standpunkt',
  code: 'STP005',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Privatist med standpunkt eller halvårskarakter',
    nn: 'Privatist med standpunkt eller halvårskarakter',
    en: 'Private candidate (privatist) with a standpunkt or half-year grade',
  },
  source: [
    { id: 'NVB-F12', read: '2026-11-22' },
    { id: 'RHB-B07', read: '2026-11-22' },
    { id: 'UDIR5-3-10-02', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-10-02'],
  standing: 'bekreftet',
  falseAlarms: ['F07'],
  appliesTo: ['fagrad'],
  reads: ['fagstatus'],
  optional: ['standpunkt', 'halvaar1', 'halvaar2', 'skoleaar', 'skoleaar2', 'forrige_fagstatus', 'linje_aktiv'],
  when: { fagstatus: (status) => codeMeant('fagstatus', status) === 'P', linje_aktiv: (active) => active !== 'N' },
  whenAny: { standpunkt: isTeachersGrade, halvaar1: isTeachersGrade, halvaar2: isTeachersGrade },
  messages: {
    standpunkt: {
      what: {
        nb: 'Eleven er privatist i faget, men har standpunkt «{value}». En privatist har bare eksamenskarakter.',
        nn: 'Eleven er privatist i faget, men har standpunkt «{value}». Ein privatist har berre eksamenskarakter.',
        en: 'The pupil is a private candidate (privatist) in the subject but has the standpunkt (overall achievement grade) «{value}». A private candidate has exam grades only.',
      },
      remedy: {
        nb: 'Fulgte eleven undervisningen, rett fagstatusen i InSchool. Ellers slett standpunkt. Er karakteren fra et annet år, fyll ut skoleår 2.',
        nn: 'Følgde eleven undervisninga, rett fagstatusen i InSchool. Elles slett standpunkt. Er karakteren frå eit anna år, fyll ut skuleår 2.',
        en: 'If the pupil was taught the subject, correct the fagstatus in InSchool. Otherwise delete standpunkt. If the grade is of another year, fill in school year 2.',
      },
    },
    halfYear: {
      what: {
        nb: 'Eleven er privatist i faget, men har halvårskarakteren «{value}».',
        nn: 'Eleven er privatist i faget, men har halvårskarakteren «{value}».',
        en: 'The pupil is a private candidate (privatist) in the subject but has the half-year grade «{value}».',
      },
      remedy: {
        nb: 'Sjekk fagstatusen i InSchool. Er eleven privatist, slett halvårskarakteren.',
        nn: 'Sjekk fagstatusen i InSchool. Er eleven privatist, slett halvårskarakteren.',
        en: 'Check the fagstatus in InSchool. If the pupil is a private candidate, delete the half-year grade.',
      },
    },
  },
  check(row, ctx) {
    if (isOfAnotherYear(row)) return
    if (isTeachersGrade(row.standpunkt)) ctx.hit('standpunkt', 'standpunkt')
    else if (row.forrige_fagstatus !== '' && row.forrige_fagstatus !== 'P') return
    else ctx.hit(isTeachersGrade(row.halvaar1) ? 'halvaar1' : 'halvaar2', 'halfYear', {}, 'warning')
  },
})

function isOfAnotherYear(row: RowView<'skoleaar' | 'skoleaar2'>): boolean {
  return row.skoleaar2 !== '' && row.skoleaar2 !== row.skoleaar
}
