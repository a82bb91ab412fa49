import { trimBlanks } from '../../table/trim-blanks.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import type { Cell } from '../rule.ts'

/** What a subject code is. One verdict for both rules, so that a code is misspelt or of a wrong form, never both. */
export type FagkodeVerdict =
  | { readonly kind: 'blank' | 'right' }
  | { readonly kind: 'spelling'; readonly how: 'case' | 'blanks' | 'separators'; readonly code: string }
  | { readonly kind: 'form'; readonly how: 'too-long' | 'digits' | 'characters' | 'old' | 'unknown'; readonly code?: string }

const CODE = '[A-ZÆØÅ]{3}(?:[0-9]{4}|V[0-9]{3}|[0-9]Z[0-9]{2})'
// AAA9999 ordinary, AAAV999 modules for adults, AAA9Z99 opplæringsfag; IB subjects in whatever form they have.
const RIGHT = new RegExp(`^(?:${CODE}|(?:ST)?IB[A-Z0-9]{2,5})$`)
const WITH_NAME = new RegExp(`^(${CODE})[ ,:;/–-]|\\((${CODE})\\)$`)
const SEPARATORS = /[\s\u200B-\u200F\u2060\uFEFF\u00AD'’´`._\-\u2010-\u2015]/g
// R94 had two letters and four digits; three characters and six digits are older still. SSB takes lengths 3, 6 and 7.
const OLD = /^(?:[A-ZÆØÅ]{2}[0-9]{4}|[0-9]{6}|[A-ZÆØÅ0-9]{3})$/
const WIDTH = 7

/**
 * Judges one fagkode: 'eng1007' -> spelling, case; 'ENG 1007' -> spelling, separators; '1007' -> form, digits; 'AA6524' -> form, old, but
 * right in a statistics file. In tables that people made, «ENG1007 Engelsk» is how they write a subject: right.
 */
export function judgeFagkode(cell: Cell): FagkodeVerdict {
  if (cell.status !== 'ok') return { kind: 'blank' }
  const { value, text } = cell
  const kind = fileKindOf(cell)
  if (RIGHT.test(value)) {
    if (text === value) return { kind: 'right' }
    return { kind: 'spelling', how: trimBlanks(text) === value ? 'blanks' : 'case', code: value }
  }
  if (kind === 'table' && isEmptyMark(value)) return { kind: 'blank' }
  const cleaned = value.replace(SEPARATORS, '')
  if (cleaned !== value && RIGHT.test(cleaned)) return { kind: 'spelling', how: 'separators', code: cleaned }
  const named = WITH_NAME.exec(value)
  if (named !== null && kind === 'table') return { kind: 'right' }
  if (OLD.test(value) && kind === 'statistics') return { kind: 'right' }
  if (/^[0-9]+$/.test(value)) return { kind: 'form', how: 'digits' }
  if (value.length > WIDTH && kind !== 'table') {
    const code = named?.[1] ?? named?.[2]
    return code === undefined ? { kind: 'form', how: 'too-long' } : { kind: 'form', how: 'too-long', code }
  }
  if (OLD.test(value)) return { kind: 'form', how: 'old' }
  return { kind: 'form', how: kind !== 'table' && !/^[A-ZÆØÅ0-9]+$/.test(value) ? 'characters' : 'unknown' }
}
