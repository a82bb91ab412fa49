import { defineRowRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { endsWithVitnemaal } from './ends-with-vitnemaal.ts'
import { bevistypeMessages } from './messages-on-bevistype.ts'

/** The same as bevistype-missing where there are no subjects to look at but VIGO's own elevstatus. */
export const bevistypeMissingInStatistics = defineRowRule({
  id: 'bevistype-missing-in-statistics',
  code: 'BEV002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Bevistype mangler i statistikken',
    nn: 'Bevistype manglar i statistikken',
    en: 'Document type (bevistype) missing in the statistics',
  },
  source: [
    { id: 'SAS3-EK-11', read: '2026-11-22' },
    { id: 'SSB-R-22', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F12'],
  collapse: 'structural',
  appliesTo: ['elevkurs'],
  reads: ['bevistype', 'fullfortkode', 'skoleaar', 'programomraadekode', 'elevstatus', 'antall_stryk', 'avbruddsdato'],
  optional: ['voksen', 'deltid'],
  when: {
    bevistype: (code) => code === '',
    fullfortkode: (code) => code === 'B' || code === 'I' || code === 'M',
    elevstatus: (status) => status === 'E',
    avbruddsdato: (date) => date === '',
  },
  messages: { blank: bevistypeMessages.missing },
  check(row, ctx) {
    if (!endsWithVitnemaal(row, ctx) || !isDue(ctx.parametre.sluttkarakterer_komplette, row.skoleaar, ctx.today)) return
    ctx.hit('bevistype', 'blank', { fullfort: row.fullfortkode, allowed: row.fullfortkode === 'B' ? ['VM', 'KB'] : ['KB'] })
  },
})
