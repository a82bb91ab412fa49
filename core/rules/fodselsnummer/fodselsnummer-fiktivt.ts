import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault, verdictOfCell } from './fault-of-cell.ts'

/**
 * A number an intake office made for a person without one: day + 40, digits 7-8 in 90-99, a county number last. VIGO takes it with a
 * warning. Silent for numbers the office has listed as known.
 */
export const fodselsnummerFiktivt = defineCellRule({
  id: 'fodselsnummer-fiktivt',
  code: 'FNR006',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fiktivt fødselsnummer',
    nn: 'Fiktivt fødselsnummer',
    en: 'Fictitious number (fiktivt fødselsnummer)',
  },
  source: [
    { id: 'FIKTIVT', read: '2026-11-21' },
    { id: 'SAS3-EL-02', read: '2026-11-21' },
    { id: 'RHB-A01', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F23'],
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    fiktivt: {
      what: {
        nb: '«{value}» er et fiktivt nummer laget av et inntakskontor (fylke {fylke}).',
        nn: '«{value}» er eit fiktivt nummer laga av eit inntakskontor (fylke {fylke}).',
        en: '«{value}» is a fictitious number (fiktivt fødselsnummer) made by an intake office (county {fylke}).',
      },
      remedy: {
        nb: 'Sjekk om personen har fått fødselsnummer eller D-nummer, og bytt det i så fall inn i skolens system. Dokumenter med fiktivt nummer sendes ikke til NVB.',
        nn: 'Sjekk om personen har fått fødselsnummer eller D-nummer, og byt det i så fall inn i systemet til skulen. Dokument med fiktivt nummer blir ikkje sende til NVB.',
        en: "Check whether the person now has a fødselsnummer or D-nummer, and if so enter it in the school's system. Documents with a fictitious number are not sent to the diploma database (NVB).",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    const fault = faultOfCell(cell, ctx, 'fiktivt')
    if (fault === null || ctx.kjenteFiktive.includes(verdictOfCell(cell, ctx)!.canonical)) return
    ctx.hit('fiktivt', { fylke: fault.facts.fylkesnummer! })
  },
})
