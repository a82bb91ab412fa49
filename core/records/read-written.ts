import { parseDateList } from '../dates/parse-date-list.ts'
import { parseWrittenDate } from '../dates/parse-written-date.ts'
import { parseWrittenDateTime } from '../dates/parse-written-date-time.ts'
import { parseWrittenTime } from '../dates/parse-written-time.ts'
import type { PlainDate } from '../dates/plain-date.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import { readEmails, readPhones } from './read-contact.ts'
import { readYesNo } from './read-yes-no.ts'
import type { ValueType } from './value-type.ts'

/** The types that only tables have which people fill in. */
export type WrittenType = Exclude<ValueType, 'text' | 'code' | 'digits' | 'number' | 'date' | 'skoleaar' | 'fnr' | 'orgnr'>

const CODES_WITH_STROKES = /^[A-ZÆØÅ]{3}\w{4}(?:\s*\/\s*[A-ZÆØÅ]{3}\w{4})+$/i

/**
 * Reads a trimmed text that is not blank as value-type.ts says; null when it is unreadable.
 * `readWritten('kl. 9', 'time', today)` -> '09:00', `readWritten('x', 'yes-no', today)` -> 'ja'
 */
export function readWritten(text: string, type: WrittenType, today: PlainDate): string | null {
  switch (type) {
    case 'date-or-year':
      return /^(?:19|20)\d{2}$/.test(text) ? text : parseWrittenDate(text, today)
    case 'date-or-yes':
      return readYesNo(text) ?? parseWrittenDate(text, today)
    case 'date-time':
      return parseWrittenDateTime(text, today)
    case 'time':
      return parseWrittenTime(text)
    case 'percent':
      return readPercent(text)
    case 'yes-no':
      return readYesNo(text)
    case 'list':
      return readList(text)
    case 'date-list': {
      const list = parseDateList(text, today)
      return 'days' in list ? list.days : null
    }
    case 'email':
      return readEmails(text)
    case 'phone':
      return readPhones(text)
  }
}

function readPercent(text: string): string | null {
  const parts = /^(\d{1,3})(?:[.,](\d+))?\s?%?$/.exec(text)
  if (parts === null) return null
  return String(Number(parts[2] === undefined ? parts[1] : `${parts[1]}.${parts[2]}`))
}

/** «ENG1007; ENG1009», «ENG1007/ENG1009» and one below the other are the same list; a comma is part of a name where a stronger sign divides. */
function readList(text: string): string | null {
  const comma = text.includes(',') ? /,/ : CODES_WITH_STROKES.test(text) ? /\// : /[;\n]/
  const parts = text.split(/[;\n]/.test(text) ? /[;\n]/ : comma)
  const filled = parts.map(trimBlanks).filter((part) => part !== '')
  return filled.length === 0 ? null : filled.join('; ')
}
