import { codeEntry } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'
import { examGrades } from './exam-grades.ts'

const PRIOR_LEARNING: ReadonlySet<string> = new Set(['FAM03', 'FAM18'])
const TRADE_TEST: ReadonlySet<string> = new Set(['FAM27', 'FAM28', 'FAM31', 'FAM53'])
const WORDS: ReadonlySet<string> = new Set(['GK', 'B', 'BM', 'IB'])

/**
 * A form where there was no exam to have one: GK from an assessment of prior learning (told by fagstatus R, its date or its remark) and trade
 * tests (BM, or bestått with the remark of a test).
 */
export const eksamensformNotWanted = defineRowRule({
  id: 'eksamensform-not-wanted',
  code: 'EKS004',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Eksamensform der den skal være tom',
    nn: 'Eksamensform der ho skal vere tom',
    en: 'Exam form (eksamensform) where it should be blank',
  },
  source: [
    { id: 'RHB-B15', read: '2026-11-22' },
    { id: 'RHB-E1', read: '2026-11-22' },
    { id: 'SAS3-KL-13', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['eksamensform'],
  optional: [...examColumns, 'fagstatus', 'fagmerknad', 'rkv_dato'],
  when: { eksamensform: (form) => codeEntry('eksamensform', codeMeant('eksamensform', form)) !== null },
  whenAny: inEachOf(examColumns, (grade) => WORDS.has(gradeMeant(grade) ?? '')),
  messages: {
    'prior-learning': {
      what: {
        nb: 'Eksamensformen er «{value}», men GK kommer av en realkompetansevurdering, og da skal den være tom.',
        nn: 'Eksamensforma er «{value}», men GK kjem av ei realkompetansevurdering, og då skal ho vere tom.',
        en: 'The exam form (eksamensform) is «{value}», but GK comes from an assessment of prior learning (realkompetansevurdering), and then it should be blank.',
      },
      remedy: {
        nb: 'Ta bort eksamensformen på faget i InSchool. Har kandidaten tatt eksamen, er det fagstatus og karakter som må rettes.',
        nn: 'Ta bort eksamensforma på faget i InSchool. Har kandidaten teke eksamen, er det fagstatus og karakter som må rettast.',
        en: 'Remove the exam form from the subject in InSchool. If the candidate took an exam, correct the fagstatus and the grade instead.',
      },
    },
    'trade-test': {
      what: {
        nb: 'Eksamensformen er «{value}», men karakteren er fra en fag-, svenne- eller kompetanseprøve, som ikke har eksamensform.',
        nn: 'Eksamensforma er «{value}», men karakteren er frå ei fag-, sveine- eller kompetanseprøve, som ikkje har eksamensform.',
        en: 'The exam form (eksamensform) is «{value}», but the grade is of a trade test (fagprøve, svenneprøve, kompetanseprøve), which has none.',
      },
      remedy: {
        nb: 'Ta bort eksamensformen på faget i InSchool, eller rett merknaden hvis dette ikke er en prøve.',
        nn: 'Ta bort eksamensforma på faget i InSchool, eller rett merknaden om dette ikkje er ei prøve.',
        en: 'Remove the exam form from the subject in InSchool, or correct the remark if this is no trade test.',
      },
    },
  },
  check(row, ctx) {
    const exams = examGrades(row)
    const [only] = exams
    if (exams.length !== 1 || only === undefined) return
    const remark = fagmerknadOf(row.fagmerknad)
    if (only.grade === 'GK') {
      const isAssessed = codeMeant('fagstatus', row.fagstatus) === 'R' || row.rkv_dato !== '' || PRIOR_LEARNING.has(remark)
      if (isAssessed) ctx.hit('eksamensform', 'prior-learning')
    } else if (only.key === 'eksamen_annen' && (only.grade === 'BM' || (WORDS.has(only.grade ?? '') && TRADE_TEST.has(remark)))) {
      ctx.hit('eksamensform', 'trade-test', {}, 'warning')
    }
  },
})
