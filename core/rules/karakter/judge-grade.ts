import { isCode } from '../../catalogue/code-list.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import type { Cell } from '../rule.ts'
import { gradeWord } from './grade-word.ts'

/**
 * What a value of a grade column is. 'right' may still be out of place, expired or of the IB scale; 'spelling' names the one grade that is
 * meant; 'number' is a whole number outside every scale. One verdict for all rules, so that a value is at fault for one thing only.
 */
export type GradeVerdict =
  | { readonly kind: 'blank' | 'number' | 'unknown' }
  | { readonly kind: 'right'; readonly code: string }
  | { readonly kind: 'spelling'; readonly how: 'case' | 'blanks' | 'decimals' | 'word'; readonly code: string }
  | { readonly kind: 'not-whole'; readonly how: 'between' | 'zero' | 'mark' | 'date' }

const MINUS = '\\-\\u2010-\\u2015\\u2212'
// Marks of work during the year: 4+, 5-, +4, 3/4, 3-4, 3,5. Never safe to repair.
const BETWEEN = new RegExp(`^(?:\\d ?[+${MINUS}]{1,2}|[+${MINUS}]\\d|\\d ?[/\\\\${MINUS}] ?\\d|\\d+[.,]\\d+|\\d ?[½¼¾])$`)
const MONTH = 'JAN|FEB|MAR|APR|MAI|MAY|JUN|JUL|AUG|SEP|OKT|OCT|NOV|DES|DEC'
// What a spreadsheet makes of «3/4»: 03.apr, 3-Apr, 03.04.2026, 2026-04-03 and the same with a time.
const DATE = new RegExp(
  `^(?:\\d{1,2}[. -]{0,2}(?:${MONTH})[.A-Z]*|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:${MONTH})[. -]{0,2}\\d{2,4})(?: .*)?$`,
)
// The same as days since 1900: 46115 is 3 April 2026.
const SERIAL = /^[3-5]\d{4}(?:[.,]\d+)?$/

/** A value as read ('code': upper case, trimmed), apart from how it is spelled. `judgeGradeValue('4,0')` -> spelling, decimals, 4 */
export function judgeGradeValue(value: string): GradeVerdict {
  if (value === '') return { kind: 'blank' }
  if (isCode('karakter', value)) return { kind: 'right', code: value }
  if (SERIAL.test(value)) return { kind: 'not-whole', how: 'date' }
  const whole = /^(\d+)[.,]0+$/.exec(value)?.[1]
  if (whole !== undefined) return /^[1-6]$/.test(whole) ? { kind: 'spelling', how: 'decimals', code: whole } : { kind: 'number' }
  if (/^\d+$/.test(value)) return /^0+[1-6]$/.test(value) ? { kind: 'not-whole', how: 'zero' } : { kind: 'number' }
  if (/^[1-6] ?\*+$/.test(value)) return { kind: 'not-whole', how: 'mark' }
  if (BETWEEN.test(value)) return { kind: 'not-whole', how: 'between' }
  const word = gradeWord(value)
  if (word !== null) return { kind: 'spelling', how: 'word', code: word }
  return DATE.test(value) ? { kind: 'not-whole', how: 'date' } : { kind: 'unknown' }
}

/** The verdict on a cell of a grade column. In tables that people made, their marks for an empty cell are read silently. */
export function judgeGrade(cell: Cell): GradeVerdict {
  if (cell.status !== 'ok') return { kind: 'blank' }
  const { value, text } = cell
  const verdict = judgeGradeValue(value)
  if (verdict.kind === 'right' && text !== value) {
    return { kind: 'spelling', how: trimBlanks(text) === value ? 'blanks' : 'case', code: verdict.code }
  }
  return verdict.kind === 'unknown' && fileKindOf(cell) === 'table' && isEmptyMark(value) ? { kind: 'blank' } : verdict
}
