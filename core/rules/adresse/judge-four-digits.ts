import { insideExcelText, withoutBlanksAndApostrophes } from '../../idnumbers/separators.ts'
import type { Cell } from '../rule.ts'

/** What a number of four digits (postnummer, kommunenummer) is, as it stands, readable or not. 'three' is the number without its first zero. */
export type FourDigitsVerdict =
  | { readonly kind: 'blank' | 'right' | 'characters' | 'length' | 'zeros' }
  | { readonly kind: 'spelling' | 'three'; readonly number: string }

/** `judgeFourDigits` of '0150' -> right, of '150' -> three, 0150, of '0 150' and '0150.0' -> spelling, 0150 */
export function judgeFourDigits(cell: Cell): FourDigitsVerdict {
  if (cell.status === 'blank') return { kind: 'blank' }
  const digits = withoutBlanksAndApostrophes(insideExcelText(cell.text) ?? cell.text).replace(/^(\d{4})[.,]0+$/, '$1')
  if (!/^\d+$/.test(digits)) return { kind: 'characters' }
  if (/^0+$/.test(digits)) return { kind: 'zeros' }
  if (digits.length === 4) return digits === cell.text ? { kind: 'right' } : { kind: 'spelling', number: digits }
  return digits.length === 3 ? { kind: 'three', number: `0${digits}` } : { kind: 'length' }
}
