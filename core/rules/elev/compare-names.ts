/** What two names of one number say: 'same' also where they cannot be compared. */
export type NameVerdict = 'same' | 'last-name' | 'other'

interface Name {
  readonly words: readonly string[]
  /** Words of the family name: those before a comma, else the first (the interface wants «Etternavn Fornavn Mellomnavn»). */
  readonly last: readonly string[]
}

// Digits and signs in a name are damage (wrong encoding, a lost letter), which other rules tell.
const STRANGE = /[^\p{L}\p{M}\s,.'’`´()–-]/u
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i', æ: 'a', ø: 'o' }

/** One spelling for what people write in several ways: case, accents, æ/ae, ø/oe, å/aa, apostrophes. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’`´]/gu, '')
    .replace(/[łđðþßıæø]/g, (letter) => LETTERS[letter]!)
    .replace(/ae|aa/g, 'a')
    .replace(/oe/g, 'o')
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[\s,.()–-]/)
    .filter((word) => word !== '')
}

function readName(text: string): Name | null {
  if (STRANGE.test(text)) return null
  const comma = text.indexOf(',')
  const words = wordsOf(text)
  return { words, last: comma > 0 ? wordsOf(text.slice(0, comma)) : words.slice(0, 1) }
}

/** Two or three neighbours written as one: «Al Hassan» and «Alhassan». */
function joins(words: readonly string[]): readonly string[] {
  return words.flatMap((_, at) => [2, 3].filter((many) => at + many <= words.length).map((many) => words.slice(at, at + many).join('')))
}

function isShared(word: string, own: Name, other: Name): boolean {
  if (other.words.includes(word) || joins(other.words).includes(word)) return true
  if (joins(own.words).some((joined) => joined.includes(word) && other.words.includes(joined))) return true
  return other.words.some((one) => (one.length === 1 || word.length === 1) && one[0] === word[0])
}

/**
 * Compares two names without order, case, accents, hyphens and initials: `compareNames('Berg, Ada', 'ada berg')` -> 'same',
 * `compareNames('Berg Ada', 'Dahl Ada')` -> 'last-name', `compareNames('Berg Ada', 'Dahl Emil')` -> 'other'.
 * Names that share a word are the same, but for a family name that is another on both.
 */
export function compareNames(left: string, right: string): NameVerdict {
  const [a, b] = [readName(left), readName(right)]
  if (a === null || b === null || a.words.length === 0 || b.words.length === 0) return 'same'
  if (!a.words.some((word) => isShared(word, a, b))) return 'other'
  const newFamily = !a.last.some((word) => isShared(word, a, b)) && !b.last.some((word) => isShared(word, b, a))
  return newFamily ? 'last-name' : 'same'
}
