/** The 11-digit texts a number written by a program can have been. `exact`: all 11 digits are there, nothing has to be guessed. */
export interface PossibleDigits {
  readonly exact: boolean
  readonly candidates: readonly string[]
}

const NONE: PossibleDigits = { exact: false, candidates: [] }
// With more digits rounded away there are always several right numbers in the interval, so looking is in vain.
const MOST_ROUNDED_DIGITS = 2

/**
 * Reads scientific notation, decimal point or comma; null when the text is not in it. Rounded digits give every number of the interval,
 * both ends included: Excel's General format shows 1.2345678901E+10 rounded, and the last digits can then only be found by their control digits.
 * `readScientific('1.2345678901E+10')` -> `{ exact: true, candidates: ['12345678901'] }`, `readScientific('1,20199E+10')` -> no candidates
 */
export function readScientific(text: string): PossibleDigits | null {
  const parts = /^(\d+)(?:[.,](\d*))?[eE]\+?(\d{1,2})$/.exec(text)
  if (parts === null) return null
  const exponent = Number(parts[3])
  const behindPoint = parts[2] ?? ''
  // '1.23456789010E+10' is a whole number all the same: zeros past the point say nothing.
  const decimals = /^0*$/.test(behindPoint.slice(exponent)) ? behindPoint.slice(0, exponent) : behindPoint
  const digits = `${parts[1]}${decimals}`
  const rounded = exponent - decimals.length
  if (rounded < 0 || rounded > MOST_ROUNDED_DIGITS) return NONE
  if (rounded === 0) return fromInteger(digits)
  const middle = Number(digits) * 10 ** rounded
  const half = 10 ** rounded / 2
  const candidates: string[] = []
  for (let value = middle - half; value <= middle + half; value++) candidates.push(...fromInteger(String(value)).candidates)
  return { exact: false, candidates }
}

/**
 * Reads a whole number with '.0' or ',0' behind it, as floating point columns are exported; null when there are no such zeros, or when
 * they make up 11 digits with the rest and the point is only a separator (DDMMYY.00000). 10 digits and one zero may be a lost leading
 * zero or 11 digits with a dot among them: both are candidates.
 * `readTrailingDecimal('12345678901.0')` -> `{ exact: true, candidates: ['12345678901'] }`
 */
export function readTrailingDecimal(text: string): PossibleDigits | null {
  const parts = /^(\d+)[.,](0+)$/.exec(text)
  if (parts === null) return null
  const whole = parts[1]!
  const together = `${whole}${parts[2]}`
  if (together.length !== 11) return fromInteger(whole)
  return whole.length === 10 ? { exact: false, candidates: [...fromInteger(whole).candidates, together] } : null
}

/** A number of 10 digits can have lost the zero of a day 01-09, never two zeros. `fromInteger('1020312345').candidates` -> ['01020312345'] */
export function fromInteger(digits: string): PossibleDigits {
  if (digits.length === 11) return { exact: true, candidates: [digits] }
  return digits.length === 10 ? { exact: false, candidates: [`0${digits}`] } : NONE
}
