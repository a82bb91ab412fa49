import { defineRowRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { inEachOf } from '../karakter/grade-columns.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { codeMeant } from './code-meant.ts'
import { examGrades } from './exam-grades.ts'
import { examOutcome } from './exam-outcome.ts'
import { exemptionOf } from './exemption-of.ts'
import { gradeMeant } from './grade-meant.ts'

/** Recognised, approved and exempt subjects, and those a pupil has left: how their grade came about is another question. */
const OTHER_STATUS: ReadonlySet<string> = new Set(['R', 'G', 'F', 'S'])
const ANNULLED: ReadonlySet<string> = new Set(['FAM04', 'FAM56'])

/**
 * A written or oral exam grade without its form. «Another exam» may lack it: a dash on the document, prior learning and trade tests have no
 * form (F06). IV without the remark for an annulled exam is left to the rule that asks whether there was an exam at all, and an exam that falls
 * away because there is no standpunkt (IV, FAM51) to the rule that says so.
 */
export const eksamensformMissing = defineRowRule({
  id: 'eksamensform-missing',
  code: 'EKS003',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Eksamensform mangler', nn: 'Eksamensform manglar', en: 'Exam form (eksamensform) is missing' },
  source: [
    { id: 'SAS3-KL-13', read: '2026-11-22' },
    { id: 'RHB-B15', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F06'],
  collapse: 'structural',
  appliesTo: ['fagrad'],
  reads: ['eksamensform'],
  optional: [
    'eksamen_skriftlig',
    'eksamen_muntlig',
    'eksamen_annen',
    'fagstatus',
    'fagmerknad',
    'standpunkt',
    'programomraadekode',
    'fagkode',
  ],
  when: { eksamensform: (form) => codeMeant('eksamensform', form) === '' },
  whenAny: inEachOf(['eksamen_skriftlig', 'eksamen_muntlig'], (grade) => ['result', 'lacking'].includes(examOutcome(gradeMeant(grade)))),
  messages: {
    written: {
      what: {
        nb: 'Raden har karakter fra skriftlig eksamen, men eksamensformen mangler.',
        nn: 'Rada har karakter frå skriftleg eksamen, men eksamensforma manglar.',
        en: 'The row has a grade of a written exam, but the exam form (eksamensform) is missing.',
      },
      remedy: {
        nb: 'Sett eksamensform S (skriftlig) på faget i InSchool og eksporter på nytt. Var eksamenen ikke skriftlig, står karakteren i feil kolonne.',
        nn: 'Set eksamensform S (skriftleg) på faget i InSchool og eksporter på nytt. Var eksamenen ikkje skriftleg, står karakteren i feil kolonne.',
        en: 'Set the exam form S (written) on the subject in InSchool and export again. If the exam was not written, the grade is in the wrong column.',
      },
    },
    oral: {
      what: {
        nb: 'Raden har karakter fra muntlig eksamen, men eksamensformen mangler.',
        nn: 'Rada har karakter frå munnleg eksamen, men eksamensforma manglar.',
        en: 'The row has a grade of an oral exam, but the exam form (eksamensform) is missing.',
      },
      remedy: {
        nb: 'Sett eksamensform M (muntlig) på faget i InSchool og eksporter på nytt. Muntlig-praktisk eksamen (MP) føres som annen eksamen.',
        nn: 'Set eksamensform M (munnleg) på faget i InSchool og eksporter på nytt. Munnleg-praktisk eksamen (MP) blir ført som annan eksamen.',
        en: 'Set the exam form M (oral) on the subject in InSchool and export again. Oral-practical exams (MP) are entered as other exams.',
      },
    },
  },
  check(row, ctx) {
    if (OTHER_STATUS.has(codeMeant('fagstatus', row.fagstatus)) || exemptionOf(row) !== null) return
    if (isIbRow(row.programomraadekode, row.fagkode, ctx.parametre)) return
    const remark = fagmerknadOf(row.fagmerknad)
    if (gradeMeant(row.standpunkt) === 'IV' || remark === 'FAM51') return
    const exams = examGrades(row)
    const [only] = exams
    if (exams.length !== 1 || only === undefined || (only.grade === 'IV' && !ANNULLED.has(remark))) return
    if (only.key === 'eksamen_skriftlig') ctx.hit('eksamensform', 'written', { allowed: ['S'] })
    else ctx.hit('eksamensform', 'oral', { allowed: ['M'] })
  },
})
