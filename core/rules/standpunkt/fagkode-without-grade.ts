import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { examColumns, gradeColumns, inEachOf } from '../karakter/grade-columns.ts'
import type { RowView } from '../rule.ts'
import { isGraded } from './graded.ts'
import { isOpplaeringsfag } from './without-standpunkt.ts'

type Key = 'fagkode' | (typeof gradeColumns)[number]

const NO_GRADE = 'FBJ9000'
const isPlan = (fagkode: string): boolean => /^IOP[1-5]000$/.test(fagkode)
/** Grades, and codes for an exam not taken or without a result. F and GK are decisions. */
const isExamMark = (grade: string): boolean => isGraded(grade) || ['BM', 'IM', 'IV', 'IG'].includes(gradeCode(grade))
const isTeachersMark = (grade: string): boolean => isGraded(grade) || gradeCode(grade) === 'IV'

/**
 * Grades on codes that have none: FBJ9000 never has a grade; a subject of teaching (Z in position 5) is graded under its exam codes; an
 * individual plan has no curriculum to set numbers by.
 */
export const fagkodeWithoutGrade = defineRowRule({
  id: 'fagkode-without-grade',
  code: 'STP010',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter på en fagkode uten karakter',
    nn: 'Karakter på ein fagkode utan karakter',
    en: 'Grade on a subject code that has none',
  },
  source: [
    { id: 'RHB-A04', read: '2026-11-22' },
    { id: 'GREP', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F03'],
  appliesTo: ['fagrad'],
  reads: ['fagkode'],
  optional: [...gradeColumns, 'linje_aktiv'],
  when: {
    fagkode: (fagkode) => fagkode === NO_GRADE || isOpplaeringsfag(fagkode) || isPlan(fagkode),
    linje_aktiv: (active) => active !== 'N',
  },
  whenAny: inEachOf(gradeColumns, (grade) => gradeCode(grade) !== ''),
  messages: {
    none: {
      what: {
        nb: '{fagkode} er et fag uten karakter, men her står «{value}».',
        nn: '{fagkode} er eit fag utan karakter, men her står «{value}».',
        en: '{fagkode} is a subject without grades, but here is «{value}».',
      },
      remedy: {
        nb: 'Slett karakteren i InSchool, eller rett fagkoden om eleven har et annet fag.',
        nn: 'Slett karakteren i InSchool, eller rett fagkoden om eleven har eit anna fag.',
        en: 'Delete the grade in InSchool, or correct the fagkode if the pupil has another subject.',
      },
    },
    exam: {
      what: {
        nb: '{fagkode} er en kode for opplæring og ikke for eksamen, men her står eksamenskarakteren «{value}».',
        nn: '{fagkode} er ein kode for opplæring og ikkje for eksamen, men her står eksamenskarakteren «{value}».',
        en: '{fagkode} is a code for teaching and not for exams, but here is the exam grade «{value}».',
      },
      remedy: {
        nb: 'Før karakteren på eksamenskoden i faget i InSchool, og slett den her.',
        nn: 'Før karakteren på eksamenskoden i faget i InSchool, og slett han her.',
        en: 'Enter the grade on the exam code of the subject in InSchool, and delete it here.',
      },
    },
    teaching: {
      what: {
        nb: '{fagkode} er en kode for opplæring og har ikke standpunkt, men her står «{value}».',
        nn: '{fagkode} er ein kode for opplæring og har ikkje standpunkt, men her står «{value}».',
        en: '{fagkode} is a code for teaching and has no standpunkt (overall achievement grade), but here is «{value}».',
      },
      remedy: {
        nb: 'Før karakteren på fagkoden som har standpunkt i InSchool, og slett den her.',
        nn: 'Før karakteren på fagkoden som har standpunkt i InSchool, og slett han her.',
        en: 'Enter the grade on the subject code that has a standpunkt in InSchool, and delete it here.',
      },
    },
    plan: {
      what: {
        nb: '{fagkode} er opplæring etter individuell opplæringsplan (IOP), men her står tallkarakteren «{value}».',
        nn: '{fagkode} er opplæring etter individuell opplæringsplan (IOP), men her står talkarakteren «{value}».',
        en: '{fagkode} is teaching by an individual plan (IOP), but here is the number grade «{value}».',
      },
      remedy: {
        nb: 'Gjelder karakteren et fag etter læreplanen, før den på den fagkoden i InSchool. Ellers slett den.',
        nn: 'Gjeld karakteren eit fag etter læreplanen, før han på den fagkoden i InSchool. Elles slett han.',
        en: 'If the grade is for a subject of the curriculum, enter it on that subject code in InSchool. Otherwise delete it.',
      },
    },
  },
  check(row, ctx) {
    const { fagkode } = row
    const exam = examColumns.find((key) => isExamMark(row[key]))
    if (fagkode === NO_GRADE) ctx.hit(firstGrade(row), 'none', { fagkode })
    else if (isPlan(fagkode)) {
      if (/^[1-6]$/.test(gradeCode(row.standpunkt))) ctx.hit('standpunkt', 'plan', { fagkode }, 'warning')
    } else if (exam !== undefined) ctx.hit(exam, 'exam', { fagkode })
    else if (isTeachersMark(row.standpunkt)) ctx.hit('standpunkt', 'teaching', { fagkode }, 'warning')
  },
})

/** One finding per row: the grade that counts most. */
function firstGrade(row: RowView<Key>): Key {
  return (['standpunkt', ...examColumns, 'halvaar1', 'halvaar2'] as const).find((key) => gradeCode(row[key]) !== '') ?? 'fagkode'
}
