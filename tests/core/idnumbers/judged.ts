import { parseIsoDate } from '../../../core/dates/plain-date.ts'
import { type FodselsnummerOptions, judgeFodselsnummer } from '../../../core/idnumbers/fodselsnummer.ts'
import { withControlDigits } from '../../support/synthetic-fodselsnummer.ts'

/** A day known to exist. */
export const date = (text: string) => parseIsoDate(text)!

/** The run of most tests: a day in the school year 2025-2026, test persons allowed. */
export const RUN: FodselsnummerOptions = { today: date('2026-01-15'), skoleaarStart: 2025, tillatSyntetiske: true }

/** The same without test persons: how a county runs it. */
export const STRICT: FodselsnummerOptions = { ...RUN, tillatSyntetiske: false }

/** The faults of a text as 'error wrong-checksum' and so on, in order. */
export function faultsOf(text: string, options: FodselsnummerOptions = RUN): string[] {
  return judgeFodselsnummer(text, options).faults.map((fault) => `${fault.severity} ${fault.message}`)
}

/** The text with one digit replaced by the next; the last digit is the second control digit. */
export function withNextDigit(text: string, at: number): string {
  return `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`
}

/** The first number with control digits from six digits and an individual number, counting up or down. */
export function firstNumber(six: string, from: number, step: 1 | -1 = 1, k1Remainder = 0): string {
  for (let individ = from; individ >= 0 && individ <= 999; individ += step) {
    const number = withControlDigits(`${six}${String(individ).padStart(3, '0')}`, k1Remainder)
    if (number !== null) return number
  }
  throw new Error(`no number from ${six} ${from}`)
}
