import type { CheckedFile } from '../findings/checked-file.ts'
import { groupFindings } from '../findings/group-findings.ts'
import { countRows, rowsOf } from '../findings/render-finding.ts'
import type { RuleCount } from './report.ts'

/** Findings and rows per rule and severity over some files; errors first, then by number of findings, then by code. */
export function countRules(files: readonly CheckedFile[]): readonly RuleCount[] {
  const counts = new Map<string, { -readonly [K in keyof RuleCount]: RuleCount[K] }>()
  for (const file of files) {
    const { ranges, row } = file.findings
    for (const { rule, severity, findings } of groupFindings(file)) {
      const { id, code } = file.rules[rule]!
      const key = `${id} ${severity}`
      const count = counts.get(key) ?? { rule: id, code, severity, findings: 0, rows: 0 }
      count.findings += findings.length
      for (const index of findings) count.rows += countRows(rowsOf(ranges.get(index), row[index]!))
      counts.set(key, count)
    }
  }
  const rank = { error: 0, warning: 1, info: 2 }
  return [...counts.values()].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || b.findings - a.findings || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
}
