import { expect, it } from 'vitest'
import {
  defineBatchRule,
  defineCellRule,
  defineGroupRule,
  defineLineRule,
  definePairRule,
  defineRowRule,
  defineTableRule,
} from '../../../core/rules/define-rule.ts'

// The engine tells the kinds of rule apart by their scope alone.
it.each([
  [defineCellRule, 'cell'],
  [defineRowRule, 'row'],
  [defineGroupRule, 'group'],
  [definePairRule, 'pair'],
  [defineTableRule, 'table'],
  [defineLineRule, 'line'],
  [defineBatchRule, 'batch'],
] as const)('%o makes a rule of scope %s and leaves the rest alone', (define, scope) =>
  expect((define as (rule: object) => object)({ id: 'a-rule' })).toEqual({ scope, id: 'a-rule' }))
