import type { RuleInfo } from '../findings/checked-file.ts'
import { sourceOf } from '../norms/source-of.ts'
import type { Rule } from '../rules/rule.ts'

/** Made once per rule: a folder of a hundred small files asks for all of them a hundred times. */
const made = new WeakMap<Rule, RuleInfo>()

/** A rule without its code, as reports need it. */
export function ruleInfo(rule: Rule): RuleInfo {
  const known = made.get(rule)
  if (known !== undefined) return known
  const info: RuleInfo = {
    id: rule.id,
    code: rule.code,
    title: rule.title,
    sources: rule.source.map(({ id }) => sourceOf(id)),
    messages: rule.messages,
    sensitiveFacts: rule.sensitiveFacts ?? [],
  }
  made.set(rule, info)
  return info
}
