import type { PlainDate } from '../dates/plain-date.ts'

/** What a number is by its form (day and month digits); whether it also holds is told by the faults. 'unknown' has no such form. */
export type FodselsnummerKind = 'fodselsnummer' | 'd-nummer' | 'fiktivt' | 'syntetisk' | 'fh-nummer' | 'unknown'

/** One id per row and branch of the identity number table in issue 2. The texts belong to the rules. */
export type FaultMessage =
  | 'wrong-checksum'
  | 'only-valid-from-2032'
  | 'impossible-month'
  | 'impossible-day'
  | 'no-century'
  | 'born-after-today'
  | 'too-young'
  | 'too-old'
  | 'fiktivt'
  | 'synthetic-tenor'
  | 'synthetic-helsenett'
  | 'h-nummer-or-nav-test'
  | 'nav-number'
  | 'synthetic-wrong-checksum'
  | 'fh-nummer'
  | 'blanks-or-separators'
  | 'lost-leading-zero'
  | 'scientific-notation'
  | 'trailing-decimal'
  | 'wrong-length'
  | 'not-digits'

/** One thing that is wrong with a number: a message id, how bad, and the facts for its text (never the number itself). */
export interface FodselsnummerFault {
  readonly message: FaultMessage
  readonly severity: 'error' | 'warning'
  readonly facts: Readonly<Record<string, string | number>>
}

/**
 * The judgement of one text. `canonical` is the 11 digits to group a person's rows by, else the trimmed text; `fodselsdato` is null
 * unless the digits hold together and tell the century; `fix` is the 11 digits when exactly one answer is possible, else null.
 * Errors stand first in `faults`.
 */
export type FodselsnummerVerdict = {
  readonly kind: FodselsnummerKind
  readonly faults: readonly FodselsnummerFault[]
  readonly fodselsdato: PlainDate | null
  readonly canonical: string
  readonly fix: string | null
}

/** What a judgement depends on besides the text: the run date, the year the school year begins (2025 for 2025-2026), test persons or not. */
export interface FodselsnummerOptions {
  readonly today: PlainDate
  readonly skoleaarStart: number
  readonly tillatSyntetiske: boolean
}

/** A fault that stops a delivery. `errorFault('wrong-length', { siffer: 9 })` -> `{ message: 'wrong-length', severity: 'error', facts: { siffer: 9 } }` */
export function errorFault(message: FaultMessage, facts: FodselsnummerFault['facts'] = {}): FodselsnummerFault {
  return { message, severity: 'error', facts }
}

/** A fault to look at. `warningFault('no-century')` -> `{ message: 'no-century', severity: 'warning', facts: {} }` */
export function warningFault(message: FaultMessage, facts: FodselsnummerFault['facts'] = {}): FodselsnummerFault {
  return { message, severity: 'warning', facts }
}

const WRONG_DIGITS: ReadonlySet<FaultMessage> = new Set([
  'wrong-checksum',
  'synthetic-wrong-checksum',
  'impossible-month',
  'impossible-day',
])

/** Whether the digits themselves cannot be right, so that no repair of how they are written makes a number of them. */
export function hasWrongDigits(verdict: FodselsnummerVerdict): boolean {
  return verdict.faults.some((fault) => WRONG_DIGITS.has(fault.message))
}
