/**
 * `npm run norms`: which statements of the catalogues the product serves. An id counts as served when a rule names it and an example of
 * that rule names it and finds something. `--bevis` runs those examples once with the rule and once without, and fails unless the example
 * notices. `--stille` prints the totals only.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { allRules, type Rule } from '#core'
import { exampleHits } from '../tests/support/check-example.ts'
import { loadRules } from './docs/load-rules.ts'

interface Norm {
  readonly id: string
  readonly ref: string
  readonly type: string
  readonly data?: readonly string[]
}

const CATALOGUES = ['individuell-vurdering', 'eksamensretningslinjer']
const proof = process.argv.includes('--bevis')
const quiet = process.argv.includes('--stille')

const norms = CATALOGUES.flatMap((name) => parse(readFileSync(`data/norms/${name}.yaml`, 'utf8')) as Norm[])
const known = new Set(norms.map((norm) => norm.id))
const served = new Map<string, Set<string>>()
const problems: string[] = []

for (const { rule, examples } of await loadRules()) {
  for (const id of rule.norms) {
    if (!known.has(id)) problems.push(`${rule.id} names ${id}, which no catalogue has`)
    const cases = examples.filter((example) => example.norms?.includes(id) === true && example.hits.length > 0)
    if (cases.length === 0) problems.push(`${rule.id} names ${id}, but no example with a hit does`)
    else served.set(id, new Set([...(served.get(id) ?? []), rule.id]))
    if (!proof) continue
    for (const example of cases) {
      const hitsWith = async (rules: readonly Rule[]): Promise<number> => (await exampleHits(rule, example, undefined, rules)).length
      if ((await hitsWith(allRules)) !== example.hits.length)
        problems.push(`${id}: the example «${example.name}» of ${rule.id} does not hold`)
      const off = allRules.filter((other) => other !== rule)
      if ((await hitsWith(off)) === example.hits.length)
        problems.push(`${id}: the example «${example.name}» of ${rule.id} does not notice when the rule is off`)
    }
  }
}

const types = [...new Set(norms.map((norm) => norm.type))].sort()
const rows = types.map((type) => {
  const all = norms.filter((norm) => norm.type === type)
  return { type, served: all.filter((norm) => served.has(norm.id)).length, total: all.length }
})
for (const { type, served: done, total } of rows) console.log(`${type.padEnd(12)} ${String(done).padStart(4)} / ${total}`)
console.log(
  `${'all'.padEnd(12)} ${String(served.size).padStart(4)} / ${norms.length}${proof ? ' proved: each case was run, and finds nothing without its rule' : ''}`,
)
if (!quiet) {
  console.log('\nServed:')
  for (const [id, rules] of [...served].sort()) console.log(`  ${id}  ${[...rules].join(', ')}`)
  console.log('\nNot served yet (statement: data it needs):')
  for (const norm of norms.filter((n) => !served.has(n.id) && n.type !== 'utenfor' && n.type !== 'definisjon')) {
    console.log(`  ${norm.id}  ${norm.type}: ${(norm.data ?? []).join(', ') || 'no data; text or reminder'}`)
  }
}
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`)
  process.exit(1)
}
