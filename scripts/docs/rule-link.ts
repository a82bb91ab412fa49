import type { DocumentedRule } from './load-rules.ts'
import { SEVERITY_MARK } from './severity-mark.ts'

/** A rule in a list of the docs: mark, code and title. `folder` is where the page stands seen from the list ('' or 'rules/'). */
export function ruleLink({ rule }: DocumentedRule, folder = ''): string {
  return `${SEVERITY_MARK[rule.severity]} [${rule.code}](${folder}${rule.id}.md) ${rule.title.nb}`
}

/** For sorting rules by their codes. */
export function byCode(a: DocumentedRule, b: DocumentedRule): number {
  return a.rule.code.localeCompare(b.rule.code)
}
