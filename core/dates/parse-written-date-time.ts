import { parseWrittenDate } from './parse-written-date.ts'
import { parseWrittenTime } from './parse-written-time.ts'
import type { PlainDate } from './plain-date.ts'

/**
 * A day with a time of day behind it, as 'YYYY-MM-DDTHH:MM'; a day alone stays a day. Null when either cannot be read.
 * `parseWrittenDateTime('08.06.2026 kl. 9', '2026-06-25')` -> '2026-06-08T09:00'
 */
export function parseWrittenDateTime(text: string, today: PlainDate): string | null {
  const parts = /^(.*?\d)(?:,?\s+|T)(?:kl\.?\s*|klokk[ea]n?\s*)?(\d{1,2}(?:[:.]\d{2}){0,2}|\d{4})$/i.exec(text)
  if (parts !== null) {
    const day = parseWrittenDate(parts[1]!, today)
    const time = parseWrittenTime(parts[2]!)
    if (day !== null) return time === null ? null : `${day}T${time}`
  }
  const clock = /\d[T ]\d{1,2}[:.]\d{2}/.test(text)
  return clock ? null : parseWrittenDate(text, today)
}
