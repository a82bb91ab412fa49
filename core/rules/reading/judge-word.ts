import { readYesNo } from '../../records/read-yes-no.ts'
import { nearestHeader } from '../../table/nearest-header.ts'
import { normaliseHeader } from '../../table/normalise-header.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { listOfColumn } from '../kode/list-of-column.ts'
import { codeOfWord, isEmptyMark } from '../kode/words-of-list.ts'
import type { Cell } from '../rule.ts'

/** What a word of a column is: one of its words, another word for one, an abbreviation of one, nearly one, or none. */
export type WordVerdict = { readonly kind: 'blank' | 'unknown' } | { readonly kind: 'right' | 'short' | 'near'; readonly word: string }

const FEWEST_LETTERS = 3

/**
 * Judges a value of a column that may hold only some words. Signs, blanks and case do not matter; a list of values is right when each part is.
 * Rules on these tables ask `word` what is meant: of «Munnleg» 'muntlig', of «muntl.» 'muntlig', of «oppretthalde» 'opprettholdt'.
 */
export function judgeWord({ key, value, column, type }: Pick<Cell, 'key' | 'value' | 'column' | 'type'>): WordVerdict {
  if (type !== 'list') return judgePart(key, value, column)
  const parts = value.split('; ').map((part) => judgePart(key, part, column))
  return parts.find(({ kind }) => kind === 'unknown') ?? parts.find(({ kind }) => kind === 'near' || kind === 'short') ?? parts[0]!
}

function judgePart(key: Cell['key'], value: string, { allowed = [], words = {} }: Cell['column']): WordVerdict {
  const text = trimBlanks(value)
  if (text === '' || isEmptyMark(text.toUpperCase())) return { kind: 'blank' }
  // «folkehøgskole 1.9.–31.12.2023»: what is said of the word does not change it.
  const plain = normaliseHeader(/^(\p{L}[\p{L} ]{2,}?)\s*[(\d]/u.exec(text)?.[1] ?? text)
  const whole = normaliseHeader(text)
  const exact = [whole, plain].flatMap((form) => allowed.find((word) => normaliseHeader(word) === form) ?? words[form] ?? [])[0]
  if (exact !== undefined) return { kind: 'right', word: exact }
  const list = listOfColumn[key as keyof typeof listOfColumn]
  const code = list === undefined ? null : codeOfWord(list, text.toUpperCase())
  if (code !== null && allowed.includes(code)) return { kind: 'right', word: code }
  const yesNo = readYesNo(text)
  if (yesNo !== null && allowed.includes(yesNo)) return { kind: allowed.length === 2 ? 'right' : 'short', word: yesNo }
  const short = shortFor(whole, allowed)
  if (short !== null) return { kind: 'short', word: short }
  const others = Object.keys(words)
  const near = nearestHeader(text, [...allowed, ...others])
  return near === null ? { kind: 'unknown' } : { kind: 'near', word: words[near] ?? near }
}

/** The one word that a text begins; of «muntlig» and «muntlig-praktisk» the shorter, which the longer goes on from. */
function shortFor(plain: string, allowed: readonly string[]): string | null {
  if (plain.length < FEWEST_LETTERS) return null
  const begun = allowed.filter((word) => normaliseHeader(word).startsWith(plain)).sort((a, b) => a.length - b.length)
  const first = begun[0]
  return first !== undefined && begun.every((word) => normaliseHeader(word).startsWith(normaliseHeader(first))) ? first : null
}
