import { codeEntry } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { codeMeant } from './code-meant.ts'
import { examGrades } from './exam-grades.ts'

const PUPILS: ReadonlySet<string> = new Set(['', 'E', 'A', 'B', 'N'])

/**
 * A form that the imported list of subjects does not have for pupils. A special exam (karakterstatus S) is held in any subject with standpunkt 1, and a
 * decision on accommodation may change the form, so the remedy asks for it. Where the grade stands in a column that the form does not say, the form
 * may be the slip: that is told there.
 */
export const eksamensformNotOfSubject = defineRowRule({
  id: 'eksamensform-not-of-subject',
  code: 'EKS014',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Eksamensform som faget ikke har',
    nn: 'Eksamensform som faget ikkje har',
    en: 'Exam form (eksamensform) that the subject does not have',
  },
  source: [
    { id: 'UDIR5-3-25-01', read: '2026-11-22' },
    { id: 'VIGO-FAG', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-25-01'],
  standing: 'ikke-kontrollert-2024',
  needs: 'fagkoder',
  appliesTo: ['fagrad'],
  reads: ['fagkode', 'eksamensform'],
  optional: [...examColumns, 'fagstatus', 'karakterstatus'],
  when: { eksamensform: (form) => codeEntry('eksamensform', codeMeant('eksamensform', form)) !== null },
  messages: {
    another: {
      what: {
        nb: 'Eksamensformen er «{value}», men {fagkode} har {forms} for elever.',
        nn: 'Eksamensforma er «{value}», men {fagkode} har {forms} for elevar.',
        en: 'The exam form (eksamensform) is «{value}», but {fagkode} has {forms} for pupils.',
      },
      remedy: {
        nb: 'Rett eksamensformen eller fagkoden i InSchool. Er formen endret ved vedtak om tilrettelegging, kan den stå.',
        nn: 'Rett eksamensforma eller fagkoden i InSchool. Er forma endra ved vedtak om tilrettelegging, kan ho stå.',
        en: 'Correct the exam form or the subject code in InSchool. If the form was changed by a decision on accommodation, it may stand.',
      },
    },
    none: {
      what: {
        nb: 'Eksamensformen er «{value}», men {fagkode} har ikke eksamen for elever.',
        nn: 'Eksamensforma er «{value}», men {fagkode} har ikkje eksamen for elevar.',
        en: 'The exam form (eksamensform) is «{value}», but {fagkode} has no exam for pupils.',
      },
      remedy: {
        nb: 'Sjekk fagkoden i InSchool: eksamen kan ha en egen kode. Er det særskilt eksamen, skal linjen ha karakterstatus S.',
        nn: 'Sjekk fagkoden i InSchool: eksamen kan ha ein eigen kode. Er det særskild eksamen, skal linja ha karakterstatus S.',
        en: 'Check the subject code in InSchool: the exam may have a code of its own. A special exam (særskilt) has the grade status S.',
      },
    },
  },
  check(row, ctx) {
    const forms = ctx.kodeverk?.fagkoder?.oppslag.get(row.fagkode)?.eksamensformer
    if (forms === null || forms === undefined || codeMeant('karakterstatus', row.karakterstatus) === 'S') return
    const form = codeMeant('eksamensform', row.eksamensform)
    const columns = codeEntry('eksamensform', form)!.columns!
    if (forms.includes(form) || !PUPILS.has(codeMeant('fagstatus', row.fagstatus))) return
    if (examGrades(row).some(({ key }) => !columns.includes(key))) return
    const { fagkode } = row
    if (forms.length === 0) ctx.hit('eksamensform', 'none', { fagkode })
    else ctx.hit('eksamensform', 'another', { fagkode, forms: forms.join(', '), allowed: forms })
  },
})
