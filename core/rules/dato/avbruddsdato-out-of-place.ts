import { defineRowRule } from '../define-rule.ts'
import { faultOfEnd } from './fault-of-end.ts'
import { endMessages } from './messages-on-end.ts'
import { writtenDate } from './written-date.ts'

/**
 * A pupil's date of leaving against start date, school year and today; one finding, the gravest. Who never came or declined the place
 * (IM, TN) may have left before the start.
 */
export const avbruddsdatoOutOfPlace = defineRowRule({
  id: 'avbruddsdato-out-of-place',
  code: 'DAT001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Avbruddsdato som ikke kan stemme',
    nn: 'Avbrotsdato som ikkje kan stemme',
    en: 'Date of leaving that cannot be right',
  },
  source: [
    { id: 'SAS3-EK-08', read: '2026-11-22' },
    { id: 'RHB-B04', read: '2026-11-22' },
    { id: 'RHB-B02', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['avbruddsdato'],
  optional: ['startdato', 'skoleaar', 'avbruddsaarsak'],
  when: { avbruddsdato: (date) => date !== '' },
  messages: endMessages,
  check({ startdato: start, avbruddsdato: end, skoleaar, avbruddsaarsak }, ctx) {
    const fault = faultOfEnd({ start, end, skoleaar, from: '07-15' }, ctx.today)
    if (fault === null || (fault === 'before-start' && (avbruddsaarsak === 'IM' || avbruddsaarsak === 'TN'))) return
    ctx.hit('avbruddsdato', fault, { skoleaar, start: writtenDate(start) }, fault === 'before-start' ? 'error' : 'warning')
  },
})
