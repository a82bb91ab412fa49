import { codeEntry } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { examGrades } from './exam-grades.ts'
import { examOutcome } from './exam-outcome.ts'

const MESSAGE = { eksamen_skriftlig: 'written', eksamen_muntlig: 'oral', eksamen_annen: 'other' } as const

/**
 * The one exam grade of a row stands in another column than its form says. GK and IG come from an assessment of prior learning and have no
 * form; grades in several columns and a form that grunnskole does not have are told of by other rules; a form that is not among the known ones
 * says nothing.
 */
export const eksamenskarakterWrongColumn = defineRowRule({
  id: 'eksamenskarakter-wrong-column',
  code: 'EKS001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Eksamenskarakter i feil kolonne',
    nn: 'Eksamenskarakter i feil kolonne',
    en: 'Exam grade in the wrong column',
  },
  source: [
    { id: 'RHB-B15', read: '2026-11-22' },
    { id: 'SAS3-KL-13', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F06'],
  appliesTo: ['fagrad'],
  reads: ['eksamensform', ...examColumns],
  optional: ['programomraadekode'],
  when: { eksamensform: (form) => codeEntry('eksamensform', codeMeant('eksamensform', form)) !== null },
  whenAny: inEachOf(examColumns, (grade) => examOutcome(gradeMeant(grade)) !== 'none'),
  messages: {
    written: {
      what: {
        nb: '«{value}» står i {column}, men eksamensformen er {form}: karakteren hører til i kolonnen for skriftlig eksamen.',
        nn: '«{value}» står i {column}, men eksamensforma er {form}: karakteren høyrer til i kolonnen for skriftleg eksamen.',
        en: '«{value}» is in {column}, but the exam form (eksamensform) is {form}: the grade belongs in the column for written exams.',
      },
      remedy: {
        nb: 'Før karakteren som skriftlig eksamen på faget i InSchool, eller rett eksamensformen hvis eksamenen ikke var skriftlig.',
        nn: 'Før karakteren som skriftleg eksamen på faget i InSchool, eller rett eksamensforma om eksamenen ikkje var skriftleg.',
        en: 'Enter the grade as a written exam on the subject in InSchool, or correct the exam form if the exam was not written.',
      },
    },
    oral: {
      what: {
        nb: '«{value}» står i {column}, men eksamensformen er {form}: karakteren hører til i kolonnen for muntlig eksamen.',
        nn: '«{value}» står i {column}, men eksamensforma er {form}: karakteren høyrer til i kolonnen for munnleg eksamen.',
        en: '«{value}» is in {column}, but the exam form (eksamensform) is {form}: the grade belongs in the column for oral exams.',
      },
      remedy: {
        nb: 'Før karakteren som muntlig eksamen på faget i InSchool, eller rett eksamensformen hvis eksamenen ikke var muntlig.',
        nn: 'Før karakteren som munnleg eksamen på faget i InSchool, eller rett eksamensforma om eksamenen ikkje var munnleg.',
        en: 'Enter the grade as an oral exam on the subject in InSchool, or correct the exam form if the exam was not oral.',
      },
    },
    other: {
      what: {
        nb: '«{value}» står i {column}, men eksamensformen er {form}: praktisk og muntlig-praktisk eksamen hører til i kolonnen for annen eksamen.',
        nn: '«{value}» står i {column}, men eksamensforma er {form}: praktisk og munnleg-praktisk eksamen høyrer til i kolonnen for annan eksamen.',
        en: '«{value}» is in {column}, but the exam form (eksamensform) is {form}: practical and oral-practical exams belong in the column for other exams.',
      },
      remedy: {
        nb: 'Før karakteren som annen eksamen på faget i InSchool, eller rett eksamensformen hvis eksamenen var skriftlig eller muntlig.',
        nn: 'Før karakteren som annan eksamen på faget i InSchool, eller rett eksamensforma om eksamenen var skriftleg eller munnleg.',
        en: 'Enter the grade as another exam on the subject in InSchool, or correct the exam form if the exam was written or oral.',
      },
    },
  },
  check(row, ctx) {
    const form = codeMeant('eksamensform', row.eksamensform)
    if (form === 'P' && isGrunnskole(row.programomraadekode)) return
    const right = examColumns.find((key) => codeEntry('eksamensform', form)!.columns!.includes(key))!
    const grades = examGrades(row)
    const [only] = grades
    if (grades.length !== 1 || only === undefined || only.key === right || only.grade === 'GK' || only.grade === 'IG') return
    ctx.hit(only.key, MESSAGE[right], { form })
  },
})
