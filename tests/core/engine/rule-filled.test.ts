import { describe, expect, it } from 'vitest'
import type { Rule } from '#core'
import { defineRowRule } from '../../../core/rules/define-rule.ts'
import { baseRule } from '../../support/base-rule.ts'
import { checkLines } from '../../support/check-lines.ts'

const kl = (fagkode: string, remark: string): string => `$KL;01810750045;20252026;46001;STUSP1----;${fagkode};;;4;;;;;;;E;;;;;${remark};;;;`

const blank: Rule = defineRowRule({
  ...baseRule('A1'),
  appliesTo: ['fagrad'],
  reads: ['fagmerknad'],
  filled: ['fagmerknad'],
  when: { fagmerknad: (remark) => remark === '' },
  check: (_row, ctx) => ctx.hit('fagmerknad', 'hit'),
})

describe('a rule that needs a column to be in use', () => {
  it('tells blanks where another row has a value, before or behind', () => {
    expect(checkLines([blank], [kl('ENG1007', ''), kl('MAT1019', 'FAM01'), kl('NOR1267', '')]).hits.map(({ row }) => row)).toEqual([1, 3])
  })

  it('is silent where no row has one, and says that it was not run', () => {
    const { hits, table } = checkLines([blank], [kl('ENG1007', ''), kl('MAT1019', ' ')])
    expect(hits).toEqual([])
    expect(table.coverage).toMatchObject({ run: [], notRun: [{ rule: 'A1', reason: 'column-missing', detail: 'fagmerknad' }] })
  })
})
