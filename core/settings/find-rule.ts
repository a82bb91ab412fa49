import { fail, ok, type Result } from '../result.ts'
import type { Rule } from '../rules/rule.ts'
import { nearMiss } from '../table/near-miss.ts'

/** A rule by its code, in any case, or its id. Problem: `document-unknown-rule`, with the nearest one there is. */
export function findRule(written: string, rules: readonly Rule[], facts: { readonly path: string; readonly key: string }): Result<Rule> {
  const wanted = written.trim()
  const rule = rules.find(({ code, id }) => code === wanted.toUpperCase() || id === wanted.toLowerCase())
  if (rule !== undefined) return ok(rule)
  const near = nearMiss(
    wanted,
    rules.flatMap(({ code, id }) => [code, id]),
  )
  return fail('document-unknown-rule', { ...facts, value: wanted, proposal: near ?? '' })
}
