/** Writes docs/rules (a page per rule and the indexes) and docs/normer.md (what serves the catalogues), docs/filtyper.md and the last part of docs/glossary.md (tables that people fill in). Run by `npm run build:docs`; old pages of rules that are gone are removed. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { kindsPage, withGlossaryOfKinds } from './docs/kinds-pages.ts'
import { loadRules } from './docs/load-rules.ts'
import { normsPage } from './docs/norms-page.ts'
import { ruleIndexes } from './docs/rule-indexes.ts'
import { rulePage } from './docs/rule-page.ts'
import { coverageOf } from './normer/coverage.ts'

const folder = 'docs/rules'
mkdirSync(folder, { recursive: true })
const rules = await loadRules()
const pages = new Map<string, string>(Object.entries(ruleIndexes(rules)))
for (const { topic, rule, examples } of rules) pages.set(`${rule.id}.md`, rulePage(topic, rule, examples))
for (const old of readdirSync(folder)) if (!pages.has(old)) rmSync(`${folder}/${old}`)
for (const [name, text] of pages) writeFileSync(`${folder}/${name}`, text)
writeFileSync('docs/normer.md', normsPage(coverageOf(rules)))
writeFileSync('docs/filtyper.md', kindsPage())
writeFileSync('docs/glossary.md', withGlossaryOfKinds(readFileSync('docs/glossary.md', 'utf8')))
