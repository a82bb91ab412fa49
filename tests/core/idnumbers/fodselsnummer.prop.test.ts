import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../core/dates/plain-date.ts'
import { judgeFodselsnummer } from '../../../core/idnumbers/fodselsnummer.ts'
import { nthSyntheticPerson, realFormFodselsnummer, syntheticFodselsnummer } from '../../support/synthetic-fodselsnummer.ts'
import { faultsOf, RUN, STRICT } from './judged.ts'

// Born 1926-2019: silent in the school year 2025-2026.
const birthDate = fc
  .record({ year: fc.integer({ min: 1926, max: 2019 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, day }) => plainDate(year, month, day)!)
const kind = fc.constantFrom('tenor', 'helsenett', 'h-nummer', 'nav-number')
const synthetic = fc
  .record({ birthDate, kind, dNumber: fc.boolean() })
  .map((options) => ({ ...options, text: syntheticFodselsnummer(options) }))
const real = fc.record({ birthDate, dNumber: fc.boolean() }).map((options) => ({ ...options, text: realFormFodselsnummer(options) }))

describe('a number that holds', () => {
  test('gives its birth date back and no fault', () => {
    fc.assert(
      fc.property(synthetic, ({ text, birthDate }) => {
        expect(judgeFodselsnummer(text, RUN)).toEqual({ kind: 'syntetisk', faults: [], fodselsdato: birthDate, canonical: text, fix: null })
      }),
    )
    fc.assert(
      fc.property(real, ({ text, birthDate, dNumber }) => {
        const kind = dNumber ? 'd-nummer' : 'fodselsnummer'
        expect(judgeFodselsnummer(text, STRICT)).toEqual({ kind, faults: [], fodselsdato: birthDate, canonical: text, fix: null })
      }),
    )
  })

  test('is an error, or at most taken for fiktivt, with any one digit changed', () => {
    fc.assert(
      fc.property(fc.oneof(synthetic, real), fc.nat(10), fc.integer({ min: 1, max: 9 }), ({ text }, at, step) => {
        const changed = `${text.slice(0, at)}${(Number(text[at]) + step) % 10}${text.slice(at + 1)}`
        const verdict = judgeFodselsnummer(changed, RUN)
        expect(verdict.faults[0]?.severity === 'error' || verdict.kind === 'fiktivt').toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('is an error, or at most taken for fiktivt, with two neighbouring digits swapped', () => {
    fc.assert(
      fc.property(fc.oneof(synthetic, real), fc.nat(9), ({ text }, at) => {
        fc.pre(text[at] !== text[at + 1])
        const verdict = judgeFodselsnummer(`${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`, RUN)
        expect(verdict.faults[0]?.severity === 'error' || verdict.kind === 'fiktivt').toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('is found again behind any separators, with one warning', () => {
    const separators = fc.array(fc.constantFrom(' ', '.', '-', "'", '\u00a0', '\u2011', '\u202f', '\u2007'), {
      minLength: 12,
      maxLength: 12,
    })
    fc.assert(
      fc.property(synthetic, separators, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), ({ text }, signs, used) => {
        fc.pre(used.includes(true))
        const at = (place: number) => (used[place] ? signs[place]! : '')
        const written = `${at(0)}${[...text].map((digit, place) => `${digit}${at(place + 1)}`).join('')}`
        // A dot before zeros at the end is how floating point is written, and has its own test.
        fc.pre(!/\.[\s']*0+[\s']*$/.test(written))
        expect(faultsOf(written)).toEqual(['warning blanks-or-separators'])
        expect(judgeFodselsnummer(written, RUN)).toMatchObject({ canonical: text, fix: text })
      }),
    )
  })
})

describe('any text at all', () => {
  const digits = (min: number, max: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })
  const text = fc.oneof(
    fc.string(),
    digits(0, 13),
    digits(11, 11),
    digits(10, 10),
    fc.string({ unit: fc.constantFrom(...'0123456789 .,-E+e'), maxLength: 18 }),
    synthetic.map((person) => person.text.slice(1)),
  )

  test('never throws, has no fault twice, errors first, and a fix only beside a fault', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (written, tillatSyntetiske) => {
        const verdict = judgeFodselsnummer(written, { ...RUN, tillatSyntetiske })
        const severities = verdict.faults.map((fault) => fault.severity)
        expect(severities).toEqual([...severities].sort())
        expect(new Set(verdict.faults.map((fault) => fault.message)).size).toBe(verdict.faults.length)
        expect(verdict.faults.length).toBeLessThanOrEqual(4)
        if (verdict.fix !== null)
          expect(verdict).toMatchObject({ canonical: verdict.fix, faults: expect.arrayContaining([expect.anything()]) })
      }),
      { numRuns: 2000 },
    )
  })

  test('a fix takes the form fault away, keeps the rest, and needs no second fix', () => {
    fc.assert(
      fc.property(text, (written) => {
        const first = judgeFodselsnummer(written, RUN)
        fc.pre(first.fix !== null)
        const second = judgeFodselsnummer(first.fix!, RUN)
        expect(second.fix).toBeNull()
        expect(second).toMatchObject({ kind: first.kind, canonical: first.canonical, fodselsdato: first.fodselsdato })
        const left = first.faults.filter((fault) => second.faults.some((other) => other.message === fault.message))
        expect(second.faults).toEqual(left)
        expect(second.faults.length).toBeLessThan(first.faults.length)
      }),
    )
  })
})

test('made-up persons are all different and all hold', () => {
  const seen = new Set<string>()
  for (let n = 0; n < 5000; n++) {
    const person = nthSyntheticPerson(n)
    expect(judgeFodselsnummer(person.fodselsnummer, RUN)).toMatchObject({ kind: 'syntetisk', faults: [], fodselsdato: person.fodselsdato })
    seen.add(person.fodselsnummer)
  }
  expect(seen.size).toBe(5000)
  expect(nthSyntheticPerson(17)).toEqual(nthSyntheticPerson(17))
})
