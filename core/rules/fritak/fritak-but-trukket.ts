import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { examColumns } from '../karakter/grade-columns.ts'

/**
 * A pupil exempt from the grade is not drawn. Where the exam has been taken, or a form is set, the rules on exams have told it.
 */
export const fritakButTrukket = defineRowRule({
  id: 'fritak-but-trukket',
  code: 'FRI011',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Trukket ut i et fag eleven er fritatt i',
    nn: 'Trekt ut i eit fag eleven er friteken i',
    en: 'Drawn in a subject that the pupil is exempt in',
  },
  source: [{ id: 'UDIR5-3-24-01', read: '2026-11-22' }],
  norms: ['UDIR5-3-24-01'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['trukket'],
  optional: [...examColumns, 'standpunkt', 'fagstatus', 'fagmerknad', 'eksamensform'],
  when: { trukket: (drawn) => codeMeant('janei', drawn) === 'J' },
  messages: {
    drawn: {
      what: {
        nb: 'Eleven er fritatt i faget, men er ført som trukket ut til eksamen.',
        nn: 'Eleven er friteken i faget, men er ført som trekt ut til eksamen.',
        en: 'The pupil is exempt in the subject but entered as drawn for the exam.',
      },
      remedy: {
        nb: 'Ta eleven ut av trekket i faget, eller rett fritaket. Trekket er konfidensielt til melding er gitt.',
        nn: 'Ta eleven ut av trekket i faget, eller rett fritaket. Trekket er konfidensielt til melding er gitt.',
        en: 'Take the pupil out of the draw in the subject, or correct the exemption. The draw is confidential until notice is given.',
      },
    },
  },
  check(row, ctx) {
    if (gradeCode(row.standpunkt) !== 'F' && codeMeant('fagstatus', row.fagstatus) !== 'F' && fagmerknadOf(row.fagmerknad) !== 'FAM02')
      return
    if (row.eksamensform === '' && examColumns.every((key) => gradeCode(row[key]) === '')) ctx.hit('trukket', 'drawn')
  },
})
