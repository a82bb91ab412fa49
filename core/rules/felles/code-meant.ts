import type { CodeListId } from '../../catalogue/code-list.ts'
import { codeOfMark, codeOfWord, isEmptyMark } from '../kode/words-of-list.ts'

/**
 * The code a value means, also where a table has the word, a tick or a mark for nothing: `codeMeant('fagstatus', 'PRIVATIST')` -> 'P',
 * `codeMeant('janei', 'X')` -> 'J', `codeMeant('orden', '-')` -> ''. A value of no list is given back as it is.
 */
export function codeMeant(list: CodeListId, value: string): string {
  // A single letter is a code already, but for the tick; this is asked row by row. Dashes come behind the letters.
  if (value === '' || (value.length === 1 && value >= 'A' && value < '\u2000' && value !== 'X')) return value
  if (isEmptyMark(value)) return ''
  return codeOfWord(list, value) ?? (list === 'janei' ? codeOfMark(value) : null) ?? value
}
