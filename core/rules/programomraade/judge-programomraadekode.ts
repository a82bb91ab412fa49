import { trimBlanks } from '../../table/trim-blanks.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import type { Cell } from '../rule.ts'

/** What a programme area code is; 'right' is told with its six or ten characters. One verdict for the rules of the topic. */
export type ProgramomraadekodeVerdict =
  | { readonly kind: 'blank' }
  | { readonly kind: 'right'; readonly code: string }
  | { readonly kind: 'spelling'; readonly how: 'case' | 'blanks' | 'filler'; readonly code: string }
  | { readonly kind: 'form'; readonly how: 'length' | 'characters' | 'pattern' | 'trinn' }
  | { readonly kind: 'form'; readonly how: 'short'; readonly proposal: string }

const GREP = '[A-ZÆØÅ]{2}[A-ZÆØÅ0-9]{3}[0-9]'
const SHORT = new RegExp(`^${GREP}$`)
const WHOLE = new RegExp(`^${GREP}[A-ZÆØÅ0-9-]{4}$`)
const WITH_NAME = new RegExp(`^${GREP}(?:[A-ZÆØÅ0-9-]{4})? `)
const OTHER_DASHES = /[\u00AD\u2010-\u2015\u2212]/g
const INSIDE_BLANKS = /[\s\u200B-\u200F\u2060\uFEFF]/g
const POSITIONS = 10

/**
 * Judges one code: six characters from Grep and four of VIGO's, with '-' as filler. 'stusp1----' -> spelling, case; 'STUSP1' -> short in the
 * interface, right in statistics and tables; 'STUSP7----' -> trinn.
 */
export function judgeProgramomraadekode(cell: Cell): ProgramomraadekodeVerdict {
  if (cell.status !== 'ok') return { kind: 'blank' }
  const { value, text } = cell
  const file = fileKindOf(cell)
  const cleaned = value.replace(OTHER_DASHES, '-').replace(INSIDE_BLANKS, '')
  const isRight =
    WHOLE.test(cleaned) || (file !== 'interface' && SHORT.test(cleaned)) || (file === 'statistics' && /^[A-ZÆØÅ0-9]{4}$/.test(cleaned))
  if (isRight) {
    if (cleaned.length !== 4 && cleaned[5]! > '4') return { kind: 'form', how: 'trinn' }
    if (text === cleaned) return { kind: 'right', code: cleaned }
    if (value !== cleaned) return { kind: 'spelling', how: 'filler', code: cleaned }
    return { kind: 'spelling', how: trimBlanks(text) === value ? 'blanks' : 'case', code: cleaned }
  }
  if (file === 'table' && (isEmptyMark(value) || WITH_NAME.test(value))) return { kind: 'blank' }
  if (!/^[A-ZÆØÅ0-9-]+$/.test(cleaned)) return { kind: 'form', how: 'characters' }
  if (cleaned.length === POSITIONS) return { kind: 'form', how: 'pattern' }
  const proposal = cleaned.padEnd(POSITIONS, '-')
  if (cleaned.length >= 6 && WHOLE.test(proposal)) return { kind: 'form', how: 'short', proposal }
  return { kind: 'form', how: 'length' }
}
