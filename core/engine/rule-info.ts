import type { RuleInfo } from '../findings/checked-file.ts'
import { sourceOf } from '../norms/source-of.ts'
import type { Rule } from '../rules/rule.ts'

/** A rule without its code, as reports need it. */
export function ruleInfo(rule: Rule): RuleInfo {
  return {
    id: rule.id,
    code: rule.code,
    title: rule.title,
    sources: rule.source.map(({ id }) => sourceOf(id, rule.standing)),
    messages: rule.messages,
    sensitiveFacts: rule.sensitiveFacts ?? [],
  }
}
