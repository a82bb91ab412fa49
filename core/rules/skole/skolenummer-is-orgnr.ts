import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeSkolenummer } from './judge-skolenummer.ts'

/** Nine digits that pass as an organisation number stand where the school number should. Several schools can share one, so it cannot be turned round. */
export const skolenummerIsOrgnr = defineCellRule({
  id: 'skolenummer-is-orgnr',
  code: 'SKO003',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Organisasjonsnummer i kolonnen for skolenummer',
    nn: 'Organisasjonsnummer i kolonnen for skulenummer',
    en: 'Organisation number in the school number column',
  },
  source: [
    { id: 'RHB-A06', read: '2026-11-21' },
    { id: 'RHB-A07', read: '2026-11-21' },
    { id: 'VIGO-SKOLE', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse', 'elevkurs', 'fagrad', 'vitnemaalsmerknad', ...kolonneRecords],
  reads: ['skolenummer', 'skolenummer2'],
  unreadable: true,
  messages: {
    orgnr: {
      what: {
        nb: '«{value}» er et organisasjonsnummer. Her skal skolenummeret stå, som er fem siffer.',
        nn: '«{value}» er eit organisasjonsnummer. Her skal skulenummeret stå, som er fem siffer.',
        en: '«{value}» is an organisation number. The school number belongs here; it is five digits.',
      },
      remedy: {
        nb: 'Slå opp skolens nummer i VIGO Kodeverksbase og skriv det i stedet.',
        nn: 'Slå opp nummeret til skulen i VIGO Kodeverksbase og skriv det i staden.',
        en: 'Look up the number of the school in VIGO Kodeverksbase and write that instead.',
      },
    },
  },
  check(cell, ctx) {
    if (judgeSkolenummer(cell).kind === 'orgnr') ctx.hit('orgnr')
  },
})
