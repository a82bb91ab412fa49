/**
 * Changes the code of core/rules and core/idnumbers a little at a time and sees whether a test notices: `npm run test:mutation`.
 * `npm run test:mutation -- karakter` takes the files whose path holds «karakter». Prints the changes that nobody noticed and a score per
 * folder, and writes what became of each, as it goes, to ut/mutasjon.ndjson. Method: docs/mutasjon.md.
 */
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { runFiles } from './mutation/run-files.ts'
import { scores, scoreTable } from './mutation/score.ts'
import { allSuites } from './mutation/suites.ts'
import type { Verdict } from './mutation/try-mutants.ts'
import { typeFaults } from './mutation/type-faults.ts'
import { withoutEffect } from './mutation/without-effect.ts'

const asked = process.argv.slice(2)
const files = ['core/rules', 'core/idnumbers']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  // Made-up lists of the examples are no rules.
  .filter((file) => file.endsWith('.ts') && !/\.(?:examples|gen)\.ts$|\/example-/.test(file))
  .filter((file) => asked.length === 0 || asked.some((part) => file.includes(part)))
  .sort()

const LOG = 'ut/mutasjon.ndjson'
mkdirSync('ut', { recursive: true })
writeFileSync(LOG, '')

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 100)
const tried: Verdict[] = []
await runFiles(files, Number(process.env.ARBEIDERE ?? availableParallelism()), (verdict) => {
  if (verdict.fate === 'ignored') return
  tried.push(verdict)
  appendFileSync(LOG, `${JSON.stringify(verdict)}\n`)
})

const survived = tried.filter(({ fate }) => fate === 'survived' || fate === 'no-coverage')
const { graph } = allSuites()
const typed = typeFaults(
  survived.map(({ mutant }) => mutant),
  (file, other) => graph.closure(file).has(other),
)
const left = survived.filter(({ mutant }) => !typed.has(mutant))
const same = withoutEffect(left)

for (const verdict of left) {
  const { file, line, kind, original, replacement } = verdict.mutant
  console.log(`${same.has(verdict) ? '= ' : ''}${file}:${line} ${kind}: ${short(original)} -> ${short(replacement)}`)
}
console.log(`\n${scoreTable(scores(tried, { typed, same }))}`)
