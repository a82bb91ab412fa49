import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'

/**
 * Whether a date of leaving says that the pupil left before the year was over: `leftInTheYear('2026-01-16', '2025-2026')` -> true. Systems
 * that give every pupil an end date give one from 15 June to 31 July; that is no leaving. Without a readable school year every date is.
 */
export function leftInTheYear(avbruddsdato: string, skoleaar: string): boolean {
  if (avbruddsdato === '') return false
  const year = parseSkoleaar(skoleaar)
  if (year === null) return true
  const end = startYearOf(year) + 1
  return avbruddsdato < `${end}-06-15` || avbruddsdato > `${end}-07-31`
}
