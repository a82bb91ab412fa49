import type { Test } from './collected-tests.ts'
import { instrument, type Mutant } from './instrument.ts'
import type { Loaded, ModuleGraph } from './module-graph.ts'
import type { Suite } from './suites.ts'

/** `timeout` = it ran for ever, which somebody would notice. */
export type Fate = 'killed' | 'survived' | 'no-coverage' | 'timeout' | 'ignored'

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

/**
 * As many suites, the nearest, are asked of one file; of what is run while modules are loaded, which any test of any suite may need, fewer. A
 * change that only a test further away would notice counts as survived.
 */
const ASKED = 60
const FURTHER = 2.5
const ASKED_ON_LOAD = 30

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
    const needing = nearestFirst(file, suites, graph)
    const { passing, broken } = await dryRun(needing, kept)
    for (const fault of broken) yield { kind: 'broken', ...fault }
    for (const mutant of mutants.filter(({ id }) => !skip.has(id))) {
      if (mutant.ignored !== null) {
        yield { kind: 'tried', verdict: { mutant, fate: 'ignored', by: '' } }
        continue
      }
      yield { kind: 'trying', mutant }
      yield { kind: 'tried', verdict: { mutant, ...(await tryOne(mutant.id, needing, kept, passing.get(mutant.id))) } }
    }
  } finally {
    stryker.activeMutant = undefined
    graph.replace(file, null)
  }
}

/** Suites by how many imports lie between them and the file, as the nearest notice most; properties, which take long, behind their like. */
function nearestFirst(file: string, suites: readonly Suite[], graph: ModuleGraph): readonly Suite[] {
  const length = (suite: Suite): number => graph.distance(suite.files, file) + (suite.name.endsWith('.prop.test.ts') ? 0.5 : 0)
  const distance = new Map(suites.map((suite) => [suite, length(suite)]))
  const needing = suites.filter((suite) => distance.get(suite) !== Number.POSITIVE_INFINITY)
  const nearest = Math.min(...distance.values())
  return needing
    .sort((a, b) => distance.get(a)! - distance.get(b)!)
    .filter((suite) => distance.get(suite)! <= nearest + FURTHER)
    .slice(0, ASKED)
}

/** Which tests pass a mutant, by suite and number of the test, and how often all of them do. */
interface Passing {
  passes: number
  onLoad: boolean
  readonly tests: Map<Suite, Set<number>>
}

interface DryRun {
  readonly passing: ReadonlyMap<string, Passing>
  /** Tests that fail without any mutant. */
  readonly broken: readonly { readonly test: string; readonly message: string }[]
}

async function dryRun(suites: readonly Suite[], kept: Loaded): Promise<DryRun> {
  const passing = new Map<string, Passing>()
  const broken: { test: string; message: string }[] = []
  const note = (hits: Hits, add: (of: Passing) => void): void => {
    for (const [id, count] of Object.entries(hits)) {
      const of = passing.get(id) ?? { passes: 0, onLoad: false, tests: new Map() }
      passing.set(id, of)
      of.passes += count
      add(of)
    }
  }
  stryker.activeMutant = undefined
  stryker.hitCount = undefined
  for (const suite of suites) {
    stryker.currentTestId = undefined
    const coverage = { static: {} as Hits, perTest: {} as Record<string, Hits> }
    stryker.mutantCoverage = coverage
    const tests = suite.tests(new Map(kept))
    for (const [i, test] of tests.entries()) {
      stryker.currentTestId = String(i + 1)
      const fault = await faultOf(test)
      if (fault !== null) broken.push({ test: `${suite.name}: ${test.name}`, message: fault })
    }
    note(coverage.static, (of) => {
      of.onLoad = true
    })
    for (const [id, hits] of Object.entries(coverage.perTest))
      note(hits, ({ tests: seen }) => {
        const numbers = seen.get(suite) ?? new Set()
        seen.set(suite, numbers.add(Number(id) - 1))
      })
  }
  stryker.currentTestId = undefined
  return { passing, broken }
}

async function tryOne(id: string, suites: readonly Suite[], kept: Loaded, passing: Passing | undefined): Promise<Omit<Verdict, 'mutant'>> {
  if (passing === undefined) return { fate: 'no-coverage', by: '' }
  const { passes, onLoad, tests: covering } = passing
  stryker.activeMutant = id
  stryker.hitLimit = passes * PATIENCE
  for (const suite of onLoad ? suites.slice(0, ASKED_ON_LOAD) : suites) {
    const numbers = covering.get(suite)
    if (!onLoad && numbers === undefined) continue
    // A new object each time: code that was loaded before holds the old one.
    stryker.mutantCoverage = { static: {}, perTest: {} }
    stryker.hitCount = 0
    let tests: readonly Test[]
    try {
      tests = suite.tests(new Map(kept))
    } catch {
      return { fate: 'killed', by: suite.name }
    }
    for (const [i, test] of tests.entries()) {
      if (!onLoad && numbers?.has(i) !== true) continue
      const fault = await faultOf(test)
      if (fault?.includes('Hit count limit') === true) return { fate: 'timeout', by: suite.name }
      if (fault !== null) return { fate: 'killed', by: suite.name }
    }
  }
  return { fate: 'survived', by: '' }
}

async function faultOf(test: Test): Promise<string | null> {
  try {
    await test.run()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
