import { codeEntry } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'
import { examGrades } from './exam-grades.ts'
import { examOutcome } from './exam-outcome.ts'

const isExam = (grade: string | null): boolean => ['result', 'lacking'].includes(examOutcome(grade))

/** Subjects from before the codes of seven characters had a written and an oral exam under one code. */
const isOldCode = (fagkode: string): boolean => fagkode.length === 3 || fagkode.length === 6

/**
 * Grades of two or three exams on one line. A subject code has one exam form, so one of them belongs elsewhere: the one outside the column
 * of the form, or else the second. Silent for subjects from earlier years and for an exam taken again, which may carry the earlier grade.
 */
export const eksamenskarakterInTwoColumns = defineRowRule({
  id: 'eksamenskarakter-in-two-columns',
  code: 'EKS002',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter i flere eksamenskolonner',
    nn: 'Karakter i fleire eksamenskolonnar',
    en: 'Grades in several exam columns',
  },
  source: [{ id: 'RHB-B15', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: [],
  optional: [...examColumns, 'eksamensform', 'fagstatus', 'fagkode', 'skoleaar2', 'karakterstatus'],
  whenAny: inEachOf(examColumns, (grade) => isExam(gradeMeant(grade))),
  messages: {
    several: {
      what: {
        nb: 'Raden har karakter fra {count} eksamener, men én fagkode har én eksamensform. «{value}» i {column} er én for mye.',
        nn: 'Rada har karakter frå {count} eksamenar, men éin fagkode har éi eksamensform. «{value}» i {column} er éin for mykje.',
        en: 'The row has grades of {count} exams, but one subject code has one exam form (eksamensform). «{value}» in {column} is one too many.',
      },
      remedy: {
        nb: 'Behold karakteren fra eksamenen eleven hadde i faget. Hører den andre til en annen fagkode, fører du den der i InSchool.',
        nn: 'Behald karakteren frå eksamenen eleven hadde i faget. Høyrer den andre til ein annan fagkode, fører du han der i InSchool.',
        en: 'Keep the grade of the exam the pupil had in the subject. If the other belongs to another subject code, enter it there in InSchool.',
      },
    },
  },
  check(row, ctx, met) {
    if (met.length < 2) return
    if (row.skoleaar2 !== '' || isOldCode(row.fagkode)) return
    if (['G', 'R'].includes(codeMeant('fagstatus', row.fagstatus))) return
    if (['N', 'U', 'S'].includes(codeMeant('karakterstatus', row.karakterstatus))) return
    const exams = examGrades(row).filter(({ grade }) => isExam(grade))
    const columns = codeEntry('eksamensform', codeMeant('eksamensform', row.eksamensform))?.columns ?? []
    const formIsTaken = exams.some(({ key }) => columns.includes(key))
    const extra = formIsTaken ? exams.find(({ key }) => !columns.includes(key)) : exams[1]
    if (extra !== undefined) ctx.hit(extra.key, 'several', { count: exams.length })
  },
})
