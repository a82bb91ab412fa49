import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { canonicalColumns } from '../../core/records/canonical-columns.ts'

const glossary = readFileSync('docs/glossary.md', 'utf8')

it('has a row for every canonical column and every rule topic', () => {
  const topics = readdirSync('core/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = [...Object.keys(canonicalColumns), ...topics.map((topic) => topic.name)]
  expect(names.length).toBeGreaterThan(60)
  expect(names.filter((name) => !glossary.includes(`| \`${name}\` |`))).toEqual([])
})
