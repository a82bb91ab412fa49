import type { Severity } from '../rule.ts'

/**
 * How grave a vitnemål beside a fullførtkode is; null where they go together. I and M say that a subject has a grade that may not stand on a
 * vitnemål (RHB-B26); that the others exclude it is implied.
 */
export function vmAgainstCode(fullfortkode: string): Severity | null {
  if (fullfortkode === 'I' || fullfortkode === 'M') return 'error'
  return /^[AHSLK]$/.test(fullfortkode) ? 'warning' : null
}
