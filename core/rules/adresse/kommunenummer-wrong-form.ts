import { defineCellRule } from '../define-rule.ts'
import { judgeFourDigits } from './judge-four-digits.ts'

/** A municipality number is four digits. Three have lost a zero; Oslo (0301) is the only one of today that begins with one. */
export const kommunenummerWrongForm = defineCellRule({
  id: 'kommunenummer-wrong-form',
  code: 'ADR002',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Kommunenummeret har feil form', nn: 'Kommunenummeret har feil form', en: 'Municipality number of the wrong form' },
  source: [{ id: 'SAS3-EL-06', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elev'],
  reads: ['kommunenummer'],
  unreadable: true,
  messages: {
    form: {
      what: {
        nb: '«{value}» er ikke et kommunenummer, som er fire siffer.',
        nn: '«{value}» er ikkje eit kommunenummer, som er fire siffer.',
        en: '«{value}» is not a municipality number, which is four digits.',
      },
      remedy: {
        nb: 'Rett kommunenummeret på elevens adresse, eller la feltet stå tomt.',
        nn: 'Rett kommunenummeret på adressa til eleven, eller la feltet stå tomt.',
        en: "Correct the municipality number of the pupil's address, or leave the field blank.",
      },
    },
    'lost-zero': {
      what: {
        nb: '«{value}» har tre siffer: nullen foran er trolig blitt borte, og nummeret er da {number}.',
        nn: '«{value}» har tre siffer: nullen framfor er truleg blitt borte, og nummeret er då {number}.',
        en: '«{value}» has three digits: the leading zero is probably lost, and then the number is {number}.',
      },
      remedy: {
        nb: 'Skriv kommunenummeret med fire siffer, og formater kolonnen som tekst i regnearket.',
        nn: 'Skriv kommunenummeret med fire siffer, og formater kolonnen som tekst i reknearket.',
        en: 'Write the municipality number with four digits, and format the column as text in the spreadsheet.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeFourDigits(cell)
    if (verdict.kind === 'three')
      ctx.hit('lost-zero', { number: verdict.number, ...(verdict.number === '0301' ? { fix: verdict.number } : {}) })
    else if (verdict.kind === 'characters' || verdict.kind === 'length' || verdict.kind === 'zeros') ctx.hit('form')
  },
})
