import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadRules } from '../scripts/docs/load-rules.ts'
import { normsPage } from '../scripts/docs/norms-page.ts'
import { isProvable, type Norm } from '../scripts/normer/catalogue.ts'
import { coverageOf } from '../scripts/normer/coverage.ts'
import { prove } from '../scripts/normer/prove.ts'
import { whyNot } from '../scripts/normer/why-not.ts'

const rules = await loadRules()
const coverage = coverageOf(rules)

describe('the statements of the catalogues', () => {
  it('are each served by a rule, or there is a reason why not', () => {
    expect(coverage.problems).toEqual([])
    expect(coverage.notServed.filter(({ why }) => why === null)).toEqual([])
  })

  it('of the law: no fewer controls are served than before', () => {
    const served = coverage.norms.filter(({ id, type }) => type === 'kontroll' && id.startsWith('UDIR5') && coverage.served.has(id))
    expect(served.length).toBeGreaterThanOrEqual(85)
  })

  it('are listed in docs/normer.md as they are served now', () => {
    expect(readFileSync('docs/normer.md', 'utf8'), 'npm run build:docs').toBe(normsPage(coverage))
  })

  it('are proved by cases that find nothing without their rule', async () => {
    expect(await prove(rules.filter(({ topic }) => topic === 'varsel'))).toEqual([])
  })

  it('would not be proved by a case that finds something else than it says', async () => {
    const [one] = rules.filter(({ rule }) => rule.id === 'varsel-not-written')
    const wrong = one!.examples.map((example) => ({ ...example, hits: example.hits.slice(1) }))
    expect(await prove([{ ...one!, examples: wrong }])).toEqual([expect.stringContaining('does not hold')])
  })
})

describe('why a statement is not served', () => {
  const norm = (data: readonly string[]): Norm => ({ id: 'UDIR5-3-99-01', ref: '§ 3-99', type: 'kontroll', data })
  const without = {
    grunner: [
      { id: 'a', grunn: 'A.', felt: ['x', 'y'] },
      { id: 'b', grunn: 'B.', felt: ['z'] },
    ],
    utsagn: { 'UDIR5-3-99-02': 'C.' },
  }

  it('is the reason that holds most of its fields, with all that are missing', () => {
    expect(whyNot(norm(['fagkode', 'z', 'x', 'y']), without)).toEqual({ grunn: 'A.', felt: ['z', 'x', 'y'] })
  })

  it('is its own where it has one, and none where nothing is said', () => {
    expect(whyNot({ ...norm(['x']), id: 'UDIR5-3-99-02' }, without)).toEqual({ grunn: 'C.', felt: [] })
    expect(whyNot(norm(['fagkode']), without)).toBeNull()
  })

  it('is asked of controls, deadlines and calculations only', () => {
    expect(coverage.notServed.every(({ norm: one }) => isProvable(one))).toBe(true)
    expect(isProvable({ ...norm([]), type: 'paaminnelse' })).toBe(false)
  })
})
