import { codeOfWord } from '../kode/words-of-list.ts'

/** The document a value means; tables write it in words: `bevistypeOf('VITNEMÅL')` -> 'VM', `bevistypeOf('')` -> '' */
export function bevistypeOf(value: string): string {
  return codeOfWord('bevistype', value) ?? value
}
