import { defineRowRule } from '../define-rule.ts'
import { isSchoolOnly } from '../fullfort/is-school-only.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { isVitnemaalTooEarly } from './is-vitnemaal-too-early.ts'
import { bevistypeMessages } from './messages-on-bevistype.ts'
import { vmAgainstCode } from './vm-against-code.ts'

/** The same as bevistype-vm-not-passed where there are no grades. A code that does not fit the number of failed
 * subjects, the elevstatus, the programme or the dates is told there. */
export const bevistypeVmNotPassedInStatistics = defineRowRule({
  id: 'bevistype-vm-not-passed-in-statistics',
  code: 'BEV006',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Vitnemål uten fullført og bestått i statistikken',
    nn: 'Vitnemål utan fullført og greidd i statistikken',
    en: 'Vitnemål (diploma) without completed and passed in the statistics',
  },
  source: [
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'RHB-B22', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  appliesTo: ['elevkurs'],
  reads: ['bevistype', 'fullfortkode', 'programomraadekode', 'antall_stryk', 'avbruddsdato'],
  optional: ['elevstatus', 'voksen'],
  when: { bevistype: (code) => code === 'VM', fullfortkode: (code) => vmAgainstCode(code) !== null },
  messages: { 'not-passed': bevistypeMessages.notPassed },
  check(row, ctx) {
    const { fullfortkode: fullfort, avbruddsdato, antall_stryk } = row
    // A vitnemål of grunnskole needs no passes (UDIR5-3-40-02).
    if (isVitnemaalTooEarly(row) || isGrunnskole(row.programomraadekode)) return
    if ((fullfort === 'S') !== (avbruddsdato !== '') || (fullfort === 'I' && antall_stryk === '0')) return
    if (fullfort === 'A' && row.elevstatus !== 'A') return
    if ((fullfort === 'L' || fullfort === 'K') && isSchoolOnly(row.programomraadekode)) return
    ctx.hit('bevistype', 'not-passed', { fullfort, allowed: ['KB'] }, vmAgainstCode(fullfort) ?? 'warning')
  },
})
