import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/**
 * An individual number (digits 7-9) of a series that was never given to people born in that year: year 40-53 with 500-899, 54-99 with
 * 750-899.
 */
export const fodselsnummerNoCentury = defineCellRule({
  id: 'fodselsnummer-no-century',
  code: 'FNR003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fødselsnummeret sier ikke hvilket århundre',
    nn: 'Fødselsnummeret seier ikkje kva hundreår',
    en: 'Identity number does not tell the century',
  },
  source: [
    { id: 'MOD11', read: '2026-11-21' },
    { id: 'INNTAKSVAKT', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    'no-century': {
      what: {
        nb: 'Siffer 7 til 9 i «{value}» er ikke delt ut til personer født i det året.',
        nn: 'Siffer 7 til 9 i «{value}» er ikkje delte ut til personar fødde i det året.',
        en: 'Digits 7 to 9 of «{value}» were never given to people born in that year.',
      },
      remedy: {
        nb: 'Sjekk nummeret mot Folkeregisteret, rett det i skolens system og eksporter på nytt.',
        nn: 'Sjekk nummeret mot Folkeregisteret, rett det i systemet til skulen og eksporter på nytt.',
        en: "Check the number against the National Population Register (Folkeregisteret), correct it in the school's system and export again.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    if (faultOfCell(cell, ctx, 'no-century') !== null) ctx.hit('no-century')
  },
})
