import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../../core/settings/json-document.ts'

const line = (text: string) => {
  const read = readJson(text)
  return read.ok ? 'sound' : `${read.problem.code} ${read.problem.facts.line ?? ''}`.trim()
}

describe('JSON written by hand', () => {
  it.each([
    ['{ "a": [1, -2.5e3, true, null, "x\\u00e6\\n"], "b": {} }', 'sound'],
    ['', 'document-empty'],
    [' \n ', 'document-empty'],
    ['{\n"a": 1,\n}', 'document-unreadable 3'],
    ['{\n"a": 1\n"b": 2 }', 'document-unreadable 3'],
    ['{\n"a": «1» }', 'document-unreadable 2'],
    ['{\n"a": "uten slutt\n}', 'document-unreadable 2'],
    ['{ "a": 1 } x', 'document-unreadable 1'],
    ['{ "a": 1', 'document-unreadable 1'],
    ['{ a: 1 }', 'document-unreadable 1'],
    ['{ "a": 01 }', 'document-unreadable 1'],
    ['[1,]', 'document-unreadable 1'],
    ['{ "a": 1,\n "b": { "c": 1,\n "c": 2 } }', 'document-key-twice 3'],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'document-unreadable 1'],
  ])('%j: %s', (text, expected) => expect(line(text)).toBe(expected))

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', 'x'), (json, at, sign) => {
        const place = at % (json.length + 1)
        const text = json.slice(0, place) + sign + json.slice(place + (at % 2))
        const read = readJson(text)
        let parsed: unknown
        try {
          parsed = JSON.parse(text)
        } catch {
          expect(read.ok).toBe(false)
          return
        }
        // A key that stands twice is the one thing we refuse and JSON does not.
        if (read.ok) expect(read.value).toEqual(parsed)
        else expect(read.problem.code).toBe('document-key-twice')
      }),
    )
  })
})
