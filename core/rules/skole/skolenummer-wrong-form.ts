import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeSkolenummer } from './judge-skolenummer.ts'

/**
 * A school number is five digits, zeros in front included. Four digits have lost the first zero; of the counties that begin with one only
 * Oslo (03) is left, and private schools begin with 00, so those two are a sure repair.
 */
export const skolenummerWrongForm = defineCellRule({
  id: 'skolenummer-wrong-form',
  code: 'SKO001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Skolenummeret har feil form', nn: 'Skulenummeret har feil form', en: 'School number of the wrong form' },
  source: [
    { id: 'RHB-A06', read: '2026-11-21' },
    { id: 'SAS3-EK-04', read: '2026-11-21' },
    { id: 'SAS3-KL-14', read: '2026-11-21' },
    { id: 'NUDB-SKOLENUMMER', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse', 'elevkurs', 'fagrad', 'vitnemaalsmerknad', ...kolonneRecords],
  reads: ['skolenummer', 'skolenummer2'],
  unreadable: true,
  messages: {
    characters: {
      what: {
        nb: '«{value}» er ikke et skolenummer, som er fem siffer.',
        nn: '«{value}» er ikkje eit skulenummer, som er fem siffer.',
        en: '«{value}» is not a school number, which is five digits.',
      },
      remedy: {
        nb: 'Skriv skolens nummer slik det står i VIGO Kodeverksbase.',
        nn: 'Skriv nummeret til skulen slik det står i VIGO Kodeverksbase.',
        en: 'Write the number of the school as VIGO Kodeverksbase has it.',
      },
    },
    length: {
      what: {
        nb: '«{value}» har ikke fem siffer, som et skolenummer har.',
        nn: '«{value}» har ikkje fem siffer, som eit skulenummer har.',
        en: '«{value}» lacks the five digits of a school number.',
      },
      remedy: {
        nb: 'Skriv skolens nummer med fem siffer, slik det står i VIGO Kodeverksbase.',
        nn: 'Skriv nummeret til skulen med fem siffer, slik det står i VIGO Kodeverksbase.',
        en: 'Write the number of the school with five digits, as VIGO Kodeverksbase has it.',
      },
    },
    zeros: {
      what: {
        nb: '«{value}» er bare nuller og ikke nummeret til noen skole.',
        nn: '«{value}» er berre nullar og ikkje nummeret til nokon skule.',
        en: '«{value}» is all zeros, which is not the number of any school.',
      },
      remedy: {
        nb: 'Skriv skolens nummer. Uspesifisert videregående skole er 24499, uspesifisert grunnskole 24999.',
        nn: 'Skriv nummeret til skulen. Uspesifisert vidaregåande skule er 24499, uspesifisert grunnskule 24999.',
        en: 'Write the number of the school. An unspecified upper secondary school is 24499, an unspecified grunnskole 24999.',
      },
    },
    'lost-zero': {
      what: {
        nb: '«{value}» har fire siffer: nullen foran er trolig blitt borte, og nummeret er da {number}.',
        nn: '«{value}» har fire siffer: nullen framfor er truleg blitt borte, og nummeret er då {number}.',
        en: '«{value}» has four digits: the leading zero is probably lost, and then the number is {number}.',
      },
      remedy: {
        nb: 'Skriv skolenummeret med fem siffer, og formater kolonnen som tekst i regnearket.',
        nn: 'Skriv skulenummeret med fem siffer, og formater kolonnen som tekst i reknearket.',
        en: 'Write the school number with five digits, and format the column as text in the spreadsheet.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeSkolenummer(cell)
    if (verdict.kind !== 'form') return
    if (verdict.how !== 'lost-zero') ctx.hit(verdict.how)
    else ctx.hit('lost-zero', { number: verdict.number, ...(verdict.sure ? { fix: verdict.number } : {}) })
  },
})
