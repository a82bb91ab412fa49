import type { PlainDate } from '../../dates/plain-date.ts'
import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'

/**
 * Whether a day of the spring or autumn after a school year has come: `isDue('06-30', '2025-2026', '2026-06-30')` -> true. `monthDay` is
 * 'MM-DD' of the calendar year in which the school year ends. A school year that cannot be read is not due.
 */
export function isDue(monthDay: string, skoleaar: string, today: PlainDate): boolean {
  const year = parseSkoleaar(skoleaar)
  return year !== null && today >= `${startYearOf(year) + 1}-${monthDay}`
}
