import { describe, expect, it } from 'vitest'
import { optionSpelling, plainSpelling } from '../../../toolkit/options/option-spelling.ts'

describe('spelling of commands and options', () => {
  it.each([
    ['årshjul', 'aarshjul'],
    ['a\u030arshjul', 'aarshjul'],
    ['Kontroll', 'kontroll'],
    ['fagprøve', 'fagproeve'],
  ])('%s -> %s', (written, plain) => expect(plainSpelling(written)).toBe(plain))
  it('leaves values and files alone', () => {
    expect(optionSpelling('--skoleår=Å')).toBe('--skoleaar=Å')
    expect(optionSpelling('Åse.csv')).toBe('Åse.csv')
  })
})
