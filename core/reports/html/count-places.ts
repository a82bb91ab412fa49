import type { CheckedFile } from '../../findings/checked-file.ts'
import type { Severity } from '../../rules/rule.ts'

export interface PlaceCount {
  /** School number; '' for findings that belong to none. */
  readonly school: string
  /** Files that name the school, by index. */
  readonly files: readonly number[]
  readonly counts: Readonly<Record<Severity, number>>
}

/**
 * Findings per school that nobody has explained, the schools without any too. A finding without a school of its own belongs to the file's
 * school, where the file has only one. The school with most errors comes first.
 */
export function countPlaces(files: readonly CheckedFile[]): readonly PlaceCount[] {
  const places = new Map<string, { files: number[]; counts: Record<Severity, number> }>()
  const placeOf = (school: string) => {
    const known = places.get(school)
    if (known !== undefined) return known
    const place = { files: [], counts: { error: 0, warning: 0, info: 0 } }
    places.set(school, place)
    return place
  }
  files.forEach(({ findings, skoler }, number) => {
    for (const { skolenummer } of skoler) placeOf(skolenummer).files.push(number)
    const only = skoler.length === 1 ? skoler[0]!.skolenummer : ''
    for (let i = 0; i < findings.size; i++) {
      if (findings.known?.has(i) === true) continue
      const school = findings.texts[findings.skolenummer[i]!]! || only
      placeOf(school).counts[findings.variants[findings.variant[i]!]!.severity]++
    }
  })
  return [...places]
    .map(([school, place]): PlaceCount => ({ school, ...place }))
    .sort(
      (a, b) =>
        b.counts.error - a.counts.error ||
        b.counts.warning - a.counts.warning ||
        b.counts.info - a.counts.info ||
        (a.school < b.school ? -1 : 1),
    )
}
