import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'

/**
 * Whether a start date lies before or after its school year; null when it lies in it, in the fortnight before (15-31 July), or in January
 * of the year before, where programmes begin that follow the calendar year. `startOutside('2024-08-19', '2025-2026')` -> 'before'
 */
export function startOutside(start: string, skoleaar: string): 'before' | 'after' | null {
  const year = parseSkoleaar(skoleaar)
  if (start === '' || year === null) return null
  const first = startYearOf(year)
  if (start > `${first + 1}-07-31`) return 'after'
  return start >= `${first}-07-15` || start.startsWith(`${first}-01-`) ? null : 'before'
}
