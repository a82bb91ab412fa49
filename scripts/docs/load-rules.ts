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
    // One variable per folder level: the bundler of the tests cannot follow a path with more.
    const [topic, name] = file.split('/') as [string, string]
    const rule = ((await import(`../../core/rules/${topic}/${name}.ts`)) as Record<string, Rule>)[ruleName(file)]
    if (rule === undefined) throw new Error(`core/rules/${file}.ts must export ${ruleName(file)}`)
    const { examples } = (await import(`../../core/rules/${topic}/${name}.examples.ts`)) as { examples: readonly RuleExample[] }
    loaded.push({ topic, rule, examples })
  }
  return loaded
}
