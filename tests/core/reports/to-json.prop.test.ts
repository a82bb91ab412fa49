import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toJson } from '../../../core/reports/to-json.ts'
import { toReport } from '../../../core/reports/to-report.ts'
import type { Facts } from '../../../core/rules/rule.ts'
import { COLUMNS, checkedRun, type FindingSpec, faultyFile, findingTable, PUPILS, RULES, VARIANTS } from '../../support/checked-run.ts'
import { utf8Text } from '../../support/utf8-text.ts'

const numbers = PUPILS.map(({ fodselsnummer }) => fodselsnummer)
// Few different values, so that much is reused; odd ones, so that quoting is tried: quotes, controls, the marks the writer uses itself.
const text = fc.constantFrom(
  '',
  '7',
  'iv',
  '"',
  '\\',
  'æøå',
  'a\u0000b',
  '\u2028',
  '\ud800',
  '\u0080whole\u0081',
  '\u0080cut\u0081',
  '$&',
  'Vik',
  'Vik, Amir',
  ...numbers,
  'y'.repeat(90),
)
const facts: fc.Arbitrary<Facts | undefined> = fc.option(
  fc.record(
    { fix: text, other: text, digits: fc.nat(20_000), allowed: fc.array(text, { maxLength: 3 }), rows: fc.nat(3) },
    { requiredKeys: [] },
  ),
  { nil: undefined },
)
const maybe = (values: readonly string[]) => fc.constantFrom('', ...values)
// Numbers of one length and of the next, so that what is kept for one is tried on the other; 0 is the whole file.
const row = fc.constantFrom(0, 2, 9, 10, 11, 99, 100, 101, 999_999, 1_000_000)
const range = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 99 }))
const spec: fc.Arbitrary<FindingSpec> = fc
  .record({
    variant: fc.nat(VARIANTS.length - 1),
    row,
    column: fc.integer({ min: -1, max: COLUMNS.length - 1 }),
    value: text,
    facts,
    person: maybe(numbers),
    skolenummer: maybe(['40012', 'a"b']),
    programomraadekode: maybe(['STUSP1----']),
    fagkode: maybe(['NOR1267', 'MAT1019']),
    ranges: fc.option(fc.array(range, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  })
  .map(({ facts, ranges, ...rest }) => ({
    ...rest,
    ...(facts === undefined ? {} : { facts }),
    ...(ranges === undefined ? {} : { ranges }),
  }))
const run = fc
  .array(fc.array(spec, { maxLength: 30 }), { maxLength: 3 })
  .map((files) => checkedRun(files.map((specs) => faultyFile({ findings: findingTable(RULES, COLUMNS, VARIANTS, specs) }))))

describe('the JSON text', () => {
  test('is what JSON.stringify would make of the report, for any findings', () => {
    fc.assert(
      fc.property(run, fc.constantFrom('nb', 'nn', 'en'), fc.boolean(), fc.boolean(), (checked, locale, visFnr, utenPersoner) => {
        const options = { locale, visFnr, utenPersoner } as const
        const written = JSON.parse(utf8Text(toJson(checked, options)))
        expect(written).toEqual(JSON.parse(JSON.stringify(toReport(checked, options))))
      }),
      { numRuns: 300 },
    )
  })

  test('never holds an identity number of anyone unless asked', () => {
    fc.assert(
      fc.property(run, fc.boolean(), (checked, utenPersoner) => {
        const written = utf8Text(toJson(checked, { locale: 'nb', visFnr: false, utenPersoner }))
        for (const number of numbers) expect(written).not.toContain(number)
      }),
    )
  })

  const graded = (count: number, values: readonly string[]) => {
    const specs = Array.from({ length: count }, (_, i): FindingSpec => {
      const pupil = {
        person: numbers[(i >> 2) % 3]!,
        skolenummer: '40012',
        programomraadekode: 'STUSP1----',
        fagkode: `NOR${1000 + (i % 7)}`,
      }
      return { variant: 0, row: i + 2, column: 2, value: values[i % values.length]!, ...pupil }
    })
    return checkedRun([faultyFile({ findings: findingTable(RULES, COLUMNS, VARIANTS, specs) })])
  }
  const plain = { locale: 'nb', visFnr: false, utenPersoner: false } as const

  test.each([
    ['the same value', ['7']],
    ['three values in turn', ['7', '«8»', '']],
  ])('is the report for a thousand findings of one kind with %s', (_, values) => {
    const checked = graded(1200, values)
    expect(JSON.parse(utf8Text(toJson(checked, plain)))).toEqual(JSON.parse(JSON.stringify(toReport(checked, plain))))
  })

  test('is the report where one value is longer than a block', () => {
    const checked = graded(5, ['7', 'å'.repeat(300_000)])
    expect(JSON.parse(utf8Text(toJson(checked, plain)))).toEqual(JSON.parse(JSON.stringify(toReport(checked, plain))))
  })

  test('comes in blocks of some 256 kB', () => {
    const blocks = [...toJson(graded(2000, ['7']), plain)]
    expect(blocks.length).toBeGreaterThan(3)
    for (const block of blocks) expect(block.length).toBeLessThanOrEqual(262_144)
    for (const block of blocks.slice(0, -1)) expect(block.length).toBeGreaterThan(250_000)
  })

  test('is the same when it is written into a ring of arrays, and each stays until its turn comes again', () => {
    const checked = graded(2000, ['7'])
    const ring = [new Uint8Array(20_000), new Uint8Array(20_000)]
    const copies: Uint8Array[] = []
    let before: Uint8Array | null = null
    for (const block of toJson(checked, plain, ring)) {
      if (before !== null) expect(Buffer.from(before).equals(copies.at(-1)!)).toBe(true)
      copies.push(block.slice())
      before = block
      expect(ring.some(({ buffer }) => buffer === block.buffer)).toBe(true)
    }
    expect(utf8Text(copies)).toBe(utf8Text(toJson(checked, plain)))
  })
})
