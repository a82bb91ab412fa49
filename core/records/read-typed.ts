import { parseWrittenDate } from '../dates/parse-written-date.ts'
import type { PlainDate } from '../dates/plain-date.ts'
import { judgeFodselsnummer } from '../idnumbers/fodselsnummer.ts'
import { judgeOrganisasjonsnummer } from '../idnumbers/organisasjonsnummer.ts'
import { parseSkoleaar } from '../skoleaar/skoleaar.ts'
import { isEmptyText } from '../table/empty-text.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import { readWritten } from './read-written.ts'
import type { ValueType } from './value-type.ts'

/** A value as its column's type reads it. `value` is '' unless the status is 'ok'. */
export interface TypedValue {
  readonly status: 'blank' | 'ok' | 'unreadable'
  readonly value: string
}

/** What reading depends on besides the text: the run date, the year the school year begins (2025 for 2025-2026), test persons or not. */
export interface ReadContext {
  readonly today: PlainDate
  readonly skoleaarStart: number
  readonly tillatSyntetiske: boolean
}

const BLANK: TypedValue = { status: 'blank', value: '' }
const UNREADABLE: TypedValue = { status: 'unreadable', value: '' }
const ELEVEN_DIGITS = /^\d{11}$/

/**
 * Reads one value by the type of its canonical column (value-type.ts says what each gives). Pure; asked once per distinct value. White
 * space alone is blank. What an unreadable value should have been is for the reading rules to say.
 * `readTyped('iv ', 'code', context)` -> `{ status: 'ok', value: 'IV' }`, `readTyped('7,0', 'number', context)` -> `{ status: 'ok', value: '7' }`
 */
export function readTyped(text: string, type: ValueType, context: ReadContext): TypedValue {
  const trimmed = trimBlanks(text)
  if (trimmed === '') return BLANK
  switch (type) {
    case 'text':
      return { status: 'ok', value: trimmed }
    case 'code':
      return { status: 'ok', value: toCode(trimmed) }
    case 'digits':
      return /^\d+$/.test(trimmed) ? { status: 'ok', value: trimmed } : UNREADABLE
    case 'number':
      return readWholeNumber(trimmed)
    case 'date':
      return okOrUnreadable(parseWrittenDate(trimmed, context.today))
    case 'skoleaar':
      return okOrUnreadable(parseSkoleaar(trimmed))
    case 'fnr':
      return readFodselsnummer(text, context)
    case 'orgnr': {
      const { canonical } = judgeOrganisasjonsnummer(trimmed)
      return /^\d{9}$/.test(canonical) ? { status: 'ok', value: canonical } : UNREADABLE
    }
    default:
      // Columns of tables that people fill in: what they write for nothing is nothing.
      return isEmptyText(trimmed.toUpperCase()) ? BLANK : okOrUnreadable(readWritten(trimmed, type, context.today))
  }
}

// Composed letters, because a Mac writes å as a and a ring.
function toCode(text: string): string {
  return text.normalize('NFC').toUpperCase()
}

function readWholeNumber(text: string): TypedValue {
  const parts = /^0*(\d+?)(?:[.,]0+)?$/.exec(text)
  return parts === null ? UNREADABLE : { status: 'ok', value: parts[1]! }
}

// Eleven digits are their own canonical form whatever is wrong with them, so most numbers are judged only once, by the rules.
function readFodselsnummer(text: string, context: ReadContext): TypedValue {
  if (ELEVEN_DIGITS.test(text)) return { status: 'ok', value: text }
  const { canonical } = judgeFodselsnummer(text, context)
  return ELEVEN_DIGITS.test(canonical) ? { status: 'ok', value: canonical } : UNREADABLE
}

function okOrUnreadable(value: string | null): TypedValue {
  return value === null ? UNREADABLE : { status: 'ok', value }
}
