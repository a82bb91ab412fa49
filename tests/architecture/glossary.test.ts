import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { canonicalColumns } from '../../core/records/canonical-columns.ts'
import { ruleFiles } from '../../scripts/build-registry.ts'

const glossary = readFileSync('docs/glossary.md', 'utf8')

it('has a row for every canonical column and every rule topic', () => {
  const topics = new Set(ruleFiles().map((file) => file.split('/')[0]!))
  const names = [...Object.keys(canonicalColumns), ...topics]
  expect(names.length).toBeGreaterThan(60)
  expect(names.filter((name) => !glossary.includes(`| \`${name}\` |`))).toEqual([])
})
