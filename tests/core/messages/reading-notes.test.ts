import { describe, expect, it } from 'vitest'
import { readingNote, readingNoteCodes } from '../../../core/messages/reading-notes.ts'

const FACTS = { n: 2, sheet: '2STA', texts: '«Lekse»', row: 7, header: 'Stanpunkt', column: 'D', proposal: 'Standpunkt' }

describe.each(readingNoteCodes)('the note %s', (code) => {
  it.each(['nb', 'nn', 'en'] as const)('has all its slots filled in %s', (locale) => {
    for (const n of [1, 2]) {
      const text = readingNote(code, { ...FACTS, n }, locale)
      expect(text).not.toMatch(/[{}]|undefined|!/)
      expect(text.length).toBeGreaterThan(20)
    }
  })

  it('says something else in each language', () => {
    const texts = (['nb', 'nn', 'en'] as const).map((locale) => readingNote(code, FACTS, locale))
    expect(new Set(texts).size).toBe(3)
  })
})
