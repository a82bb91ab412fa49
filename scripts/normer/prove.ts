import { allRules } from '#core'
import type { RuleExample } from '../../core/rules/examples.ts'
import { exampleHits } from '../../tests/support/check-example.ts'
import type { DocumentedRule } from '../docs/load-rules.ts'

/** Runs every example that serves a statement once with its rule and once without; says of each whose hits do not hold or do not go away. */
export async function prove(rules: readonly DocumentedRule[]): Promise<readonly string[]> {
  const problems: string[] = []
  for (const { rule, examples } of rules) {
    const proving = examples.filter(
      (example) => example.hits.length > 0 && example.norms?.some((id) => rule.norms.some((own) => own === id)),
    )
    for (const example of proving) {
      const place = (norms: RuleExample['norms']): string => `${norms?.join(', ')}: the example «${example.name}» of ${rule.id}`
      if ((await exampleHits(rule, example)).length !== example.hits.length) problems.push(`${place(example.norms)} does not hold`)
      const off = allRules.filter((other) => other !== rule)
      if ((await exampleHits(rule, example, undefined, off)).length > 0)
        problems.push(`${place(example.norms)} does not notice when the rule is off`)
    }
  }
  return problems
}
