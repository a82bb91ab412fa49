import { defineRowRule } from '../define-rule.ts'
import { endsWithVitnemaal } from './ends-with-vitnemaal.ts'
import { bevistypeMessages } from './messages-on-bevistype.ts'

/** The same as bevistype-kb-in-last-year where there are no grades: an ordinary pupil (elevstatus E) with no failed subject. */
export const bevistypeKbInLastYearInStatistics = defineRowRule({
  id: 'bevistype-kb-in-last-year-in-statistics',
  code: 'BEV010',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Kompetansebevis der vitnemål var ventet, i statistikken',
    nn: 'Kompetansebevis der vitnemål var venta, i statistikken',
    en: 'Kompetansebevis (certificate) where a vitnemål (diploma) was expected, in the statistics',
  },
  source: [
    { id: 'RHB-B22', read: '2026-11-22' },
    { id: 'RHB-B21', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F12'],
  appliesTo: ['elevkurs'],
  reads: ['bevistype', 'fullfortkode', 'programomraadekode', 'elevstatus', 'antall_stryk', 'avbruddsdato'],
  optional: ['voksen', 'deltid'],
  when: {
    bevistype: (code) => code === 'KB',
    fullfortkode: (code) => code === 'B',
    elevstatus: (status) => status === 'E',
    antall_stryk: (count) => count === '' || count === '0',
    avbruddsdato: (date) => date === '',
  },
  messages: { 'vm-expected': bevistypeMessages.vmExpected },
  check(row, ctx) {
    if (endsWithVitnemaal(row, ctx)) ctx.hit('bevistype', 'vm-expected', { allowed: ['VM'] })
  },
})
