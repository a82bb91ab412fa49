import { entriesOf } from '../../catalogue/code-list.ts'
import type { Skoleaar } from '../../skoleaar/skoleaar.ts'
import { defineRowRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { countyOf } from './county-of.ts'

const SPECIAL = entriesOf('skolenummer-spesial').flatMap(({ code, kind }) => (kind === 'prefix' ? [code] : []))
/** Beginnings that are right in every school year; the others depend on the row. */
const ALWAYS: ReadonlySet<string> = new Set([
  ...entriesOf('fylkesnummer').flatMap(({ code, to }) => (to === undefined ? [code] : [])),
  ...SPECIAL,
])

const isOpen = (skolenummer: string): boolean => /^\d{5}$/.test(skolenummer) && !ALWAYS.has(skolenummer.slice(0, 2))

/**
 * The first two digits are the county, or 00, 24, 70, 99 for private, unspecified, special and national units. Some of these are read from
 * data, so an unknown one only warns. It is never compared with the office's own county (F21); rows of older years may have counties of then.
 */
export const skolenummerUnknownCounty = defineRowRule({
  id: 'skolenummer-unknown-county',
  code: 'SKO004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Skolenummeret begynner ikke med et fylke i bruk',
    nn: 'Skulenummeret byrjar ikkje med eit fylke i bruk',
    en: 'School number that does not begin with a county in use',
  },
  source: [
    { id: 'RHB-A06', read: '2026-11-21' },
    { id: 'VIGO-FYLKE', read: '2026-11-21' },
    { id: 'VIGO-SKOLE', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F21'],
  appliesTo: ['leveranse', 'elevkurs', 'fagrad', 'vitnemaalsmerknad', ...kolonneRecords],
  reads: [],
  optional: ['skolenummer', 'skolenummer2', 'skoleaar', 'skoleaar2'],
  whenAny: { skolenummer: isOpen, skolenummer2: isOpen },
  messages: {
    never: {
      what: {
        nb: '«{value}» begynner med {county}, som ikke er nummeret til noe fylke.',
        nn: '«{value}» byrjar med {county}, som ikkje er nummeret til noko fylke.',
        en: '«{value}» begins with {county}, which is not the number of any county.',
      },
      remedy: {
        nb: 'Sjekk skolens nummer i VIGO Kodeverksbase og rett det.',
        nn: 'Sjekk nummeret til skulen i VIGO Kodeverksbase og rett det.',
        en: 'Check the number of the school in VIGO Kodeverksbase and correct it.',
      },
    },
    gone: {
      what: {
        nb: '«{value}» begynner med {county}, {name}, som var i bruk til og med {last}.',
        nn: '«{value}» byrjar med {county}, {name}, som var i bruk til og med {last}.',
        en: '«{value}» begins with {county}, {name}, which was in use up to and including {last}.',
      },
      remedy: {
        nb: 'Skriv nummeret skolen har nå, eller rett skoleåret på raden.',
        nn: 'Skriv nummeret skulen har no, eller rett skuleåret på rada.',
        en: 'Write the number the school has now, or correct the school year of the row.',
      },
    },
  },
  check(row, ctx) {
    const year = (row.skoleaar || ctx.skoleaar) as Skoleaar
    const judge = (at: 'skolenummer' | 'skolenummer2', skoleaar: Skoleaar): void => {
      if (!isOpen(row[at])) return
      const county = row[at].slice(0, 2)
      const verdict = countyOf(county, skoleaar)
      if (verdict.kind === 'none') ctx.hit(at, 'never', { county })
      else if (verdict.kind === 'gone') ctx.hit(at, 'gone', { county, name: verdict.name, last: String(verdict.last) })
    }
    judge('skolenummer', year)
    judge('skolenummer2', (row.skoleaar2 || year) as Skoleaar)
  },
})
