import { describe, expect, it } from 'vitest'
import type { Rule } from '#core'
import type { ColumnKey } from '../../../core/records/column-key.ts'
import { defineRowRule } from '../../../core/rules/define-rule.ts'
import type { MetColumn } from '../../../core/rules/rule.ts'
import { baseRule } from '../../support/base-rule.ts'
import { checkLines } from '../../support/check-lines.ts'

/** A subject line with a standpunkt, an exam grade and a fagmerknad. */
const kl = (standpunkt: string, eksamen: string, fagmerknad = ''): string =>
  `$KL;01810750045;20252026;46001;STUSP1----;ENG1007;;;${standpunkt};;;${eksamen};;;;E;;;;;${fagmerknad};;;;`

const isIv = (grade: string): boolean => grade === 'IV'

function onEither(id: string, more: Partial<Rule> = {}): Rule {
  const rule = defineRowRule({
    ...baseRule(id),
    appliesTo: ['fagrad'],
    reads: [],
    optional: ['standpunkt', 'eksamen_annen', 'fagmerknad'],
    whenAny: { standpunkt: isIv, eksamen_annen: isIv },
    check: (_, ctx) => ctx.hit('standpunkt', 'hit'),
  })
  return { ...rule, ...more } as Rule
}

const LINES = [kl('IV', ''), kl('4', '3'), kl('', 'IV', 'FAM04'), kl('IV', 'IV')]

describe('a row rule that asks something of one of several columns', () => {
  it('sees the rows where one of them has it, once', () => {
    expect(checkLines([onEither('A1')], LINES).hits.map((hit) => hit.row)).toEqual([1, 3, 4])
  })

  it('still needs what it asks of single columns', () => {
    const silent = onEither('A1', { when: { fagmerknad: (code: string) => code === '' } } as Partial<Rule>)
    expect(checkLines([silent], LINES).hits.map((hit) => hit.row)).toEqual([1, 4])
  })

  it('asks for itself alone among more rules than fit in one word of bits', () => {
    const others = Array.from({ length: 40 }, (_, i) =>
      defineRowRule({
        ...baseRule(`B${String(i).padStart(2, '0')}`),
        appliesTo: ['fagrad'],
        reads: ['standpunkt'],
        when: { standpunkt: (grade) => grade === '4' },
        check: (_row, ctx) => ctx.hit('standpunkt', 'hit'),
      }),
    )
    const { hits } = checkLines([...others.slice(0, 35), onEither('A1'), ...others.slice(35)], LINES)
    expect(hits.filter((hit) => hit.rule === 'A1').map((hit) => hit.row)).toEqual([1, 3, 4])
    expect(hits.filter((hit) => hit.rule !== 'A1').map((hit) => hit.row)).toEqual(Array.from({ length: 40 }, () => 2))
  })

  it('is told which of them have it, in the order it asks', () => {
    const told: string[] = []
    const asking = onEither('A1', {
      whenAny: { eksamen_annen: isIv, fagmerknad: (code: string) => code === 'FAM04', standpunkt: isIv },
      check: (_row: unknown, _ctx: unknown, met: readonly MetColumn<ColumnKey>[]) =>
        void told.push(met.map(({ key, value }) => `${key} ${value}`).join(', ')),
    } as Partial<Rule>)
    const without = defineRowRule({
      ...baseRule('A2'),
      appliesTo: ['fagrad'],
      reads: ['standpunkt'],
      check: (_row, _ctx, met) => void told.push(`${met.length}`),
    })
    checkLines([asking], [...LINES, kl('iv', '4')])
    expect(told).toEqual(['standpunkt IV', 'eksamen_annen IV, fagmerknad FAM04', 'eksamen_annen IV, standpunkt IV', 'standpunkt IV'])
    told.length = 0
    checkLines([without], LINES.slice(0, 2))
    expect(told).toEqual(['0', '0'])
  })

  it('is not run, and says so, on a file that has none of the columns', () => {
    const elsewhere = onEither('A1', { whenAny: { orden: isIv, oppforsel: isIv } } as Partial<Rule>)
    const { table, hits } = checkLines([elsewhere], LINES)
    expect(hits).toEqual([])
    // The interface has them in $EK and never in $KL.
    expect(table.coverage.notRun).toEqual([{ rule: 'A1', reason: 'column-not-in-format', detail: 'orden, oppforsel' }])
  })
})
