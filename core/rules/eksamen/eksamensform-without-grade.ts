import { codeEntry } from '../../catalogue/code-list.ts'
import { definePairRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { isDue } from '../felles/is-due.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { remarkCode } from '../kode/remark-code.ts'
import { exemptionOf } from './exemption-of.ts'

/** Subjects whose exam, if any, is not this delivery's: left, exempt, private, recognised, approved. */
const OTHER_STATUS: ReadonlySet<string> = new Set(['S', 'F', 'P', 'R', 'G'])
/**
 * Remarks that say why there is no result: annulled, not taken, cancelled or documented absence; no basis or no grades in the subject; passed or
 * approved before; exempt; see attachment.
 */
const EXPLAINED: ReadonlySet<string> = new Set(
  '03 04 05 12 16 17 21 29 34 36 39 46 49 50 51 52 54 56 57 58 59'.split(' ').map((number) => `FAM${number}`),
)
/** Remarks on the diploma that say it of the pupil: exempt from exams, cancelled, annulled, deferred, special or new exam to come. */
const EXPLAINED_ON_DIPLOMA: ReadonlySet<string> = new Set(
  ['03', '04', '11', '13', '20', '21', '22', '39', '40', '41', '42'].map((number) => `VMM${number}`),
)
/** Grades that make an exam fall away. */
const WITHOUT_EXAM: ReadonlySet<string> = new Set(['IV', 'VO', 'F'])

/**
 * An exam form says that the pupil was drawn; when final grades are due and no exam grade stands there, nor IM, the result is missing. Only in the
 * interface: a table may have its exam grades in one column for all forms, which is not read.
 */
export const eksamensformWithoutGrade = definePairRule({
  id: 'eksamensform-without-grade',
  code: 'EKS005',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Eksamensform uten eksamenskarakter',
    nn: 'Eksamensform utan eksamenskarakter',
    en: 'Exam form (eksamensform) without an exam grade',
  },
  source: [
    { id: 'SAS3-KL-13', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F38'],
  left: 'fagrad',
  right: 'elevkurs',
  also: 'vitnemaalsmerknad',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['fodselsnummer', 'skoleaar', 'fagkode', 'eksamensform', ...examColumns],
  optional: ['fagstatus', 'fagmerknad', 'standpunkt', 'karakterstatus', 'avbruddsdato_fag', 'avbruddsdato', 'vitnemaalsmerknad'],
  messages: {
    missing: {
      what: {
        nb: 'Eksamensformen er «{value}», men det står ingen eksamenskarakter på raden, og heller ikke IM.',
        nn: 'Eksamensforma er «{value}», men det står ingen eksamenskarakter på rada, og heller ikkje IM.',
        en: 'The exam form (eksamensform) is «{value}», but the row has no exam grade, nor IM (did not turn up).',
      },
      remedy: {
        nb: 'Før eksamenskarakteren på faget i InSchool, eller IM hvis eleven ikke møtte. Var eleven ikke trukket ut, tar du bort eksamensformen.',
        nn: 'Før eksamenskarakteren på faget i InSchool, eller IM om eleven ikkje møtte. Var eleven ikkje trekt ut, tek du bort eksamensforma.',
        en: 'Enter the exam grade on the subject in InSchool, or IM if the pupil did not turn up. If the pupil was not drawn, remove the exam form.',
      },
    },
  },
  check(left, _right, ctx, also) {
    const due = ctx.parametre.sluttkarakterer_komplette
    for (let at = 0; at < left.size; at++) {
      const row = left.row(at)
      if (row.eksamensform === '' || examColumns.some((key) => row[key] !== '')) continue
      if (codeEntry('eksamensform', row.eksamensform) === null || !isDue(due, row.skoleaar, ctx.today)) continue
      if (OTHER_STATUS.has(row.fagstatus) || row.karakterstatus !== '' || row.avbruddsdato_fag !== '' || row.avbruddsdato !== '') continue
      if (WITHOUT_EXAM.has(row.standpunkt) || EXPLAINED.has(fagmerknadOf(row.fagmerknad)) || exemptionOf(row) !== null) continue
      if (isExplainedOnDiploma(also) || hasGradeElsewhere(left, at, row.fagkode)) continue
      ctx.hit(at, 'eksamensform', 'missing')
    }
  },
})

function isExplainedOnDiploma(remarks: { readonly size: number; row(index: number): { readonly vitnemaalsmerknad: string } }): boolean {
  for (let at = 0; at < remarks.size; at++) {
    const { vitnemaalsmerknad } = remarks.row(at)
    if (EXPLAINED_ON_DIPLOMA.has(remarkCode('VMM', vitnemaalsmerknad) ?? vitnemaalsmerknad)) return true
  }
  return false
}

interface Rows {
  readonly size: number
  row(index: number): { readonly [key in 'fagkode' | (typeof examColumns)[number]]: string }
}

/** Whether another line of the subject has the exam: a new, deferred or special one has a line of its own. */
function hasGradeElsewhere(rows: Rows, own: number, fagkode: string): boolean {
  for (let at = 0; at < rows.size; at++) {
    if (at === own) continue
    const row = rows.row(at)
    if (row.fagkode === fagkode && examColumns.some((key) => row[key] !== '')) return true
  }
  return false
}
