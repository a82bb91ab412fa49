import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recoverLetters } from '../../../core/rules/reading/recover-letters.ts'

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZæøåÆØÅéèüöäÉÖÄáčđŋšŧž -–.,'0123456789"] as const
const word = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 30 })
// What Windows-1252 has at 0x80-0x9F, from the code page's table; Latin-1 has control characters there.
const AT_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
const asWindows = (text: string) => asLatin1(text).replace(/[\u0080-\u009F]/g, (sign) => AT_80[sign.charCodeAt(0) - 0x80]!)

it('takes Norwegian and Sami text as it is', () => {
  fc.assert(
    fc.property(word, (text) => void expect(recoverLetters(text)).toBeNull()),
    { numRuns: 2000 },
  )
})

it.each([
  ['Windows-1252', asWindows],
  ['Latin-1', asLatin1],
])('turns UTF-8 that was read as %s back into the text it was', (_, read) => {
  const garbled = word.map((text) => [text, read(text)] as const).filter(([text, seen]) => text !== seen)
  fc.assert(
    fc.property(garbled, ([text, seen]) => void expect(recoverLetters(seen)).toEqual({ right: text })),
    { numRuns: 2000 },
  )
})

it.each([
  ['Bj\u009Brn', null, 'C1 is a control character, not a letter of Windows-1252'],
  ['Bj›rn', 'Bjørn', 'DOS code page 850'],
  ['H†kon \u008Fsen', 'Håkon Åsen', 'DOS code page 850'],
  ['Bj¿rn', 'Bjørn', 'Mac Roman'],
  ['Bj°rn Kµtt', 'Bjørn Kætt', 'Windows-1252 read as DOS'],
])('%s', (seen, right, _why) => {
  expect(recoverLetters(seen)?.right ?? null).toBe(right)
})

it.each([
  'João',
  'SÃO PAULO',
  'ÂNGELA',
  'Zoë',
  'D’Arcy',
  '20° C',
  'n° 5',
  '5 µg',
  '¿Qué?',
  'pris 5 ¢',
  'Kari † 2020',
  'Nguyễn',
  'a › b',
])('leaves «%s» alone', (text) => {
  expect(recoverLetters(text)).toBeNull()
})

it.each(['Bj\uFFFDrn', 'Bjï¿½rn', 'Navn Ã¸ og \uFFFD'])('says that letters of «%s» are lost', (text) => {
  expect(recoverLetters(text)).toEqual({ right: null })
})
