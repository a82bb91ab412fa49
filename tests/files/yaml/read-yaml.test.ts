import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../files/yaml/read-yaml.ts'

const told = (text: string) => {
  const read = readYaml(text)
  return read.ok
    ? read.value
    : `${read.problem.code} ${read.problem.facts.key ?? ''} ${read.problem.facts.line ?? ''}`.replace(/ +/g, ' ').trim()
}

describe('YAML written by hand', () => {
  it.each([
    ['versjon: 1\ntil: 2026-12-31\nav: true\nkoder: [A, "07"]', { versjon: 1, til: '2026-12-31', av: true, koder: ['A', '07'] }],
    ['', 'document-empty'],
    ['a: [1, 2\nb: 3', 'document-unreadable YAML'],
    ['a: 1\n\tb: 2', 'document-unreadable YAML'],
    ['a: "x\nb: 2', 'document-unreadable YAML'],
    ['a: 1\nb: 2\n---\nc: 3', 'document-unreadable YAML'],
    ['a: 1\nb: 2\na: 3', 'document-key-twice a 3'],
    ['a: 1\n"a": 3', 'document-key-twice a 2'],
    ['a: &x 1\nb: *x', 'document-unreadable 2'],
  ])('%j', (text, expected) => {
    if (expected === 'document-unreadable YAML') expect(told(text)).toMatch(/^document-unreadable [1-9]$/)
    else expect(told(text)).toEqual(expected)
  })
})
