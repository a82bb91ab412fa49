import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { isSidemaal } from './norsk-codes.ts'

const IOP = 'FAM44'
const SIDEMAAL: ReadonlySet<string> = new Set(['FAM58', 'FAM59'])
const isNumber = (grade: string): boolean => /^[1-6]$/.test(gradeCode(grade))

/**
 * The exemptions that are grunnskole's own: by individual plan (FAM44), and from sidemål (FAM58, FAM59). With them the subject has F in
 * standpunkt. FAM58 and FAM59 may stand on norsk hovedmål beside a grade, to say that there is a decision: only on sidemål they contradict
 * one. A half-year grade may be older than the decision. FAM01 and FAM02, fagstatus F, and an exam in spite of an exemption are told elsewhere.
 */
export const fritakWithKarakter = defineRowRule({
  id: 'fritak-with-karakter',
  code: 'GRS008',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Standpunktkarakter i et fag eleven er fritatt i',
    nn: 'Standpunktkarakter i eit fag eleven er friteken i',
    en: 'Standpunkt grade in a subject the pupil is exempt from',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'UDIR-FORING-GS', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-22-11'],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fagmerknad', 'programomraadekode'],
  optional: ['fagkode', 'fagstatus', ...examColumns],
  when: {
    standpunkt: isNumber,
    fagmerknad: (value) => value !== '' && (fagmerknadOf(value) === IOP || SIDEMAAL.has(fagmerknadOf(value))),
    programomraadekode: isGrunnskole,
  },
  messages: {
    graded: {
      what: {
        nb: 'Standpunkt er {value}, men fagmerknaden {remark} sier at eleven er fritatt fra vurdering med karakter i faget.',
        nn: 'Standpunkt er {value}, men fagmerknaden {remark} seier at eleven er friteken frå vurdering med karakter i faget.',
        en: 'The standpunkt (overall achievement grade) is «{value}», but the subject remark {remark} says that the pupil is exempt from grading in the subject.',
      },
      remedy: {
        nb: 'Gjelder fritaket, skal standpunkt være F. Gjelder det ikke, ta bort fagmerknaden i skolens system.',
        nn: 'Gjeld fritaket, skal det stå F i standpunkt. Gjeld det ikkje, ta bort fagmerknaden i systemet til skulen.',
        en: "If the exemption holds, standpunkt is F. If it does not, remove the remark in the school's system.",
      },
    },
  },
  check(row, ctx) {
    const remark = fagmerknadOf(row.fagmerknad)
    if (codeMeant('fagstatus', row.fagstatus) === 'F') return
    if (remark === IOP ? !examColumns.some((key) => isNumber(row[key])) : isSidemaal(row.fagkode))
      ctx.hit('standpunkt', 'graded', { remark })
  },
})
