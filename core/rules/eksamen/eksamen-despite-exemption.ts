import { codeEntry } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { examGrades } from './exam-grades.ts'
import { examOutcome } from './exam-outcome.ts'
import { exemptionOf } from './exemption-of.ts'

const isNumber = (grade: string | null): boolean => grade !== null && /^[1-6]$/.test(grade)
const mayExempt = (remark: string): boolean => exemptionOf({ fagstatus: 'E', fagmerknad: remark, standpunkt: '' }) !== null

/**
 * A pupil exempt from grades in a subject is neither drawn nor examined in it. F and GK beside the exemption are what exempt and approved
 * subjects have; IV has a rule of its own. A number in standpunkt contradicts the exemption already and is told of there (an exemption by individual
 * plan, FAM44, is told of here), and so is a number from an exam beside FAM02.
 */
export const eksamenDespiteExemption = defineRowRule({
  id: 'eksamen-despite-exemption',
  code: 'EKS011',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Eksamen tross fritak', nn: 'Eksamen trass fritak', en: 'Exam despite an exemption' },
  source: [
    { id: 'UDIR5-3-24-01', read: '2026-11-22' },
    { id: 'RHB-B07', read: '2026-11-22' },
    { id: 'VIGO-FAM', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-24-01'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: [],
  optional: [...examColumns, 'fagstatus', 'fagmerknad', 'standpunkt', 'eksamensform'],
  whenAny: {
    fagstatus: (status) => codeMeant('fagstatus', status) === 'F',
    fagmerknad: (remark) => mayExempt(fagmerknadOf(remark)),
    standpunkt: (grade) => gradeMeant(grade) === 'F',
  },
  messages: {
    graded: {
      what: {
        nb: 'Eleven er fritatt i faget ({exemption}), men har «{value}» i {column}. Den som er fritatt, skal ikke opp til eksamen.',
        nn: 'Eleven er friteken i faget ({exemption}), men har «{value}» i {column}. Den som er friteken, skal ikkje opp til eksamen.',
        en: 'The pupil is exempt in the subject ({exemption}), but has «{value}» in {column}. Exempt pupils do not take the exam.',
      },
      remedy: {
        nb: 'Ta bort eksamenskarakteren hvis fritaket gjelder, ellers fritaket, på faget i InSchool.',
        nn: 'Ta bort eksamenskarakteren om fritaket gjeld, elles fritaket, på faget i InSchool.',
        en: 'Remove the exam grade if the exemption holds, otherwise the exemption, on the subject in InSchool.',
      },
    },
    drawn: {
      what: {
        nb: 'Eleven er fritatt i faget ({exemption}), men har eksamensformen «{value}», som bare skal stå når eleven er trukket ut.',
        nn: 'Eleven er friteken i faget ({exemption}), men har eksamensforma «{value}», som berre skal stå når eleven er trekt ut.',
        en: 'The pupil is exempt in the subject ({exemption}), but has the exam form (eksamensform) «{value}», which is only for pupils who were drawn.',
      },
      remedy: {
        nb: 'Ta bort eksamensformen på faget i InSchool, eller rett fritaket.',
        nn: 'Ta bort eksamensforma på faget i InSchool, eller rett fritaket.',
        en: 'Remove the exam form from the subject in InSchool, or correct the exemption.',
      },
    },
  },
  check(row, ctx) {
    const exemption = exemptionOf(row)
    if (exemption === null || (exemption !== 'FAM44' && isNumber(gradeMeant(row.standpunkt)))) return
    const exams = examGrades(row)
    const exam = exams.find(({ grade }) => examOutcome(grade) === 'result' || grade === 'IM')
    if (exemption === 'FAM02' && exams.some(({ grade }) => isNumber(grade))) return
    if (exam !== undefined) ctx.hit(exam.key, 'graded', { exemption })
    else if (exams.length === 0 && codeEntry('eksamensform', codeMeant('eksamensform', row.eksamensform)) !== null) {
      ctx.hit('eksamensform', 'drawn', { exemption }, 'warning')
    }
  },
})
