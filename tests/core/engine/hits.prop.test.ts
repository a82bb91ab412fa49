import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HitKinds } from '../../../core/engine/hits.ts'
import type { Facts } from '../../../core/rules/rule.ts'

const text = fc.constantFrom('', '1', 'IV')
const slot = fc.oneof(text, fc.constantFrom(1, 2, Number.NaN), fc.array(text, { maxLength: 2 }), fc.constant(undefined))
const facts: fc.Arbitrary<Facts | undefined> = fc.option(
  fc
    .record({ fix: text, allowed: fc.array(text, { maxLength: 2 }), a: slot, b: slot }, { requiredKeys: [] })
    .chain((made) => fc.boolean().map((turned) => (turned ? Object.fromEntries(Object.entries(made).reverse()) : made))),
  { nil: undefined },
)
const message = fc.constantFrom('one', 'two', 'toString')
const severity = fc.constantFrom('error', 'warning', 'info')
const said = fc.record({ rule: fc.nat(2), message, severity, facts })

describe('kinds of hit', () => {
  test('have one number per rule, message and severity, and one per set of facts', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 60 }), (all) => {
        const kinds = new HitKinds()
        for (const { rule, message, severity, facts } of all) {
          expect(kinds.variants[kinds.variantOf(rule, message, severity)]).toEqual({ rule, message, severity })
          const id = kinds.factOf(facts)
          expect(JSON.stringify(kinds.facts[id])).toBe(JSON.stringify(facts ?? {}))
          const { fix: _, ...cause } = kinds.facts[id]!
          expect(JSON.stringify(kinds.facts[kinds.causes[id]!])).toBe(JSON.stringify(cause))
        }
        expect(new Set(kinds.variants.map((variant) => JSON.stringify(variant))).size).toBe(kinds.variants.length)
        const given = kinds.facts.slice(1).map((one) => JSON.stringify(one))
        expect(new Set(given).size).toBe(given.length)
      }),
    )
  })
})
