import type { Test } from './collected-tests.ts'
import { instrument, type Mutant } from './instrument.ts'
import type { Loaded, ModuleGraph } from './module-graph.ts'
import type { Suite } from './suites.ts'

/** `timeout` = it ran for ever, which somebody would notice; `type-fault` = it survived, but does not compile. */
export type Fate = 'killed' | 'survived' | 'no-coverage' | 'timeout' | 'type-fault' | 'ignored'

/** What became of a mutant, and of which suite. */
export interface Verdict {
  readonly mutant: Mutant
  readonly fate: Fate
  readonly by: string
}

export type Step =
  | { readonly kind: 'trying'; readonly mutant: Mutant }
  | { readonly kind: 'tried'; readonly verdict: Verdict }
  | { readonly kind: 'broken'; readonly test: string; readonly message: string }

/** Stryker's global variable, which the code with mutants in it looks at. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> } | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
}
type Hits = Record<string, number>

/** As Stryker: a mutant that is passed this many times more often than the code itself is thought to run for ever. */
const PATIENCE = 100

const space = globalThis as { __stryker__?: Switch }
space.__stryker__ ??= {}
const stryker = space.__stryker__

/**
 * Tries every mutant of a file against the suites that need it, each on modules loaded anew, so that nothing a mutant leaves behind reaches
 * the next. Only tests that pass the changed code are run; where it is run while modules are loaded, those of all suites that load it.
 */
export async function* tryMutants(
  file: string,
  { graph, suites }: { readonly graph: ModuleGraph; readonly suites: readonly Suite[] },
  base: Loaded,
  skip: ReadonlySet<string>,
): AsyncGenerator<Step> {
  const { code, mutants } = await instrument(file)
  const kept = graph.without(file, base)
  graph.replace(file, code)
  try {
    const needing = nearestFirst(
      file,
      suites.filter((suite) => suite.files.some((path) => graph.closure(path).has(file))),
    )
    const { coverage, broken } = await dryRun(needing, kept)
    for (const fault of broken) yield { kind: 'broken', ...fault }
    const failing = new Set(broken.map(({ test }) => test))
    for (const mutant of mutants.filter(({ id }) => !skip.has(id))) {
      if (mutant.ignored !== null) {
        yield { kind: 'tried', verdict: { mutant, fate: 'ignored', by: '' } }
        continue
      }
      yield { kind: 'trying', mutant }
      yield { kind: 'tried', verdict: { mutant, ...(await tryOne(mutant.id, needing, kept, coverage, failing)) } }
    }
  } finally {
    stryker.activeMutant = undefined
    graph.replace(file, null)
  }
}

/** The suites of the file's own rule and folder before others: they notice most. */
function nearestFirst(file: string, suites: readonly Suite[]): readonly Suite[] {
  const own = file.slice('core/rules/'.length, -'.ts'.length)
  const topic = file.split('/').at(-2)!
  const distance = ({ name }: Suite): number => (name === own ? 0 : name.split('/').includes(topic) ? 1 : name.endsWith('.test.ts') ? 2 : 3)
  return [...suites].sort((a, b) => distance(a) - distance(b))
}

interface Coverage {
  readonly static: Hits
  readonly perTest: Readonly<Record<string, Hits>>
}

async function dryRun(suites: readonly Suite[], kept: Loaded) {
  stryker.activeMutant = undefined
  stryker.hitCount = undefined
  stryker.mutantCoverage = { static: {}, perTest: {} }
  const broken: { test: string; message: string }[] = []
  for (const suite of suites) {
    stryker.currentTestId = undefined
    const tests = suite.tests(new Map(kept))
    for (const [i, test] of tests.entries()) {
      const id = testId(suite, i)
      stryker.currentTestId = id
      const fault = await faultOf(test)
      if (fault !== null) broken.push({ test: id, message: fault })
    }
  }
  stryker.currentTestId = undefined
  const coverage: Coverage = stryker.mutantCoverage
  stryker.mutantCoverage = undefined
  return { coverage, broken }
}

async function tryOne(
  id: string,
  suites: readonly Suite[],
  kept: Loaded,
  coverage: Coverage,
  failing: ReadonlySet<string>,
): Promise<{ readonly fate: Fate; readonly by: string }> {
  const passed = Object.values(coverage.perTest).reduce((sum, hits) => sum + (hits[id] ?? 0), coverage.static[id] ?? 0)
  if (passed === 0) return { fate: 'no-coverage', by: '' }
  stryker.activeMutant = id
  stryker.mutantCoverage = { static: {}, perTest: {} }
  stryker.hitLimit = passed * PATIENCE
  const onLoad = (coverage.static[id] ?? 0) > 0
  const covering = new Set(Object.entries(coverage.perTest).flatMap(([test, hits]) => (onLoad || (hits[id] ?? 0) > 0 ? [test] : [])))
  for (const suite of suites) {
    if (!onLoad && ![...covering].some((test) => test.startsWith(`${suite.name}#`))) continue
    stryker.hitCount = 0
    let tests: readonly Test[]
    try {
      tests = suite.tests(new Map(kept))
    } catch {
      return { fate: 'killed', by: suite.name }
    }
    for (const [i, test] of tests.entries()) {
      const name = testId(suite, i)
      if (failing.has(name) || (!onLoad && !covering.has(name))) continue
      const fault = await faultOf(test)
      if (fault?.includes('Hit count limit') === true) return { fate: 'timeout', by: suite.name }
      if (fault !== null) return { fate: 'killed', by: suite.name }
    }
  }
  return { fate: 'survived', by: '' }
}

function testId({ name }: Suite, index: number): string {
  return `${name}#${index}`
}

async function faultOf(test: Test): Promise<string | null> {
  try {
    await test.run()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
