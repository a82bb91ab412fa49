import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

const EXAM_AGAIN: readonly string[] = ['N', 'U', 'S']

/**
 * N, U and S say that the grade is of a new, deferred or special exam, and the row has no exam grade. Only when final grades are sent: in other
 * deliveries the pupil may be up for the exam and not have taken it. Grunnskole has no such exams at all, which another rule tells.
 */
export const karakterstatusWithoutEksamen = defineRowRule({
  id: 'karakterstatus-without-eksamen',
  code: 'EKS008',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Karakterstatus for eksamen uten eksamenskarakter',
    nn: 'Karakterstatus for eksamen utan eksamenskarakter',
    en: 'Grade status (karakterstatus) of an exam without an exam grade',
  },
  source: [
    { id: 'RHB-B23', read: '2026-11-22' },
    { id: 'SAS3-KL-23', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F01'],
  leveranser: ['sluttkarakterer'],
  appliesTo: ['fagrad'],
  reads: ['karakterstatus', ...examColumns],
  optional: ['programomraadekode', 'fagstatus'],
  when: {
    karakterstatus: (status) => EXAM_AGAIN.includes(codeMeant('karakterstatus', status)),
    eksamen_skriftlig: (grade) => gradeMeant(grade) === '',
    eksamen_muntlig: (grade) => gradeMeant(grade) === '',
    eksamen_annen: (grade) => gradeMeant(grade) === '',
  },
  messages: {
    missing: {
      what: {
        nb: 'Karakterstatus «{value}» gjelder ny, utsatt eller særskilt eksamen, men raden har ingen eksamenskarakter.',
        nn: 'Karakterstatus «{value}» gjeld ny, utsett eller særskild eksamen, men rada har ingen eksamenskarakter.',
        en: 'The grade status (karakterstatus) «{value}» is for a new, deferred or special exam, but the row has no exam grade.',
      },
      remedy: {
        nb: 'Før eksamenskarakteren på faget i InSchool, eller ta bort karakterstatusen hvis eleven ikke var oppe til eksamen på nytt.',
        nn: 'Før eksamenskarakteren på faget i InSchool, eller ta bort karakterstatusen om eleven ikkje var oppe til eksamen på nytt.',
        en: 'Enter the exam grade on the subject in InSchool, or remove the grade status if the pupil was not up for another exam.',
      },
    },
  },
  check(row, ctx) {
    if (!isGrunnskole(row.programomraadekode) && codeMeant('fagstatus', row.fagstatus) !== 'S') ctx.hit('karakterstatus', 'missing')
  },
})
