import { defineCellRule } from '../define-rule.ts'
import { judgeFourDigits } from './judge-four-digits.ts'

/** A postal code is four digits, 0001-9999. Three digits have lost the zero that Oslo's begin with. */
export const postnummerWrongForm = defineCellRule({
  id: 'postnummer-wrong-form',
  code: 'ADR001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Postnummeret har feil form', nn: 'Postnummeret har feil form', en: 'Postal code of the wrong form' },
  source: [
    { id: 'SAS3-EL-05', read: '2026-11-21' },
    { id: 'WIS-10', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  sensitiveFacts: ['number'],
  appliesTo: ['elev', 'person'],
  reads: ['postnummer'],
  unreadable: true,
  messages: {
    form: {
      what: {
        nb: '«{value}» er ikke et postnummer, som er fire siffer fra 0001 til 9999.',
        nn: '«{value}» er ikkje eit postnummer, som er fire siffer frå 0001 til 9999.',
        en: '«{value}» is not a postal code, which is four digits from 0001 to 9999.',
      },
      remedy: {
        nb: 'Rett postnummeret på elevens adresse i skolens system. Har eleven ikke norsk adresse, skal feltet være tomt.',
        nn: 'Rett postnummeret på adressa til eleven i systemet til skulen. Har eleven ikkje norsk adresse, skal feltet vere tomt.',
        en: "Correct the postal code of the pupil's address in the school's system. For an address abroad, leave the field blank.",
      },
    },
    'lost-zero': {
      what: {
        nb: '«{value}» har tre siffer: nullen foran er blitt borte.',
        nn: '«{value}» har tre siffer: nullen framfor er blitt borte.',
        en: '«{value}» has three digits: the leading zero is lost.',
      },
      remedy: {
        nb: 'Skriv {number}, og formater kolonnen som tekst i regnearket.',
        nn: 'Skriv {number}, og formater kolonnen som tekst i reknearket.',
        en: 'Write {number}, and format the column as text in the spreadsheet.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeFourDigits(cell)
    if (verdict.kind === 'three') ctx.hit('lost-zero', { number: verdict.number, fix: verdict.number })
    else if (verdict.kind === 'characters' || verdict.kind === 'length' || verdict.kind === 'zeros') ctx.hit('form')
  },
})
