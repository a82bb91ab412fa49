import { defineRowRule } from '../define-rule.ts'
import { keepsEarlierStart } from './keeps-earlier-start.ts'
import { startMessages } from './messages-on-start.ts'
import { startOutside } from './start-outside.ts'

/** The same as startdato-outside-skoleaar in VIGO's own statistics, where the elevstatus tells who is an adult or part-time. */
export const startdatoOutsideSkoleaarInVigo = defineRowRule({
  id: 'startdato-outside-skoleaar-in-vigo',
  code: 'DAT006',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Startdato utenfor skoleåret i statistikken',
    nn: 'Startdato utanfor skuleåret i statistikken',
    en: 'Start date outside the school year in the statistics',
  },
  source: [
    { id: 'RHB-B02', read: '2026-11-22' },
    { id: 'SSB-R-11', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F19'],
  appliesTo: ['elevkurs'],
  reads: ['startdato', 'skoleaar', 'programomraadekode', 'elevstatus'],
  optional: ['voksen', 'deltid', 'fullfortkode'],
  when: { startdato: (date) => date !== '', elevstatus: (status) => status !== '' },
  messages: startMessages,
  check(row, ctx) {
    const { skoleaar } = row
    const where = startOutside(row.startdato, skoleaar)
    if (where !== null && !keepsEarlierStart(row)) ctx.hit('startdato', where, { skoleaar })
  },
})
