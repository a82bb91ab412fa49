import { defineGroupRule } from '../define-rule.ts'
import { enrolmentOptional } from '../fullfort/enrolment-columns.ts'
import { outcomeOptional, outcomeReads } from '../fullfort/outcome-columns.ts'
import { type Shortfall, subjectOutcomes } from '../fullfort/subject-outcomes.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import { bevistypeOf } from './bevistype-of.ts'
import { enrolmentsOf } from './enrolments-of.ts'
import { isVitnemaalTooEarly } from './is-vitnemaal-too-early.ts'

/**
 * IB, IV and IM may not stand on a vitnemål; on a kompetansebevis they are normal (F13). Grunnskole has IV on its vitnemål. A subject passed
 * by another row (ny, utsatt, særskilt, privatist) is in order. Another fullførtkode than B is told at the document or the code, and so is
 * a vitnemål in Vg1 or Vg2. In tables the document may stand on one row of the pupil.
 */
export const karakterNotOnVitnemaal = defineGroupRule({
  id: 'karakter-not-on-vitnemaal',
  code: 'BEV008',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter som ikke kan stå på vitnemål',
    nn: 'Karakter som ikkje kan stå på vitnemål',
    en: 'Grade that may not stand on a vitnemål (diploma)',
  },
  source: [
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'RHB-B22', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-42-03', 'UDIR5-3-45-01'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F13'],
  appliesTo: ['fagrad'],
  by: ['fodselsnummer'],
  reads: ['fodselsnummer', ...outcomeReads],
  optional: [...enrolmentOptional, ...outcomeOptional, 'skolenummer', 'fullfortkode'],
  some: inEachOf(['standpunkt', ...examColumns], (grade) => !/^\d?$/.test(grade)),
  messages: {
    'not-printed': {
      what: {
        nb: '«{value}» kan ikke stå på vitnemål, men bevistypen på elevkurset er VM.',
        nn: '«{value}» kan ikkje stå på vitnemål, men bevistypen på elevkurset er VM.',
        en: '«{value}» may not stand on a vitnemål (diploma), but the document type (bevistype) of the enrolment is VM.',
      },
      remedy: {
        nb: 'Sjekk karakteren. Er den riktig, skal eleven ha kompetansebevis: sett KB, og fullførtkode etter karakterene, i InSchool.',
        nn: 'Sjekk karakteren. Er han rett, skal eleven ha kompetansebevis: set KB, og fullførtkode etter karakterane, i InSchool.',
        en: 'Check the grade. If it is right, the pupil gets a kompetansebevis (certificate): set KB, and the fullførtkode by the grades, in InSchool.',
      },
    },
  },
  check(group, ctx) {
    for (const rows of enrolmentsOf(group, (row) => bevistypeOf(row.bevistype) === 'VM')) {
      const { programomraadekode: programme } = rows.row(0)
      if (!isVideregaaende(programme) || isIbRow(programme, '', ctx.parametre) || isVitnemaalTooEarly(rows.row(0))) continue
      if (!rows.indexes.every((at) => group.row(at).fullfortkode === 'B' || group.row(at).fullfortkode === '')) continue
      const { failed, lacking, awaited } = subjectOutcomes(rows, ctx)
      const told = ({ grade }: Shortfall): boolean => grade !== '1'
      for (const { index, at } of [...failed, ...lacking, ...awaited].filter(told)) ctx.hit(rows.indexes[index]!, at, 'not-printed')
    }
  },
})
