import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindingTable } from '../../../core/findings/checked-file.ts'
import { fingerprintHex, fingerprintOf } from '../../../core/findings/fingerprint.ts'
import { combineHash, hashText } from '../../../core/findings/hash-lane.ts'
import { COLUMNS, FINDINGS, type FindingSpec, findingTable, PUPILS, RULES, VARIANTS } from '../../support/checked-run.ts'

const prints = (table: FindingTable): readonly string[] =>
  Array.from({ length: table.size }, (_, i) => fingerprintHex(table.fingerprintHigh[i]!, table.fingerprintLow[i]!))

describe('fingerprints', () => {
  test('are 16 hex digits', () => {
    expect(fingerprintHex(1, -1)).toBe('00000001ffffffff')
    for (const print of prints(findingTable(RULES, COLUMNS, VARIANTS, FINDINGS))) expect(print).toMatch(/^[0-9a-f]{16}$/)
  })

  test('differ for all findings of a file, equal ones by their ordinal', () => {
    const all = prints(findingTable(RULES, COLUMNS, VARIANTS, FINDINGS))
    expect(new Set(all).size).toBe(FINDINGS.length)
  })

  test('stay when other rows come in between and rows move', () => {
    const more = [{ variant: 5, row: 1, column: 3, value: 'Q' }, ...FINDINGS.map((spec) => ({ ...spec, row: spec.row + 5 }))]
    const before = prints(findingTable(RULES, COLUMNS, VARIANTS, FINDINGS))
    expect(prints(findingTable(RULES, COLUMNS, VARIANTS, more)).slice(1)).toEqual(before)
  })

  test('follow the person part, not the number itself', () => {
    const one = [FINDINGS[1]!]
    const other = [{ ...FINDINGS[1]!, person: PUPILS[2]!.fodselsnummer }]
    expect(prints(findingTable(RULES, COLUMNS, VARIANTS, other))).toEqual(prints(findingTable(RULES, COLUMNS, VARIANTS, one)))
    const table = findingTable(RULES, COLUMNS, VARIANTS, one)
    const before = prints(table)
    fingerprintOf(table, (variant) => RULES[VARIANTS[variant]!.rule]!.id, new Map([[table.person[0]!, 'f00d']]))
    expect(prints(table)).not.toEqual(before)
  })

  test('follow rule, column and key', () => {
    const base = FINDINGS[3]!
    const changed = [
      base,
      { ...base, variant: 5 },
      { ...base, column: 3 },
      { ...base, skolenummer: '40013' },
      { ...base, fagkode: 'MAT1019' },
    ]
    const all = changed.flatMap((spec) => prints(findingTable(RULES, COLUMNS, VARIANTS, [spec])))
    expect(new Set(all).size).toBe(changed.length)
  })

  test('a hundred thousand texts do not collide in two lanes', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 100_000; i++) seen.add(fingerprintHex(hashText(`rule-${i}`, 0), hashText(`rule-${i}`, 1)))
    expect(seen.size).toBe(100_000)
  })

  test('the order of parts counts', () => {
    const [a, b] = [hashText('a', 0), hashText('b', 0)]
    expect(combineHash(a, b, 0)).not.toBe(combineHash(b, a, 0))
  })

  // The recipe at the head of fingerprint.ts, part by part, with a count per list of parts.
  test('follow the recipe', () => {
    const few = (values: readonly string[]) => fc.constantFrom('', ...values)
    const spec: fc.Arbitrary<FindingSpec> = fc.record({
      variant: fc.nat(VARIANTS.length - 1),
      row: fc.nat(9),
      column: fc.integer({ min: -1, max: COLUMNS.length - 1 }),
      person: few(PUPILS.map(({ fodselsnummer }) => fodselsnummer)),
      skolenummer: few(['40012', '40013']),
      programomraadekode: few(['STUSP1----']),
      fagkode: few(['NOR1267', 'MAT1019']),
    })
    fc.assert(
      fc.property(fc.oneof(fc.array(spec, { maxLength: 40 }), fc.array(spec, { minLength: 80, maxLength: 160 })), (specs) => {
        const persons = [...new Set(specs.flatMap(({ person }) => (person ? [person] : [])))]
        const told = persons.slice(1)
        const table = findingTable(RULES, COLUMNS, VARIANTS, specs)
        fingerprintOf(
          table,
          (variant) => RULES[VARIANTS[variant]!.rule]!.id,
          new Map(told.map((who, i) => [table.texts.indexOf(who), i + 1])),
        )
        const counts = new Map<string, number>()
        const expected = specs.map(({ variant, column, skolenummer, programomraadekode, fagkode, person }) => {
          const who = told.includes(person!) ? String(told.indexOf(person!) + 1) : ''
          const key = column! < 0 ? '' : COLUMNS[column!]!.key
          const parts = [RULES[VARIANTS[variant]!.rule]!.id, key, skolenummer!, programomraadekode!, fagkode!, who]
          const equals = counts.get(parts.join()) ?? 0
          counts.set(parts.join(), equals + 1)
          const lane = (n: 0 | 1) => {
            const [first, ...rest] = parts.map((part) => hashText(part, n))
            return combineHash(
              rest.reduce((hash, part) => combineHash(hash, part, n), first!),
              equals,
              n,
            )
          }
          return fingerprintHex(lane(0), lane(1))
        })
        expect(prints(table)).toEqual(expected)
      }),
    )
  })
})
