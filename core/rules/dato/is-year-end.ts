import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'

/**
 * Whether a day lies where the school year ends, 15 June to 31 July: systems fill it in for pupils who simply finish.
 * `isYearEnd('2026-06-19', '2025-2026')` -> true
 */
export function isYearEnd(date: string, skoleaar: string): boolean {
  const year = parseSkoleaar(skoleaar)
  return year !== null && date >= `${startYearOf(year) + 1}-06-15` && date <= `${startYearOf(year) + 1}-07-31`
}
