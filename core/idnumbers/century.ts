/**
 * The century of birth (1800, 1900, 2000) from the two year digits and the individual number, null where no series was ever issued:
 * year 40-53 with 500-899, year 54-99 with 750-899. `centuryOf(8, 812)` -> 2000, `centuryOf(8, 312)` -> 1900, `centuryOf(45, 612)` -> null
 * Source: issue 2 point 2; the series of folkeregisterforskriften (1854-1899: 749-500, 1900-1999: 499-000, 1940-1999: 999-900, 2000-2039: 999-500).
 */
export function centuryOf(year: number, individual: number): 1800 | 1900 | 2000 | null {
  if (individual < 500) return 1900
  if (year < 40) return 2000
  if (individual >= 900) return 1900
  return year >= 54 && individual < 750 ? 1800 : null
}
