import { judgeOrganisasjonsnummer } from '../../idnumbers/organisasjonsnummer.ts'
import { insideExcelText, withoutBlanksAndApostrophes } from '../../idnumbers/separators.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import type { Cell } from '../rule.ts'

/** What a school number is. One verdict for the rules of the topic; the county is another question (county-of.ts). */
export type SkolenummerVerdict =
  | { readonly kind: 'blank' | 'right' | 'orgnr' }
  | { readonly kind: 'spelling'; readonly how: 'blanks' | 'decimals' | 'private'; readonly number: string }
  | { readonly kind: 'form'; readonly how: 'characters' | 'length' | 'zeros' }
  | { readonly kind: 'form'; readonly how: 'lost-zero'; readonly number: string; readonly sure: boolean }

const ZERO_DECIMALS = /^(\d{5})[.,]0+$/

/**
 * Judges one skolenummer as it stands, readable or not: five digits; '301' -> spelling, private, 00301; '3001' -> lost-zero, 03001, sure
 * because 03 is a county of today; a valid organisasjonsnummer of nine digits -> orgnr.
 */
export function judgeSkolenummer(cell: Cell): SkolenummerVerdict {
  if (cell.status === 'blank') return { kind: 'blank' }
  const { text } = cell
  const digits = withoutBlanksAndApostrophes(insideExcelText(text) ?? text)
  const whole = ZERO_DECIMALS.exec(digits)?.[1]
  if (whole !== undefined) return { kind: 'spelling', how: 'decimals', number: whole }
  if (!/^\d+$/.test(digits)) {
    return fileKindOf(cell) === 'table' && isEmptyMark(digits.toUpperCase()) ? { kind: 'blank' } : { kind: 'form', how: 'characters' }
  }
  if (/^0+$/.test(digits)) return { kind: 'form', how: 'zeros' }
  switch (digits.length) {
    case 5:
      return digits === text ? { kind: 'right' } : { kind: 'spelling', how: 'blanks', number: digits }
    case 3:
      return { kind: 'spelling', how: 'private', number: `00${digits}` }
    case 4:
      return { kind: 'form', how: 'lost-zero', number: `0${digits}`, sure: digits.startsWith('3') || digits.startsWith('0') }
    case 9:
      return judgeOrganisasjonsnummer(digits).valid ? { kind: 'orgnr' } : { kind: 'form', how: 'length' }
    default:
      return { kind: 'form', how: 'length' }
  }
}
