import type { Gyldighet } from '../../catalogue/imported-kodeverk.ts'
import type { PlainDate } from '../../dates/plain-date.ts'
import { type Skoleaar, skoleaarOn, startYearOf } from '../../skoleaar/skoleaar.ts'

/** How a code stands in a school year. */
export type Validity =
  | { readonly kind: 'valid' }
  | { readonly kind: 'before'; readonly til: PlainDate }
  | { readonly kind: 'after'; readonly fra: PlainDate }
  /** The list marks it as no longer in use and does not say since when. */
  | { readonly kind: 'expired' }

const VALID: Validity = { kind: 'valid' }

/** Whether a list says anything of when a code holds; rules ask it once per code, before they look at rows. */
export function isBounded({ fra, til, utgaatt }: Gyldighet): boolean {
  return fra !== null || til !== null || utgaatt === true
}

/**
 * Whether a code holds on any day of a school year: one that ends on 31 July 2025 holds in 2024-2025 and is 'before' 2025-2026. A code
 * marked as expired without a day is so from the school year in which the list was fetched; before that nobody can tell.
 */
export function validityIn(code: Gyldighet, skoleaar: Skoleaar, hentet: PlainDate): Validity {
  const year = startYearOf(skoleaar)
  if (code.til !== null && code.til < `${year}-08-01`) return { kind: 'before', til: code.til }
  if (code.fra !== null && code.fra > `${year + 1}-07-31`) return { kind: 'after', fra: code.fra }
  return code.utgaatt === true && skoleaar >= skoleaarOn(hentet) ? { kind: 'expired' } : VALID
}

/** The school year of a row as rules see it, or the run's where the row has none. */
export function yearOfRow(skoleaar: string, run: Skoleaar): Skoleaar {
  return skoleaar === '' ? run : (skoleaar as Skoleaar)
}
