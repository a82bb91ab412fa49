/**
 * `npm run norms`: which statements of the catalogues the product serves, and why the others are not. An id counts as served when a rule
 * names it and an example of that rule names it and finds something. `--bevis` runs those examples once with the rule and once without, and
 * fails unless each notices. `--stille` prints the totals only.
 */
import { loadRules } from './docs/load-rules.ts'
import { isProvable, type Norm } from './normer/catalogue.ts'
import { coverageOf } from './normer/coverage.ts'
import { prove } from './normer/prove.ts'

const isProof = process.argv.includes('--bevis')
const quiet = process.argv.includes('--stille')
const rules = await loadRules()
const { norms, served, notServed, problems } = coverageOf(rules)

const isLaw = ({ id }: Norm): boolean => id.startsWith('UDIR5')
const share = (of: readonly Norm[]): string => `${of.filter(({ id }) => served.has(id)).length} / ${of.length}`.padStart(10)

function line(name: string, of: readonly Norm[]): string {
  return `${name.padEnd(12)} ${share(of)} ${share(of.filter(isLaw))} ${share(of.filter((norm) => !isLaw(norm)))}`
}

const ofType = (type: string): string =>
  line(
    type,
    norms.filter((norm) => norm.type === type),
  )
console.log(`${''.padEnd(12)} ${'all'.padStart(10)} ${'the law'.padStart(10)} ${'exams'.padStart(10)}`)
for (const type of ['kontroll', 'frist', 'beregning']) console.log(ofType(type))
console.log(line('provable', norms.filter(isProvable)))
console.log('Counted apart: texts to write, reminders, definitions, what is outside.')
for (const type of ['innhold', 'paaminnelse', 'definisjon', 'utenfor']) console.log(ofType(type))

if (!quiet) {
  console.log('\nServed:')
  for (const [id, by] of [...served].sort(([a], [b]) => a.localeCompare(b, 'nb', { numeric: true })))
    console.log(`  ${id}  ${by.map(({ rule }) => rule.id).join(', ')}`)
  const reasons = new Map<string, (typeof notServed)[number][]>()
  for (const one of notServed) {
    const reason = one.why?.grunn ?? 'no reason given'
    reasons.set(reason, [...(reasons.get(reason) ?? []), one])
  }
  for (const [reason, statements] of [...reasons].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`\nNot served: ${reason}`)
    for (const { norm, why } of statements)
      console.log(`  ${norm.id}  ${norm.type}${why === null || why.felt.length === 0 ? '' : `: ${why.felt.join(', ')}`}`)
  }
}

const failures = isProof ? [...problems, ...(await prove(rules))] : problems
if (isProof && failures.length === 0) console.log('\nProved: each case was run, and finds nothing without its rule.')
if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`)
  process.exit(1)
}
