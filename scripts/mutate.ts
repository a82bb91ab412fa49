/**
 * Changes the code of core/rules and core/idnumbers a little at a time and sees whether a test notices: `npm run test:mutation`.
 * `npm run test:mutation -- karakter` takes the files whose path holds «karakter». Prints the changes that nobody noticed and a score per
 * folder, and writes all of it to ut/mutasjon.json. Method: docs/mutasjon.md.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { runFiles } from './mutation/run-files.ts'
import { scores, scoreTable } from './mutation/score.ts'
import type { Verdict } from './mutation/try-mutants.ts'

const asked = process.argv.slice(2)
const files = ['core/rules', 'core/idnumbers']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.ts') && !/\.(examples|gen)\.ts$/.test(file))
  .filter((file) => asked.length === 0 || asked.some((part) => file.includes(part)))
  .sort()

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 100)
const verdicts: Verdict[] = []
await runFiles(files, Number(process.env.ARBEIDERE ?? availableParallelism()), (verdict) => {
  verdicts.push(verdict)
  const { mutant, fate } = verdict
  if (fate === 'survived' || fate === 'no-coverage')
    console.log(`${mutant.file}:${mutant.line} ${mutant.kind}: ${short(mutant.original)} -> ${short(mutant.replacement)}`)
})

mkdirSync('ut', { recursive: true })
writeFileSync('ut/mutasjon.json', JSON.stringify(verdicts.filter(({ fate }) => fate !== 'ignored'), null, 1))
console.log(`\n${scoreTable(scores(verdicts, () => false))}`)
