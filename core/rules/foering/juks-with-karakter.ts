import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { annulmentOf } from './annulment-of.ts'

const isNumber = (grade: string): boolean => /^[1-6]$/.test(gradeCode(grade))

/**
 * Cheating takes the exam grade, and a pupil's standpunkt with it. A private candidate has no standpunkt here, and with an appeal upheld the grades
 * come back. IV in the exam column is how it is entered.
 */
export const juksWithKarakter = defineRowRule({
  id: 'juks-with-karakter',
  code: 'FOR007',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter står etter annullering for juks',
    nn: 'Karakter står etter annullering for juks',
    en: 'Grade left after annulment for cheating',
  },
  source: [{ id: 'UDIR5-3-37-20', read: '2026-11-22' }],
  norms: ['UDIR5-3-37-20'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['annullert'],
  optional: [...examColumns, 'standpunkt', 'fagstatus', 'klageutfall'],
  when: { annullert: (why) => annulmentOf(why) === 'juks' },
  messages: {
    exam: {
      what: {
        nb: 'Eksamen er annullert for juks, men «{value}» står i {column}.',
        nn: 'Eksamen er annullert for juks, men «{value}» står i {column}.',
        en: 'The exam was annulled for cheating, but «{value}» stands in {column}.',
      },
      remedy: {
        nb: 'Før IV i eksamenskarakteren med FAM04 på faget. Har kandidaten fått medhold i klage, før utfallet.',
        nn: 'Før IV i eksamenskarakteren med FAM04 på faget. Har kandidaten fått medhald i klage, før utfallet.',
        en: 'Enter IV as the exam grade with FAM04 on the subject. If an appeal was upheld, enter its outcome.',
      },
    },
    standpunkt: {
      what: {
        nb: 'Eksamen er annullert for juks, men standpunkt er «{value}». Eleven mister også standpunktkarakteren i faget.',
        nn: 'Eksamen er annullert for juks, men standpunkt er «{value}». Eleven mistar òg standpunktkarakteren i faget.',
        en: 'The exam was annulled for cheating, but standpunkt is «{value}». The pupil loses standpunkt in the subject as well.',
      },
      remedy: {
        nb: 'Ta bort standpunktkarakteren. Har eleven fått medhold i klage, før utfallet.',
        nn: 'Ta bort standpunktkarakteren. Har eleven fått medhald i klage, før utfallet.',
        en: 'Remove the standpunkt grade. If an appeal was upheld, enter its outcome.',
      },
    },
  },
  check(row, ctx) {
    if (/medh[oa]ld|opphev|omgjort/i.test(row.klageutfall) && !/ikk(?:j)?e medh/i.test(row.klageutfall)) return
    const exam = examColumns.find((key) => isNumber(row[key]))
    if (exam !== undefined) ctx.hit(exam, 'exam')
    else if (isNumber(row.standpunkt) && codeMeant('fagstatus', row.fagstatus) !== 'P') ctx.hit('standpunkt', 'standpunkt')
  },
})
