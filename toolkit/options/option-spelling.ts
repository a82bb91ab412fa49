const LETTERS: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ø: 'oe' }

/** A word in the spelling commands have: 'årshjul' -> 'aarshjul', also when the keyboard made å of a and a ring. */
export function plainSpelling(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
}

/** `optionSpelling('--språk=nn')` -> '--spraak=nn'; the value and everything that is no option stay as they are. */
export function optionSpelling(argument: string): string {
  if (!argument.startsWith('--')) return argument
  const end = argument.indexOf('=')
  const name = end === -1 ? argument : argument.slice(0, end)
  return plainSpelling(name) + (end === -1 ? '' : argument.slice(end))
}
