import type { PlainDate } from '../../dates/plain-date.ts'
import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'
import { isYearEnd } from './is-year-end.ts'
import { startOutside } from './start-outside.ts'

export type EndFault = 'before-year' | 'after-year' | 'before-start' | 'in-future'

interface End {
  readonly start: string
  readonly end: string
  readonly skoleaar: string
  /** First day of the school year that counts, 'MM-DD': 08-01, or 07-15 where those who begin in July may leave again. */
  readonly from: '08-01' | '07-15'
}

/**
 * What is wrong with a date of leaving, the gravest cause first; null when nothing is. Dates are 'YYYY-MM-DD' or '', a school year that
 * cannot be read has no bounds. Where the start lies on the same side outside the school year, it is the year or the start that is wrong, and
 * told as such.
 * `faultOfEnd({ start: '2025-08-18', end: '2025-08-11', skoleaar: '2025-2026', from: '08-01' }, '2026-06-25')` -> 'before-start'
 */
export function faultOfEnd({ start, end, skoleaar, from }: End, today: PlainDate): EndFault | null {
  if (end === '') return null
  const year = parseSkoleaar(skoleaar)
  const startsOutside = startOutside(start, skoleaar)
  if (year !== null && end < `${startYearOf(year)}-${from}`) return startsOutside === 'before' ? null : 'before-year'
  if (year !== null && end > `${startYearOf(year) + 1}-07-31`) return startsOutside === 'after' ? null : 'after-year'
  if (start !== '' && startsOutside !== 'after' && end < start) return 'before-start'
  return end > today && !isYearEnd(end, skoleaar) ? 'in-future' : null
}
