import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/** An FH-nummer begins with 8 or 9 and holds no birth date; nobody outside the health service can use it. */
export const fodselsnummerFhNumber = defineCellRule({
  id: 'fodselsnummer-fh-number',
  code: 'FNR008',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Hjelpenummer fra helsevesenet',
    nn: 'Hjelpenummer frå helsevesenet',
    en: 'Auxiliary number of the health service',
  },
  source: [
    { id: 'FNR-FH', read: '2026-11-21' },
    { id: 'INNTAKSVAKT', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    fh: {
      what: {
        nb: '«{value}» er et hjelpenummer fra helsevesenet (FH-nummer), ikke et fødselsnummer.',
        nn: '«{value}» er eit hjelpenummer frå helsevesenet (FH-nummer), ikkje eit fødselsnummer.',
        en: '«{value}» is an auxiliary number of the health service (FH-nummer), not a fødselsnummer.',
      },
      remedy: {
        nb: 'Sett inn personens fødselsnummer eller D-nummer i skolens system, og eksporter på nytt.',
        nn: 'Set inn fødselsnummeret eller D-nummeret til personen i systemet til skulen, og eksporter på nytt.',
        en: "Enter the person's fødselsnummer or D-nummer in the school's system, and export again.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    if (faultOfCell(cell, ctx, 'fh-nummer') !== null) ctx.hit('fh')
  },
})
