import { defineCellRule } from '../define-rule.ts'
import { countyOf } from '../skole/county-of.ts'
import { judgeFourDigits } from './judge-four-digits.ts'

/** Svalbard, Jan Mayen, the continental shelf and «abroad» have numbers of their own in the population register, from 21 to 28 and 99. */
const NOT_A_COUNTY = /^(?:2[1-8]|99)/

/** The first two digits of a municipality number are its county, which changed in 2018, 2020 and 2024. An address is as of today, so the run's school year decides. */
export const kommunenummerUnknownCounty = defineCellRule({
  id: 'kommunenummer-unknown-county',
  code: 'ADR003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Kommunenummeret begynner ikke med et fylke i bruk',
    nn: 'Kommunenummeret byrjar ikkje med eit fylke i bruk',
    en: 'Municipality number that does not begin with a county in use',
  },
  source: [
    { id: 'SAS3-EL-06', read: '2026-11-21' },
    { id: 'VIGO-FYLKE', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elev'],
  reads: ['kommunenummer'],
  messages: {
    never: {
      what: {
        nb: '«{value}» begynner med {county}, som ikke er nummeret til noe fylke.',
        nn: '«{value}» byrjar med {county}, som ikkje er nummeret til noko fylke.',
        en: '«{value}» begins with {county}, which is not the number of any county.',
      },
      remedy: {
        nb: 'Sjekk kommunenummeret på elevens adresse, rett det i skolens system og eksporter på nytt.',
        nn: 'Sjekk kommunenummeret på adressa til eleven, rett det i systemet til skulen og eksporter på nytt.',
        en: "Check the municipality number of the pupil's address, correct it in the school's system and export again.",
      },
    },
    gone: {
      what: {
        nb: '«{value}» begynner med {county}, {name}, som var i bruk til og med {last}. Kommunen har fått nytt nummer.',
        nn: '«{value}» byrjar med {county}, {name}, som var i bruk til og med {last}. Kommunen har fått nytt nummer.',
        en: '«{value}» begins with {county}, {name}, which was in use up to and including {last}. The municipality has a new number.',
      },
      remedy: {
        nb: 'Skriv nummeret kommunen har nå, i skolens system, og eksporter på nytt.',
        nn: 'Skriv nummeret kommunen har no, i systemet til skulen, og eksporter på nytt.',
        en: "Enter the number the municipality has now in the school's system and export again.",
      },
    },
  },
  check(cell, ctx) {
    if (judgeFourDigits(cell).kind !== 'right' || NOT_A_COUNTY.test(cell.value)) return
    const county = cell.value.slice(0, 2)
    const verdict = countyOf(county, ctx.skoleaar)
    if (verdict.kind === 'none') ctx.hit('never', { county })
    else if (verdict.kind === 'gone') ctx.hit('gone', { county, name: verdict.name, last: String(verdict.last) })
  },
})
