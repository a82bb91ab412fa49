import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeSkolenummer } from './judge-skolenummer.ts'

/** Five digits once blanks, apostrophes, Excel's `="…"` and zero decimals are gone; and the three digits of private schools, which VIGO keeps as 00xxx. */
export const skolenummerSpelling = defineCellRule({
  id: 'skolenummer-spelling',
  code: 'SKO002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Skolenummer med feil skrivemåte',
    nn: 'Skulenummer med feil skrivemåte',
    en: 'School number in the wrong spelling',
  },
  source: [
    { id: 'RHB-A06', read: '2026-11-21' },
    { id: 'VIGO-SKOLE', read: '2026-11-21' },
    { id: 'SAS3-EK-04', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse', 'elevkurs', 'fagrad', 'vitnemaalsmerknad', ...kolonneRecords],
  reads: ['skolenummer', 'skolenummer2'],
  unreadable: true,
  messages: {
    blanks: {
      what: {
        nb: 'Skolenummeret «{value}» er skrevet med mellomrom eller andre tegn.',
        nn: 'Skulenummeret «{value}» er skrive med mellomrom eller andre teikn.',
        en: 'The school number «{value}» is written with blanks or other characters.',
      },
      remedy: {
        nb: 'Skriv {number} i ett.',
        nn: 'Skriv {number} i eitt.',
        en: 'Write {number} in one piece.',
      },
    },
    decimals: {
      what: {
        nb: 'Skolenummeret «{value}» har fått desimaler.',
        nn: 'Skulenummeret «{value}» har fått desimalar.',
        en: 'The school number «{value}» has been given decimals.',
      },
      remedy: {
        nb: 'Skriv {number}, og formater kolonnen som tekst i regnearket.',
        nn: 'Skriv {number}, og formater kolonnen som tekst i reknearket.',
        en: 'Write {number}, and format the column as text in the spreadsheet.',
      },
    },
    private: {
      what: {
        nb: 'Skolenummeret «{value}» har tre siffer, som private skoler har i Registreringshåndboken. VIGO har det som {number}.',
        nn: 'Skulenummeret «{value}» har tre siffer, som private skular har i Registreringshandboka. VIGO har det som {number}.',
        en: 'The school number «{value}» has three digits, as private schools have in Registreringshåndboken. VIGO has it as {number}.',
      },
      remedy: {
        nb: 'Skriv {number}, med to nuller foran.',
        nn: 'Skriv {number}, med to nullar framfor.',
        en: 'Write {number}, with two zeros in front.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeSkolenummer(cell)
    if (verdict.kind === 'spelling') ctx.hit(verdict.how, { number: verdict.number, fix: verdict.number })
  },
})
