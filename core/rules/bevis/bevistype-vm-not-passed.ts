import { definePairRule } from '../define-rule.ts'
import { enrolmentKey, enrolmentOptional } from '../fullfort/enrolment-columns.ts'
import { faultOfFullfortkode } from '../fullfort/fault-of-fullfortkode.ts'
import { leftInTheYear } from '../fullfort/left-in-the-year.ts'
import { outcomeOptional, outcomeReads } from '../fullfort/outcome-columns.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { bevistypeOf } from './bevistype-of.ts'
import { isVitnemaalTooEarly } from './is-vitnemaal-too-early.ts'
import { bevistypeMessages } from './messages-on-bevistype.ts'
import { vmAgainstCode } from './vm-against-code.ts'

/**
 * A vitnemål goes with fullførtkode B. Where the grades or the dates say that it is the code that is wrong, the rules on fullførtkode speak;
 * in Vg1 and Vg2 bevistype-vm-too-early does.
 */
export const bevistypeVmNotPassed = definePairRule({
  id: 'bevistype-vm-not-passed',
  code: 'BEV005',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Vitnemål uten fullført og bestått',
    nn: 'Vitnemål utan fullført og greidd',
    en: 'Vitnemål (diploma) without completed and passed',
  },
  source: [
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'RHB-B22', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-45-02'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  left: 'elevkurs',
  right: 'fagrad',
  by: enrolmentKey,
  reads: ['bevistype', 'fullfortkode', 'programomraadekode'],
  rightReads: outcomeReads,
  optional: [...enrolmentOptional, ...outcomeOptional],
  messages: {
    'not-passed': bevistypeMessages.notPassed,
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    const { fullfortkode: fullfort, bevistype, avbruddsdato, skoleaar } = enrolment
    if (bevistypeOf(bevistype) !== 'VM') return
    const severity = vmAgainstCode(fullfort)
    // A vitnemål of grunnskole needs no passes (UDIR5-3-40-02).
    if (severity === null || isVitnemaalTooEarly(enrolment) || isGrunnskole(enrolment.programomraadekode)) return
    // S without its date, a date without S, and codes that the grades gainsay: told at the code or the date.
    if (fullfort === 'S' ? avbruddsdato === '' : leftInTheYear(avbruddsdato, skoleaar)) return
    if (faultOfFullfortkode(enrolment, right, ctx) !== null) return
    ctx.hit(0, 'bevistype', 'not-passed', { fullfort, allowed: ['KB'] }, severity)
  },
})
