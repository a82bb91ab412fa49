import { kindOfForm, monthShift } from './fodselsnummer-form.ts'
import { FODSELSNUMMER_K1, FODSELSNUMMER_K2, remainder11 } from './modulus11.ts'
import { SEPARATOR_CLASS } from './separators.ts'

/** What stands instead of a person's number wherever it is not to be shown. Source: design.md section 1. */
export const MASK = '••••••'

const GAP = `[${SEPARATOR_CLASS}]{0,3}`
// Where people break the number: 01.02.03 12345, 010203 12345, 010203 123 45. Digits on either side make it another, longer number.
const ELEVEN_DIGITS = new RegExp(`(?<!\\d)\\d{2}${GAP}\\d{2}${GAP}\\d{2}${GAP}\\d{3}${GAP}\\d{2}(?!\\d)`, 'g')
const TEN_DIGITS = /(?<!\d)\d{10}(?!\d)/g

/**
 * Masks identity numbers inside free text, file names and error texts. The control digits are not asked: a mistyped number still points
 * at a person, and a mask too many costs less than one too few. Digits that cannot be a birth date are left (dates, phone numbers, codes).
 * `maskIdentityNumbers('elev 150491 00008, skole 12345')` -> 'elev ••••••, skole 12345'
 */
export function maskIdentityNumbers(text: string): string {
  return text
    .replace(ELEVEN_DIGITS, (match) => (couldBeIdentityNumber(match) ? MASK : match))
    .replace(TEN_DIGITS, (match) => (hasLostItsZero(`0${match}`) ? MASK : match))
}

// An FH-nummer holds no date, so only its two usual ways of writing tell it from an organisasjonsnummer with a figure behind it.
function couldBeIdentityNumber(written: string): boolean {
  return written >= '8' ? /\d{6}\D*\d{5}/.test(written) : hasBirthDateForm(written.replace(/\D/g, ''))
}

// Ten digits are mostly something else, so here the control digits must agree.
function hasLostItsZero(digits: string): boolean {
  return hasBirthDateForm(digits) && remainder11(digits, FODSELSNUMMER_K1) === 0 && remainder11(digits, FODSELSNUMMER_K2) === 0
}

function hasBirthDateForm(digits: string): boolean {
  return kindOfForm(Number(digits.slice(0, 2)), monthShift(Number(digits.slice(2, 4)))) !== 'unknown'
}
