import { describe, expect, it } from 'vitest'
import { allRules, problemText } from '#core'
import { readForklaringer } from '../../../core/settings/read-forklaringer.ts'

const PRINT = '0123456789abcdef'
const CELLE = { omfang: 'celle', regel: 'KAR012', fingeravtrykk: PRINT, grunn: 'Omvalg', initialer: 'KN', til: '2026-12-31' }
const ELEV = { ...CELLE, omfang: 'elev', fingeravtrykk: null, elev: PRINT, maks: 3 }
const SKOLE = { ...CELLE, omfang: 'skole', fingeravtrykk: undefined, skolenummer: '39901', maks: 3 }
const read = (one: object, noekkel: string | null = 'en-lang-nok-noekkel') =>
  readForklaringer({ versjon: 1, forklaringer: [CELLE, one] }, { path: 'f.json', rules: allRules, noekkel })

describe('what is wrong with a file of explanations', () => {
  const wrong: readonly [string, object, string][] = [
    [
      'an unknown rule',
      { ...CELLE, regel: 'KAR0121' },
      'I f.json nevner forklaringer nr. 2.regel regelen «KAR0121», som ikke finnes. Mente du KAR012?',
    ],
    [
      'a misspelt field',
      { ...CELLE, initaler: 'x' },
      'f.json har feltet forklaringer nr. 2.initaler, som ikke finnes. Mente du initialer?',
    ],
    ['no reason', { ...CELLE, grunn: undefined }, 'f.json mangler forklaringer nr. 2.grunn.'],
    ['no last day', { ...CELLE, til: undefined }, 'f.json mangler forklaringer nr. 2.til.'],
    ['no initials to speak of', { ...CELLE, initialer: '' }, 'I f.json må forklaringer nr. 2.initialer være en tekst.'],
    [
      'a scope there is none of',
      { ...CELLE, omfang: 'fylke' },
      'I f.json må forklaringer nr. 2.omfang være et av ordene som er tillatt. Der står «fylke». Her kan det stå: celle, elev, skole.',
    ],
    [
      'a day that is not there',
      { ...CELLE, til: '2026-02-29' },
      'I f.json må forklaringer nr. 2.til være en dag som finnes. Der står «2026-02-29».',
    ],
    [
      'a fingerprint cut short',
      { ...CELLE, fingeravtrykk: 'abc' },
      'I f.json må forklaringer nr. 2.fingeravtrykk være et fingeravtrykk: 16 tegn, 0–9 og a–f. Der står «abc».',
    ],
    [
      'none or more than a million',
      { ...CELLE, maks: 0 },
      'I f.json må forklaringer nr. 2.maks være et tall fra 1 til 1000000. Der står «0».',
    ],
    [
      'a cell without its fingerprint',
      { ...CELLE, fingeravtrykk: null },
      'f.json mangler forklaringer nr. 2.fingeravtrykk, som trengs når omfang er celle.',
    ],
    ['a pupil without a code', { ...ELEV, elev: null }, 'f.json mangler forklaringer nr. 2.elev, som trengs når omfang er elev.'],
    ['a pupil without a most', { ...ELEV, maks: undefined }, 'f.json mangler forklaringer nr. 2.maks, som trengs når omfang er elev.'],
    ['a pupil code that is none', { ...ELEV, elev: 'elev 17' }, 'I f.json må forklaringer nr. 2.elev være en elevkode: minst 16 tegn'],
    [
      'a school without a number',
      { ...SKOLE, skolenummer: undefined },
      'f.json mangler forklaringer nr. 2.skolenummer, som trengs når omfang er skole.',
    ],
    [
      'a school by name',
      { ...SKOLE, skolenummer: 'Horten' },
      'I f.json må forklaringer nr. 2.skolenummer være et skolenummer på fem siffer. Der står «Horten».',
    ],
    ['a school without a most', { ...SKOLE, maks: undefined }, 'f.json mangler forklaringer nr. 2.maks, som trengs når omfang er skole.'],
  ]
  it.each(wrong)('%s', (_, one, expected) => {
    const result = read(one)
    if (result.ok) throw new Error('was taken for good')
    const text = problemText(result.problem, 'nb')
    expect(text.startsWith(expected), text).toBe(true)
    expect(text).toMatch(/Ingen filer er kontrollert\.$/)
    for (const locale of ['nn', 'en'] as const) expect(problemText(result.problem, locale)).not.toMatch(/[{}]|kode document/)
  })

  it('one pupil without a key in the settings', () => {
    const result = read(ELEV, null)
    expect(result.ok ? '' : problemText(result.problem, 'nb')).toBe(
      'f.json forklarer for én elev (forklaringer nr. 2.elev), men det trengs en nøkkel i innstillingene for å kjenne eleven igjen. Skriv «noekkel» i innstillingsfilen og ta den med: --innstillinger FIL. Ingen filer er kontrollert.',
    )
  })

  it('another version', () => {
    const result = readForklaringer({ versjon: '1', forklaringer: [] }, { path: null, rules: allRules, noekkel: null })
    expect(result.ok ? '' : problemText(result.problem, 'nb')).toMatch(
      /^forklaringer sier ikke at den er versjon 1\. Der står versjon "1"\./,
    )
  })
})

it('reads explanations: one for a cell unless more is said, and says whether their fingerprints hold', () => {
  const withKey = read({ ...SKOLE, fagkode: 'ENG1007', skolenummer: 39901 })
  expect(withKey).toMatchObject({
    ok: true,
    value: {
      withoutKey: false,
      list: [
        { number: 1, rule: 'karakter-outside-scale', max: 1 },
        { number: 2, skolenummer: '39901', fagkode: 'ENG1007', max: 3 },
      ],
    },
  })
  expect(read(CELLE, null)).toMatchObject({ ok: true, value: { withoutKey: true } })
})
