import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/** Letters or signs that are no separator, such as an O for a zero or a name in the wrong column. */
export const fodselsnummerNotDigits = defineCellRule({
  id: 'fodselsnummer-not-digits',
  code: 'FNR013',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fødselsnummeret har annet enn siffer',
    nn: 'Fødselsnummeret har anna enn siffer',
    en: 'Identity number has characters other than digits',
  },
  source: [
    { id: 'RHB-A01', read: '2026-11-21' },
    { id: 'SAS3-EL-02', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    sign: {
      what: {
        nb: '«{value}» har tegn som ikke er sifre.',
        nn: '«{value}» har teikn som ikkje er siffer.',
        en: '«{value}» has characters that are not digits.',
      },
      remedy: {
        nb: 'Sjekk at bokstaven O ikke står for null, og at verdien ikke hører hjemme i en annen kolonne. Rett nummeret i skolens system.',
        nn: 'Sjekk at bokstaven O ikkje står for null, og at verdien ikkje høyrer heime i ein annan kolonne. Rett nummeret i systemet til skulen.',
        en: "Make sure that no letter O stands for a zero and that the value does not belong in another column. Correct the number in the school's system.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    if (faultOfCell(cell, ctx, 'not-digits') !== null) ctx.hit('sign')
  },
})
