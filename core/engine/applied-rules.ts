import type { NotRun } from '../findings/checked-file.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { Leveranse } from '../rules/leveranse.ts'
import type { Rule } from '../rules/rule.ts'
import type { RulePlan } from './plan-rules.ts'

/** The rules of a plan that count for a file, and those that do not after all, as its rows have shown. */
export interface AppliedRules {
  readonly rules: ReadonlySet<Rule>
  readonly run: readonly string[]
  readonly notRun: readonly NotRun[]
}

/** A folder has files of one kind, with the same delivery and the same columns empty: found out once for all of them. */
const made = new WeakMap<RulePlan, Map<string, AppliedRules>>()

/** Leaves out rules of other deliveries, and those that say nothing where a column of theirs has no value. `isEmpty` tells such a column. */
export function appliedRules(plan: RulePlan, leveranse: Leveranse, isEmpty: (key: ColumnKey) => boolean): AppliedRules {
  const empty = plan.filled.filter(isEmpty)
  const ofPlan = made.get(plan) ?? new Map<string, AppliedRules>()
  made.set(plan, ofPlan)
  const name = [leveranse, ...empty].join()
  let known = ofPlan.get(name)
  if (known === undefined) {
    known = makeApplied(plan, leveranse, new Set(empty))
    ofPlan.set(name, known)
  }
  return known
}

function makeApplied(plan: RulePlan, leveranse: Leveranse, empty: ReadonlySet<ColumnKey>): AppliedRules {
  const emptyOf = (rule: Rule): readonly ColumnKey[] => (rule.filled ?? []).filter((key) => empty.has(key))
  const isForDelivery = (rule: Rule): boolean => rule.leveranser === undefined || rule.leveranser.includes(leveranse)
  const otherDelivery = plan.rules.filter((rule) => !isForDelivery(rule))
  // A column without a single value is as good as none: a template brings all of them.
  const withoutValues = plan.rules.filter((rule) => isForDelivery(rule) && emptyOf(rule).length > 0)
  const left = new Set([...otherDelivery, ...withoutValues])
  const rules = plan.rules.filter((rule) => !left.has(rule))
  return {
    rules: new Set(rules),
    run: rules.map(({ id }) => id),
    notRun: [
      ...plan.notRun,
      ...otherDelivery.map(({ id }) => ({ rule: id, reason: 'leveranse' as const, detail: leveranse })),
      ...withoutValues.map((rule) => ({ rule: rule.id, reason: 'column-missing' as const, detail: emptyOf(rule).join(', ') })),
    ],
  }
}
