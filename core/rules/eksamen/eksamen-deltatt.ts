import { defineRowRule } from '../define-rule.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'

/** D (deltatt) is for subjects without number grades, which have no exam. In the IB programme the letter is a grade of its scale. */
export const eksamenDeltatt = defineRowRule({
  id: 'eksamen-deltatt',
  code: 'EKS015',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Deltatt som eksamenskarakter', nn: 'Delteke som eksamenskarakter', en: 'D (deltatt) as an exam grade' },
  source: [
    { id: 'NVB-F05', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  reads: [],
  optional: [...examColumns, 'programomraadekode', 'fagkode'],
  whenAny: inEachOf(examColumns, (grade) => gradeMeant(grade) === 'D'),
  messages: {
    exam: {
      what: {
        nb: '«{value}» i {column} betyr deltatt. Fag med eksamen har tallkarakter eller bestått.',
        nn: '«{value}» i {column} tyder delteke. Fag med eksamen har talkarakter eller bestått.',
        en: '«{value}» in {column} means took part (deltatt). Subjects with an exam have number grades or passed.',
      },
      remedy: {
        nb: 'Rett eksamenskarakteren i InSchool. Hører D til faget, skal den stå i standpunkt.',
        nn: 'Rett eksamenskarakteren i InSchool. Høyrer D til faget, skal han stå i standpunkt.',
        en: 'Correct the exam grade in InSchool. If D belongs to the subject, it stands in standpunkt (overall achievement grade).',
      },
    },
  },
  check(row, ctx) {
    if (isIbRow(row.programomraadekode, row.fagkode, ctx.parametre)) return
    for (const key of examColumns) if (gradeMeant(row[key]) === 'D') ctx.hit(key, 'exam')
  },
})
