import { judgeOrganisasjonsnummer } from '../../idnumbers/organisasjonsnummer.ts'
import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'

/** Not nine digits, so no organisation number at all. */
export const organisasjonsnummerWrongLength = defineCellRule({
  id: 'organisasjonsnummer-wrong-length',
  code: 'ORG002',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Organisasjonsnummeret har ikke ni siffer',
    nn: 'Organisasjonsnummeret har ikkje ni siffer',
    en: 'Organisation number does not have nine digits',
  },
  source: [
    { id: 'ORGNR', read: '2026-11-21' },
    { id: 'RHB-A07', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['organisasjonsnummer'],
  unreadable: true,
  messages: {
    length: {
      what: {
        nb: '«{value}» har {digits} siffer, men et organisasjonsnummer har ni.',
        nn: '«{value}» har {digits} siffer, men eit organisasjonsnummer har ni.',
        en: '«{value}» has {digits} {digits:digit|digits}, but an organisation number has nine.',
      },
      remedy: {
        nb: 'Slå opp skolen i Enhetsregisteret, og rett nummeret.',
        nn: 'Slå opp skulen i Einingsregisteret, og rett nummeret.',
        en: 'Look the school up in the Central Coordinating Register for Legal Entities (Enhetsregisteret) and correct the number.',
      },
    },
    'not-digits': {
      what: {
        nb: '«{value}» er ikke et organisasjonsnummer; det har ni siffer.',
        nn: '«{value}» er ikkje eit organisasjonsnummer; det har ni siffer.',
        en: '«{value}» is not an organisation number, which has nine digits.',
      },
      remedy: {
        nb: 'Skriv bare sifrene. Står skolens navn her, står verdiene trolig i feil kolonne.',
        nn: 'Skriv berre siffera. Står namnet på skulen her, står verdiane truleg i feil kolonne.',
        en: 'Write the digits alone. If the name of the school is here, the values are probably in the wrong columns.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'unreadable') return
    const { fault, canonical } = judgeOrganisasjonsnummer(cell.text)
    if (fault === 'wrong-length') ctx.hit('length', { digits: canonical.length })
    else ctx.hit('not-digits')
  },
})
