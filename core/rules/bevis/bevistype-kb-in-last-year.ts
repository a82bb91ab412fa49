import { definePairRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { enrolmentKey, enrolmentOptional } from '../fullfort/enrolment-columns.ts'
import { leftInTheYear } from '../fullfort/left-in-the-year.ts'
import { outcomeOptional, outcomeReads } from '../fullfort/outcome-columns.ts'
import { subjectOutcomes } from '../fullfort/subject-outcomes.ts'
import { codeOfWord } from '../kode/words-of-list.ts'
import { bevistypeOf } from './bevistype-of.ts'
import { endsWithVitnemaal } from './ends-with-vitnemaal.ts'
import { isOnlyForKompetansebevis } from './is-only-for-kompetansebevis.ts'
import { bevistypeMessages } from './messages-on-bevistype.ts'

const PUPIL: ReadonlySet<string> = new Set(['', 'E', 'A', 'B', 'N'])
/** Statuses that a pupil with an ordinary year may have beside; adults, exchange and training in school end otherwise. */
const BESIDE: ReadonlySet<string> = new Set(['G', 'F', 'P', 'S'])
/** Remarks on the document of a trade test, which is no vitnemål without the common subjects. */
const TRADE = ['VMM34', 'VMM38']

/**
 * All passed in the last year normally means a vitnemål. A subject of an earlier year may not be passed, which this file does not show, so it
 * warns. Silent for IB, adults, part-time pupils, training in school, lower competence, and where a remark belongs on a kompetansebevis.
 */
export const bevistypeKbInLastYear = definePairRule({
  id: 'bevistype-kb-in-last-year',
  code: 'BEV003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Kompetansebevis der vitnemål var ventet',
    nn: 'Kompetansebevis der vitnemål var venta',
    en: 'Kompetansebevis (certificate) where a vitnemål (diploma) was expected',
  },
  source: [
    { id: 'RHB-B22', read: '2026-11-22' },
    { id: 'RHB-B21', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F12'],
  left: 'elevkurs',
  right: 'fagrad',
  also: 'vitnemaalsmerknad',
  by: enrolmentKey,
  reads: ['bevistype', 'fullfortkode', 'programomraadekode'],
  rightReads: outcomeReads,
  optional: [...enrolmentOptional, ...outcomeOptional, 'vitnemaalsmerknad'],
  messages: {
    'vm-expected': bevistypeMessages.vmExpected,
  },
  check(left, right, ctx, remarks) {
    const enrolment = left.row(0)
    if (enrolment.fullfortkode !== 'B' || bevistypeOf(enrolment.bevistype) !== 'KB' || !endsWithVitnemaal(enrolment, ctx)) return
    if (leftInTheYear(enrolment.avbruddsdato, enrolment.skoleaar)) return
    for (let i = 0; i < remarks.size; i++) if (TRADE.includes(remarks.row(i).vitnemaalsmerknad)) return
    let pupil = false
    for (let i = 0; i < right.size; i++) {
      const row = right.row(i)
      const status = codeOfWord('fagstatus', row.fagstatus) ?? row.fagstatus
      if (!PUPIL.has(status) && !BESIDE.has(status)) return
      if (isOnlyForKompetansebevis(fagmerknadOf(row.fagmerknad))) return
      pupil ||= PUPIL.has(status)
    }
    if (!pupil) return
    const { failed, lacking, individual, mayFail, mayLack } = subjectOutcomes(right, ctx)
    if (failed.length + lacking.length > 0 || individual || mayFail || mayLack) return
    ctx.hit(0, 'bevistype', 'vm-expected', { allowed: ['VM'] })
  },
})
