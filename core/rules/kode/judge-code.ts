import { type CodeListId, codeEntry, isCode } from '../../catalogue/code-list.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import type { Cell } from '../rule.ts'
import { fileKindOf } from './file-kind.ts'
import { listOfColumn } from './list-of-column.ts'
import { remarkCode } from './remark-code.ts'
import { codeOfMark, codeOfWord, isEmptyMark, isWrittenTerm } from './words-of-list.ts'

/**
 * What a value of a code column is. 'spelling' and 'word' name the one code that is meant; 'right' may still be expired or out of place.
 * One verdict for all rules, so that a value is misspelt or unknown, never both.
 */
export type CodeVerdict =
  | { readonly kind: 'blank' | 'unknown' }
  | { readonly kind: 'right' | 'word'; readonly code: string }
  | { readonly kind: 'spelling'; readonly how: 'case' | 'blanks' | 'form'; readonly code: string }

const BLANK: CodeVerdict = { kind: 'blank' }
const UNKNOWN: CodeVerdict = { kind: 'unknown' }

/** The list of a code column; asking for another column is a mistake of ours. */
function listOf(key: ColumnKey): CodeListId {
  const list: CodeListId | undefined = (listOfColumn as Partial<Record<ColumnKey, CodeListId>>)[key]
  if (list === undefined) throw new Error(`${key} has no code list`)
  return list
}

/**
 * Judges one value of a code column against its list: `judgeCode` of 'ng' in orden -> spelling, case, NG; of 'FAM1' -> spelling, form, FAM01.
 * In tables that people made, words, ticks and marks for empty are read silently.
 */
export function judgeCode(cell: Cell): CodeVerdict {
  if (cell.status !== 'ok') return BLANK
  const list = listOf(cell.key)
  const kind = fileKindOf(cell)
  const { value, text } = cell
  const entry = codeEntry(list, value)
  // X and the grade statuses of 2014 are codes, but not ones a school sends.
  if (entry !== null && !(kind === 'interface' && entry.inSas === false)) {
    if (text === value) return { kind: 'right', code: value }
    return { kind: 'spelling', how: trimBlanks(text) === value ? 'blanks' : 'case', code: value }
  }
  if (list === 'fagmerknad' || list === 'vitnemaalsmerknad') {
    if (kind === 'table' && isEmptyMark(value)) return BLANK
    const code = remarkCode(list === 'fagmerknad' ? 'FAM' : 'VMM', value)
    return code !== null && isCode(list, code) ? { kind: 'spelling', how: 'form', code } : UNKNOWN
  }
  if (kind === 'table') return judgeInTable(list, value)
  const code = codeOfWord(list, value)
  return code === null ? UNKNOWN : { kind: 'word', code }
}

function judgeInTable(list: CodeListId, value: string): CodeVerdict {
  if (isEmptyMark(value)) return BLANK
  const code = codeOfWord(list, value) ?? (list === 'janei' ? codeOfMark(value) : null)
  if (code !== null) return { kind: 'right', code }
  return list === 'termin' && isWrittenTerm(value) ? { kind: 'right', code: value } : UNKNOWN
}
