import type { CheckedFile } from '../../findings/checked-file.ts'
import type { SeverityCounts } from '../../findings/count-severities.ts'

export interface SchoolCount {
  /** School number as the file has it; '' for findings on rows without one. */
  readonly school: string
  readonly counts: SeverityCounts
}

/** Findings per school number that nobody has explained, the school with most errors first. Findings about the whole file belong to no school. */
export function countSchools(files: readonly CheckedFile[]): readonly SchoolCount[] {
  const schools = new Map<string, { error: number; warning: number; info: number }>()
  for (const { findings } of files) {
    for (let i = 0; i < findings.size; i++) {
      if (findings.row[i] === 0 || findings.known?.has(i) === true) continue
      const school = findings.texts[findings.skolenummer[i]!]!
      let counts = schools.get(school)
      if (counts === undefined) {
        counts = { error: 0, warning: 0, info: 0 }
        schools.set(school, counts)
      }
      counts[findings.variants[findings.variant[i]!]!.severity]++
    }
  }
  return [...schools]
    .map(([school, counts]) => ({ school, counts }))
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || (a.school < b.school ? -1 : 1))
}
