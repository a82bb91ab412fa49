import type { RuleExample } from '../../core/rules/examples.ts'
import type { Rule } from '../../core/rules/rule.ts'
import { ruleFiles, ruleName } from '../build-registry.ts'

export interface DocumentedRule {
  /** Folder below core/rules. */
  readonly topic: string
  readonly rule: Rule
  readonly examples: readonly RuleExample[]
}

/** All rules with their examples, in the order of topic and name. */
export async function loadRules(): Promise<DocumentedRule[]> {
  const loaded: DocumentedRule[] = []
  for (const file of ruleFiles()) {
    const rule = ((await import(`../../core/rules/${file}.ts`)) as Record<string, Rule>)[ruleName(file)]
    if (rule === undefined) throw new Error(`core/rules/${file}.ts must export ${ruleName(file)}`)
    const { examples } = (await import(`../../core/rules/${file}.examples.ts`)) as { examples: readonly RuleExample[] }
    loaded.push({ topic: file.slice(0, file.indexOf('/')), rule, examples })
  }
  return loaded
}
