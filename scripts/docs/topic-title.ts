import { readFileSync } from 'node:fs'

const glossary = readFileSync('docs/glossary.md', 'utf8')

/** A rule topic as people call it, from the glossary: `topicTitle('reading')` -> 'Lesing'; the name of the folder where it has no row yet. */
export function topicTitle(topic: string): string {
  const row = glossary.split('\n').find((line) => line.includes(`| \`${topic}\` |`))
  return row?.split('|')[1]?.trim() ?? topic
}
