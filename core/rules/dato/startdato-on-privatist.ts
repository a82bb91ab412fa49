import { definePairRule } from '../define-rule.ts'
import { privatistMessages } from './messages-on-privatist.ts'

/** Start date or date of leaving on an enrolment that has nothing but a privatist's subjects. A pupil with one such subject has both. */
export const startdatoOnPrivatist = definePairRule({
  id: 'startdato-on-privatist',
  code: 'DAT009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Startdato eller avbruddsdato på privatist',
    nn: 'Startdato eller avbrotsdato på privatist',
    en: 'Start date or date of leaving of a private candidate (privatist)',
  },
  source: [
    { id: 'RHB-B02', read: '2026-11-22' },
    { id: 'SAS3-EK-07', read: '2026-11-22' },
    { id: 'RHB-B05', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F07', 'F20'],
  collapse: 'structural',
  left: 'elevkurs',
  right: 'fagrad',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['startdato'],
  rightReads: ['fagstatus'],
  optional: ['avbruddsdato'],
  messages: privatistMessages,
  check(left, right, ctx) {
    if (right.size === 0) return
    for (let at = 0; at < right.size; at++) if (right.row(at).fagstatus !== 'P') return
    for (let at = 0; at < left.size; at++) {
      const { startdato, avbruddsdato } = left.row(at)
      if (startdato !== '') ctx.hit(at, 'startdato', 'start')
      if (avbruddsdato !== '') ctx.hit(at, 'avbruddsdato', 'end')
    }
  },
})
