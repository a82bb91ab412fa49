import { defineCellRule } from '../define-rule.ts'
import { judgeFourDigits } from './judge-four-digits.ts'

/** Four digits once blanks, apostrophes and zero decimals are gone. */
export const adresseSpelling = defineCellRule({
  id: 'adresse-spelling',
  code: 'ADR004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Postnummer eller kommunenummer med feil skrivemåte',
    nn: 'Postnummer eller kommunenummer med feil skrivemåte',
    en: 'Postal code or municipality number in the wrong spelling',
  },
  source: [
    { id: 'SAS3-EL-05', read: '2026-11-21' },
    { id: 'SAS3-EL-06', read: '2026-11-21' },
    { id: 'WIS-10', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  sensitiveFacts: ['number'],
  appliesTo: ['elev', 'person'],
  reads: ['postnummer', 'kommunenummer'],
  unreadable: true,
  messages: {
    spelling: {
      what: {
        nb: '{column} «{value}» er skrevet med mellomrom, apostrof eller desimaler.',
        nn: '{column} «{value}» er skrive med mellomrom, apostrof eller desimalar.',
        en: '{column} «{value}» is written with blanks, an apostrophe or decimals.',
      },
      remedy: {
        nb: 'Skriv bare {number}.',
        nn: 'Skriv berre {number}.',
        en: 'Write only {number}.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeFourDigits(cell)
    if (verdict.kind === 'spelling') ctx.hit('spelling', { number: verdict.number, fix: verdict.number })
  },
})
