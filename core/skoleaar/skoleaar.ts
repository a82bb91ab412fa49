/** A school year, 1 August to 31 July, 'YYYY-YYYY' with two years in a row: '2025-2026'. */
export type Skoleaar = string & { readonly __brand: 'Skoleaar' }

/** `skoleaarFrom(2025)` -> '2025-2026' */
export function skoleaarFrom(startYear: number): Skoleaar {
  return `${startYear}-${startYear + 1}` as Skoleaar
}

/** First calendar year: `startYearOf('2025-2026')` -> 2025 */
export function startYearOf(skoleaar: Skoleaar): number {
  return Number(skoleaar.slice(0, 4))
}

/** The school year a day belongs to: `skoleaarOn('2026-07-31')` -> '2025-2026', `skoleaarOn('2026-08-01')` -> '2026-2027' */
export function skoleaarOn(date: string): Skoleaar {
  const year = Number(date.slice(0, 4))
  return skoleaarFrom(Number(date.slice(5, 7)) >= 8 ? year : year - 1)
}

/**
 * Reads the spellings met so far (formats/andre-filer): '20252026', '2025-2026', '2025/2026', '2025/26', '25/26', '2025-26'.
 * Null for anything else, for two years that do not follow each other, and for a single year, which could mean either.
 */
export function parseSkoleaar(text: string): Skoleaar | null {
  const parts = /^(\d{4}|\d{2})\s*[-–/]?\s*(\d{4}|\d{2})$/.exec(text.trim())
  if (parts === null) return null
  const [first, second] = [parts[1]!, parts[2]!]
  if (first.length === 2 && second.length === 2 && !/[-–/]/.test(text)) return null
  const from = first.length === 2 ? 2000 + Number(first) : Number(first)
  const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second)
  const follows = to === from + 1 || (second.length === 2 && from % 100 === 99 && Number(second) === 0)
  return follows && from >= 1900 && from < 2200 ? skoleaarFrom(from) : null
}
