import { type CodeEntry, codeEntry } from '../../catalogue/code-list.ts'
import type { Skoleaar } from '../../skoleaar/skoleaar.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'

/** What two digits are as a county number in a school year. 'gone' names the county and its last year. */
export type CountyVerdict = { readonly kind: 'county' | 'none' } | { readonly kind: 'gone'; readonly name: string; readonly last: number }

const NONE: CountyVerdict = { kind: 'none' }

/**
 * Whether two digits are a county's number, or were when the school year began: '30' (Viken, to 2023) is gone in 2024-2025 and a county in
 * 2023-2024. A number newer than the school year counts as a county: schools keep rows of old years under their new number.
 */
export function countyOf(digits: string, skoleaar: Skoleaar): CountyVerdict {
  const entry: CodeEntry | null = codeEntry('fylkesnummer', digits)
  if (entry === null) return NONE
  if (entry.to === undefined || startYearOf(skoleaar) <= entry.to) return { kind: 'county' }
  return { kind: 'gone', name: entry.nb ?? digits, last: entry.to }
}
