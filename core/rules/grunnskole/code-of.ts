import type { CodeListId } from '../../catalogue/code-list.ts'
import { codeOfMark, codeOfWord, isEmptyMark } from '../kode/words-of-list.ts'

/**
 * The code a value means, also where a table has the word, a tick or a mark for nothing: `codeOf('fagstatus', 'PRIVATIST')` -> 'P',
 * `codeOf('janei', 'X')` -> 'J', `codeOf('bevistype', '-')` -> ''. A value of no list is given back as it is.
 */
export function codeOf(list: CodeListId, value: string): string {
  if (value === '' || isEmptyMark(value)) return ''
  return codeOfWord(list, value) ?? (list === 'janei' ? codeOfMark(value) : null) ?? value
}
