import { defineRowRule } from '../define-rule.ts'
import { sectionOf } from './ground-of.ts'

const REPLACED = '2024-08-01'
const SECTIONS: ReadonlySet<string> = new Set(['20', '21', '22', '23', '24'])

/**
 * A decision of 1 August 2024 or later that cites a section 3-20 to 3-24: those numbers are of the regulations of 2006. Without the day of the
 * decision it may be an old one, so it is not told.
 */
export const fritakshjemmelRepealed = defineRowRule({
  id: 'fritakshjemmel-repealed',
  code: 'FRI001',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fritaket viser til forskriften fra 2006',
    nn: 'Fritaket viser til forskrifta frå 2006',
    en: 'The exemption cites the regulations of 2006',
  },
  source: [{ id: 'UDIR5-3-00-06', read: '2026-11-22' }],
  norms: ['UDIR5-3-00-06'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F45'],
  appliesTo: ['fagrad'],
  reads: ['fritakshjemmel', 'fritak_vedtak_dato'],
  when: { fritakshjemmel: (basis) => SECTIONS.has(sectionOf(basis) ?? ''), fritak_vedtak_dato: (date) => date !== '' },
  messages: {
    old: {
      what: {
        nb: 'Vedtaket er fra {date}, men hjemmelen er en paragraf i forskriften fra 2006, som ble avløst i august 2024.',
        nn: 'Vedtaket er frå {date}, men heimelen er ein paragraf i forskrifta frå 2006, som vart avløyst i august 2024.',
        en: 'The decision is of {date}, but its basis is a section of the regulations of 2006, which were replaced in August 2024.',
      },
      remedy: {
        nb: 'Finn hjemmelen i forskriften som gjaldt da vedtaket ble gjort, og rett den i vedtaket og i filen.',
        nn: 'Finn heimelen i forskrifta som galdt då vedtaket vart gjort, og rett han i vedtaket og i fila.',
        en: 'Find the basis in the regulations in force when the decision was made, and correct it in the decision and in the file.',
      },
    },
  },
  check(row, ctx) {
    if (row.fritak_vedtak_dato >= REPLACED) ctx.hit('fritakshjemmel', 'old', { date: row.fritak_vedtak_dato })
  },
})
