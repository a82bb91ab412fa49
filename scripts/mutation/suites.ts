import { readdirSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { RuleExample } from '../../core/rules/examples.ts'
import type { Rule } from '../../core/rules/rule.ts'
import type * as CheckExample from '../../tests/support/check-example.ts'
import type * as ExampleOutcome from '../../tests/support/example-outcome.ts'
import { ruleFiles, ruleName } from '../build-registry.ts'
import { collectingVitest, type Test } from './collected-tests.ts'
import { type Loaded, type ModuleGraph, moduleGraph } from './module-graph.ts'

/** The tests of one rule or one test file. */
export interface Suite {
  readonly name: string
  /** The files it begins with; what they import belongs to it too. */
  readonly files: readonly string[]
  /** Its tests, upon modules of which those in `loaded` are not run again. */
  tests(loaded: Loaded): readonly Test[]
}

const CHECK = 'tests/support/check-example.ts'
const CHECK_TEXT = 'tests/support/check-text.ts'
const OUTCOME = 'tests/support/example-outcome.ts'
const UNIT_TESTS = ['tests/core/rules', 'tests/core/idnumbers']

/**
 * A graph in which every rule stands alone (the list of all rules is empty), and the suites: the unit tests of rules and identity numbers
 * first, as they are the quickest, then the examples of each rule.
 */
export function allSuites(): { readonly graph: ModuleGraph; readonly suites: readonly Suite[] } {
  const vitest = collectingVitest()
  const graph = moduleGraph(
    new Map<string, Record<string, unknown>>([
      ['vitest', vitest.exports],
      ['core/rules/registry.gen.ts', { allRules: [] }],
      // Examples have few rows: work arrays of 16,384 take longer to clear than the example to check.
      ['core/table/chunk.ts', { CHUNK_BITS: 9, CHUNK_ROWS: 1 << 9 }],
    ]),
  )
  const units = UNIT_TESTS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`),
  )
  // Tests that check whole files need all rules at once.
  const alone = units.filter((file) => !graph.closure(file).has(CHECK_TEXT))
  const ofUnit = (file: string): Suite => ({
    name: file,
    files: [file],
    tests(loaded) {
      vitest.collected()
      graph.load(file, loaded)
      return vitest.collected()
    },
  })
  const ofRule = (file: string): Suite => {
    const paths = [`core/rules/${file}.ts`, `core/rules/${file}.examples.ts`] as const
    return {
      name: file,
      files: [...paths, CHECK, OUTCOME],
      tests(loaded) {
        const rule = graph.load(paths[0], loaded)[ruleName(file)] as Rule
        const { examples } = graph.load(paths[1], loaded) as { examples: readonly RuleExample[] }
        const { exampleHits } = graph.load(CHECK, loaded) as unknown as typeof CheckExample
        const { asOutcome, emptySlots, expectedHits } = graph.load(OUTCOME, loaded) as unknown as typeof ExampleOutcome
        return examples.map((example) => ({
          name: example.name,
          async run() {
            const hits = await exampleHits(rule, example, undefined, [rule])
            const found = asOutcome(hits, example)
            if (!isDeepStrictEqual(found, expectedHits(example))) throw new Error(`${example.name}: ${JSON.stringify(found)}`)
            if (hits.some((hit) => emptySlots(rule, hit).length > 0)) throw new Error(`${example.name}: a slot is empty`)
          },
        }))
      },
    }
  }
  return { graph, suites: [...alone.sort().map(ofUnit), ...ruleFiles().map(ofRule)] }
}
