import { judgeOrganisasjonsnummer } from '../../idnumbers/organisasjonsnummer.ts'
import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'

/** Nine digits that are no organisation number: the last does not follow from the others, or the first is not 8 or 9. */
export const organisasjonsnummerWrongChecksum = defineCellRule({
  id: 'organisasjonsnummer-wrong-checksum',
  code: 'ORG001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Organisasjonsnummeret er feil', nn: 'Organisasjonsnummeret er feil', en: 'Organisation number is wrong' },
  source: [
    { id: 'ORGNR', read: '2026-11-21' },
    { id: 'RHB-A07', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['organisasjonsnummer'],
  messages: {
    checksum: {
      what: {
        nb: 'Kontrollsifferet i «{value}» stemmer ikke; minst ett siffer er feil.',
        nn: 'Kontrollsifferet i «{value}» stemmer ikkje; minst eitt siffer er feil.',
        en: 'The control digit of «{value}» does not match; at least one digit is wrong.',
      },
      remedy: {
        nb: 'Slå opp skolen i Enhetsregisteret, og rett nummeret.',
        nn: 'Slå opp skulen i Einingsregisteret, og rett nummeret.',
        en: 'Look the school up in the Central Coordinating Register for Legal Entities (Enhetsregisteret) and correct the number.',
      },
    },
    'first-digit': {
      what: {
        nb: '«{value}» begynner ikke med 8 eller 9, slik alle organisasjonsnumre gjør.',
        nn: '«{value}» byrjar ikkje med 8 eller 9, slik alle organisasjonsnummer gjer.',
        en: '«{value}» does not begin with 8 or 9 as all organisation numbers do.',
      },
      remedy: {
        nb: 'Slå opp skolen i Enhetsregisteret, og rett nummeret.',
        nn: 'Slå opp skulen i Einingsregisteret, og rett nummeret.',
        en: 'Look the school up in the Central Coordinating Register for Legal Entities (Enhetsregisteret) and correct the number.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok') return
    const { fault } = judgeOrganisasjonsnummer(cell.text)
    if (fault === 'wrong-checksum') ctx.hit('checksum')
    else if (fault === 'wrong-first-digit') ctx.hit('first-digit')
  },
})
