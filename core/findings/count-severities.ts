import type { Severity } from '../rules/rule.ts'
import type { CheckedFile } from './checked-file.ts'

export type SeverityCounts = Readonly<Record<Severity, number>>

/** Findings of one file per severity, those that somebody has explained left out; a finding for many rows counts once. */
export function countSeverities(file: CheckedFile): SeverityCounts {
  const { variants, variant, size, known } = file.findings
  const perVariant = new Int32Array(variants.length)
  for (let i = 0; i < size; i++) perVariant[variant[i]!]!++
  for (const i of known?.keys() ?? []) perVariant[variant[i]!]!--
  const counts = { error: 0, warning: 0, info: 0 }
  variants.forEach(({ severity }, i) => {
    counts[severity] += perVariant[i]!
  })
  return counts
}

/** Sums over files. */
export function addCounts(all: readonly SeverityCounts[]): SeverityCounts {
  const sum = { error: 0, warning: 0, info: 0 }
  for (const counts of all) for (const severity of ['error', 'warning', 'info'] as const) sum[severity] += counts[severity]
  return sum
}

/** Findings of some files that somebody has explained. */
export function countExplained(files: readonly CheckedFile[]): number {
  return files.reduce((sum, { findings }) => sum + (findings.known?.size ?? 0), 0)
}
