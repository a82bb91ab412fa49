import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeFagkode } from './judge-fagkode.ts'

/** A code of the right form once small letters, blanks, hyphens and dots are out of the way; then exactly one code can be meant. */
export const fagkodeSpelling = defineCellRule({
  id: 'fagkode-spelling',
  code: 'FAG002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fagkode med feil skrivemåte',
    nn: 'Fagkode med feil skrivemåte',
    en: 'Fagkode (subject code) in the wrong spelling',
  },
  source: [
    { id: 'RHB-A04', read: '2026-11-21' },
    { id: 'SAS3-KL-06', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad', ...kolonneRecords],
  reads: ['fagkode', 'ny_fagkode', 'tverrfaglig'],
  messages: {
    case: {
      what: {
        nb: 'Fagkoden er skrevet «{value}», med små bokstaver.',
        nn: 'Fagkoden er skriven «{value}», med små bokstavar.',
        en: 'The fagkode (subject code) is written «{value}», with small letters.',
      },
      remedy: {
        nb: 'Skriv {code} med store bokstaver.',
        nn: 'Skriv {code} med store bokstavar.',
        en: 'Write {code} in capitals.',
      },
    },
    blanks: {
      what: {
        nb: 'Det er mellomrom rundt fagkoden: «{value}».',
        nn: 'Det er mellomrom rundt fagkoden: «{value}».',
        en: 'There are blanks around the fagkode (subject code): «{value}».',
      },
      remedy: {
        nb: 'Skriv {code} uten mellomrom foran eller bak.',
        nn: 'Skriv {code} utan mellomrom framfor eller bak.',
        en: 'Write {code} without blanks before or after it.',
      },
    },
    separators: {
      what: {
        nb: 'Det er mellomrom eller skilletegn inne i fagkoden: «{value}».',
        nn: 'Det er mellomrom eller skiljeteikn inne i fagkoden: «{value}».',
        en: 'There are blanks or separators inside the fagkode (subject code): «{value}».',
      },
      remedy: {
        nb: 'Skriv {code} i ett, uten mellomrom og bindestrek.',
        nn: 'Skriv {code} i eitt, utan mellomrom og bindestrek.',
        en: 'Write {code} in one piece, without blanks or hyphen.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeFagkode(cell)
    if (verdict.kind === 'spelling') ctx.hit(verdict.how, { code: verdict.code, fix: verdict.code })
  },
})
