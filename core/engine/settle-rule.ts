import { lowerSeverity } from '../findings/lower-severity.ts'
import { isNorm } from '../norms/is-norm.ts'
import type { Rule } from '../rules/rule.ts'
import type { Regelvalg } from '../settings/regelvalg.ts'

/**
 * The rule as the county wants it: with a lowered severity, or without the cap on what rests on the circular of 2016, where the county has
 * confirmed all that the rule cites. The same object where nothing is changed.
 */
export function settleRule(rule: Rule, regelvalg: Regelvalg | undefined): Rule {
  if (regelvalg === undefined) return rule
  const severity = lowerSeverity(rule.severity, regelvalg.lowered[rule.id] ?? rule.severity)
  const standing = isConfirmed(rule, regelvalg) ? 'bekreftet' : rule.standing
  return severity === rule.severity && standing === rule.standing ? rule : { ...rule, severity, standing }
}

/** The rules that are not switched off, each as the county wants it. */
export function settleRules(rules: readonly Rule[], regelvalg: Regelvalg | undefined): readonly Rule[] {
  return regelvalg === undefined
    ? rules
    : rules.filter(({ id }) => regelvalg.off[id] === undefined).map((rule) => settleRule(rule, regelvalg))
}

/** Whether the county has confirmed every norm the rule serves, or everything of the catalogues that it cites. */
function isConfirmed({ norms, source }: Rule, { confirmed }: Regelvalg): boolean {
  const cited = source.map(({ id }) => id).filter(isNorm)
  const all = (ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => confirmed.some((one) => one === id))
  return all(norms) || all(cited)
}
