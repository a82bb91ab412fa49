import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CHUNK_ROWS } from '#core'
import { defineCellRule, defineGroupRule, defineRowRule } from '../../../core/rules/define-rule.ts'
import { baseRule } from '../../support/base-rule.ts'
import { checkLines } from '../../support/check-lines.ts'
import { nthSyntheticPerson } from '../../support/synthetic-fodselsnummer.ts'

type Asked = 'standpunkt' | 'eksamen_annen' | 'fagmerknad'
type Row = { readonly person: number } & { readonly [key in Asked]: string }
type Wants = { readonly [key in Asked]?: readonly string[] }

const ASKED: readonly Asked[] = ['standpunkt', 'eksamen_annen', 'fagmerknad']
const value = fc.constantFrom('', '4', 'IV', 'F')
const row: fc.Arbitrary<Row> = fc.record({ person: fc.nat(2), standpunkt: value, eksamen_annen: value, fagmerknad: value })
const rows = fc.array(row, { minLength: 1, maxLength: 12 })
const wants: fc.Arbitrary<Wants> = fc.dictionary(fc.constantFrom(...ASKED), fc.uniqueArray(value, { maxLength: 3 }), { maxKeys: 3 })

const lineOf = ({ person, standpunkt, eksamen_annen, fagmerknad }: Row): string =>
  `$KL;${nthSyntheticPerson(person).fodselsnummer};20252026;46001;STUSP1----;ENG1007;;;${standpunkt};;;${eksamen_annen};;;;E;;;;;${fagmerknad};;;;`

const asConditions = (wanted: Wants) =>
  Object.fromEntries(Object.entries(wanted).map(([key, values]) => [key, (text: string) => values.includes(text)]))
const meets = (row: Row, [key, values]: [string, readonly string[]]): boolean => values.includes(row[key as Asked])

describe('what rules ask before they look', () => {
  test('shows a row rule exactly the rows that have all of it, and one of what any column may have', () => {
    const rule = fc.record({ when: wants, whenAny: fc.option(wants, { nil: null }) })
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 70 }), rows, (asked, given) => {
        const rules = asked.map(({ when, whenAny }, i) =>
          defineRowRule({
            ...baseRule(`R${String(i).padStart(2, '0')}`),
            appliesTo: ['fagrad'],
            reads: ASKED,
            when: asConditions(when),
            ...(whenAny === null ? {} : { whenAny: asConditions(whenAny) }),
            check: (_row, ctx) => ctx.hit('standpunkt', 'hit'),
          }),
        )
        const expected = given.flatMap((row, at) =>
          asked.flatMap(({ when, whenAny }, i) => {
            const all = Object.entries(when).every((want) => meets(row, want))
            const any = whenAny === null || Object.entries(whenAny).some((want) => meets(row, want))
            return all && any ? [`${at + 1} ${rules[i]!.id}`] : []
          }),
        )
        const found = checkLines(rules, given.map(lineOf)).hits.map((hit) => `${hit.row} ${hit.rule}`)
        expect(found).toEqual(expected)
      }),
    )
  })

  it('sees a value that first comes in a later part of the file, also the blank', () => {
    const four: Row = { person: 0, standpunkt: '4', eksamen_annen: '', fagmerknad: '' }
    const onlyFor = (id: string, grade: string) =>
      defineRowRule({
        ...baseRule(id),
        appliesTo: ['fagrad'],
        reads: ['standpunkt'],
        when: { standpunkt: (text) => text === grade },
        check: (_row, ctx) => ctx.hit('standpunkt', 'hit'),
      })
    const lines = Array.from({ length: CHUNK_ROWS + 2 }, () => lineOf(four))
    lines[CHUNK_ROWS] = lineOf({ ...four, standpunkt: 'IV' })
    lines[CHUNK_ROWS + 1] = lineOf({ ...four, standpunkt: '' })
    const { hits } = checkLines([onlyFor('R1', 'IV'), onlyFor('R2', '')], lines)
    expect(hits.map((hit) => [hit.rule, hit.row])).toEqual([
      ['R1', CHUNK_ROWS + 1],
      ['R2', CHUNK_ROWS + 2],
    ])
  })

  test('hides no group that has a row like it, and shows no other', () => {
    const asking = fc.record({ some: wants, minRows: fc.integer({ min: 1, max: 3 }), byRow: fc.boolean() })
    fc.assert(
      fc.property(asking, rows, ({ some, minRows, byRow }, given) => {
        const by = byRow ? (['fodselsnummer', 'standpunkt'] as const) : (['fodselsnummer'] as const)
        const rule = defineGroupRule({
          ...baseRule('G1'),
          appliesTo: ['fagrad'],
          by,
          reads: ASKED,
          minRows,
          some: asConditions(some),
          check(group, ctx) {
            for (let i = 0; i < group.size; i++) ctx.hit(i, 'standpunkt', 'hit')
          },
        })
        // A blank in a key column is no key.
        const keyOf = ({ person, standpunkt }: Row) => (byRow && standpunkt === '' ? null : `${person} ${byRow ? standpunkt : ''}`)
        const expected = given.flatMap((row, at) => {
          const key = keyOf(row)
          const group = key === null ? [] : given.filter((other) => keyOf(other) === key)
          const asked = group.some((other) => Object.entries(some).some((want) => meets(other, want)))
          return group.length >= minRows && asked ? [at + 1] : []
        })
        expect(checkLines([rule], given.map(lineOf)).hits.map((hit) => hit.row)).toEqual(expected)
      }),
    )
  })

  test('asks once per value for all cell rules that share the question', () => {
    const asked: string[] = []
    const shared = (cell: { readonly value: string }): boolean => asked.push(cell.value) > 0 && cell.value === 'IV'
    const cellRule = (id: string, when?: typeof shared) =>
      defineCellRule({
        ...baseRule(id),
        appliesTo: ['fagrad'],
        reads: ['standpunkt'],
        ...(when === undefined ? {} : { when }),
        check: (cell, ctx) => cell.value !== '' && ctx.hit('hit'),
      })
    const never = (): boolean => false
    const lines = ['4', 'IV', 'IV'].map((standpunkt) => lineOf({ person: 0, standpunkt, eksamen_annen: '', fagmerknad: '' }))
    const { hits } = checkLines([cellRule('C1', shared), cellRule('C2', shared), cellRule('C3'), cellRule('C4', never)], lines)
    expect(hits.map((hit) => `${hit.row} ${hit.rule}`)).toEqual(['1 C3', '2 C1', '2 C2', '2 C3', '3 C1', '3 C2', '3 C3'])
    expect(asked).toEqual(['', '4', 'IV'])
  })
})
