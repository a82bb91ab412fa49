import type { CodeListId } from '../../catalogue/code-list.ts'
import { codeOfWord, isEmptyMark } from '../kode/words-of-list.ts'

/**
 * The code a value means, also where a table has the word or a mark for nothing: `codeMeant('fagstatus', 'PRIVATIST')` -> 'P',
 * `codeMeant('karakterstatus', '-')` -> ''. A value of no list is given back as it is.
 */
export function codeMeant(list: CodeListId, value: string): string {
  if (isEmptyMark(value)) return ''
  return value.length < 2 ? value : (codeOfWord(list, value) ?? value)
}
