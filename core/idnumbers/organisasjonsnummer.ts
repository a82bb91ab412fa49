import { ORGANISASJONSNUMMER, remainder11 } from './modulus11.ts'
import { insideExcelText, withoutBlanksAndApostrophes } from './separators.ts'

// What a spreadsheet adds to a number, and the hyphens people group digits with.
const ZERO_DECIMALS = /^(\d{9})[.,]0+$/
const HYPHENS = /(?<=\d)[\u00AD\u2010\u2011](?=\d)/g

/** `valid` is said of the digits, blanks aside; `fix` is the 9 digits when blanks are all that is wrong; `canonical` is what to group by. */
export interface OrganisasjonsnummerVerdict {
  readonly valid: boolean
  readonly canonical: string
  readonly fix: string | null
  readonly fault: null | 'wrong-checksum' | 'wrong-first-digit' | 'wrong-length' | 'blanks' | 'not-digits'
}

/**
 * Judges one organisasjonsnummer: 9 digits, the first 8 or 9, control digit by modulus 11; blanks, apostrophes and hyphens, Excel's `="…"` and decimals of zero have a sure fix.
 * `judgeOrganisasjonsnummer('889 640 782')` -> `{ valid: true, canonical: '889640782', fix: '889640782', fault: 'blanks' }`
 * Source: Brønnøysundregistrene, "Om organisasjonsnummeret"; issue 2 point 2.
 */
export function judgeOrganisasjonsnummer(text: string): OrganisasjonsnummerVerdict {
  const compact = withoutBlanksAndApostrophes(insideExcelText(text) ?? text).replace(HYPHENS, '')
  const digits = ZERO_DECIMALS.exec(compact)?.[1] ?? compact
  const fault = faultOfDigits(digits)
  if (fault !== null) return { valid: false, canonical: fault === 'not-digits' ? text.trim() : digits, fix: null, fault }
  if (digits === text) return { valid: true, canonical: digits, fix: null, fault: null }
  return { valid: true, canonical: digits, fix: digits, fault: 'blanks' }
}

function faultOfDigits(digits: string): 'wrong-checksum' | 'wrong-first-digit' | 'wrong-length' | 'not-digits' | null {
  if (/\D/.test(digits)) return 'not-digits'
  if (digits.length !== 9) return 'wrong-length'
  if (digits < '8') return 'wrong-first-digit'
  return remainder11(digits, ORGANISASJONSNUMMER) === 0 ? null : 'wrong-checksum'
}
