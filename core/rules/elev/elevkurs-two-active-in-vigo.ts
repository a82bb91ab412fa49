import { defineGroupRule } from '../define-rule.ts'
import { enrolmentColumns, secondActive } from './second-active.ts'
import { secondActiveMessages } from './second-active-messages.ts'

/** The same as elevkurs-two-active in VIGO's own statistics, where the elevstatus tells who is part-time, adult or has left. */
export const elevkursTwoActiveInVigo = defineGroupRule({
  id: 'elevkurs-two-active-in-vigo',
  code: 'ELV007',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'To aktive elevkurs i statistikken',
    nn: 'To aktive elevkurs i statistikken',
    en: 'Two active enrolments in the statistics',
  },
  source: [
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
    { id: 'RHB-B08', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F09', 'F22'],
  appliesTo: ['elevkurs'],
  by: ['fodselsnummer', 'skoleaar'],
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'startdato', 'elevstatus'],
  optional: enrolmentColumns,
  minRows: 2,
  messages: secondActiveMessages,
  check(group, ctx) {
    for (let at = 0; at < group.size; at++) if (group.row(at).elevstatus === '') return
    for (const { at, first, message, column } of secondActive(group, () => false)) {
      const other = group.row(first)[column]
      ctx.hit(at, column, message, { other, first: group.rowNumber(first) })
    }
  },
})
