import type { CodeListId } from '../../catalogue/code-list.ts'
import { codeOfWord, isEmptyMark } from '../kode/words-of-list.ts'

/**
 * The code a value means: tables that people made may have the word or a mark for empty. A value the list does not know is given back as it
 * is. `codeMeant('eksamensform', 'MUNTLIG-PRAKTISK')` -> 'MP', `codeMeant('fagstatus', 'ELEV')` -> 'E', `codeMeant('eksamensform', '---')` -> ''
 */
export function codeMeant(list: CodeListId, value: string): string {
  return codeOfWord(list, value) ?? (isEmptyMark(value) ? '' : value)
}
