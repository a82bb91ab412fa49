import type { Severity } from '../rules/rule.ts'
import type { CheckedFile } from './checked-file.ts'

/** Findings of one file with the same rule, message and severity. */
export interface FindingGroup {
  /** Index into `file.rules`. */
  readonly rule: number
  readonly message: string
  readonly severity: Severity
  /** Indexes of the findings, in the order of the file. */
  readonly findings: Int32Array
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** Groups a file's findings by cause, those that somebody has explained left out: errors before warnings before information, then the most frequent first, then by rule code. */
export function groupFindings(file: CheckedFile): readonly FindingGroup[] {
  const { variants, variant, size, known } = file.findings
  const groupOf = new Int32Array(variants.length)
  const ids = new Map<string, number>()
  variants.forEach((v, i) => {
    const key = `${v.rule} ${v.severity} ${v.message}`
    if (!ids.has(key)) ids.set(key, ids.size)
    groupOf[i] = ids.get(key)!
  })
  const counts = new Int32Array(ids.size)
  for (let i = 0; i < size; i++) counts[groupOf[variant[i]!]!]!++
  for (const i of known?.keys() ?? []) counts[groupOf[variant[i]!]!]!--
  const members = Array.from(counts, (count) => new Int32Array(count))
  const filled = new Int32Array(ids.size)
  for (let i = 0; i < size; i++) {
    if (known?.has(i) === true) continue
    const group = groupOf[variant[i]!]!
    members[group]![filled[group]!++] = i
  }
  const first = new Map<number, number>()
  variants.forEach((_, i) => {
    if (!first.has(groupOf[i]!)) first.set(groupOf[i]!, i)
  })
  const code = (group: FindingGroup): string => `${file.rules[group.rule]!.code} ${group.message}`
  return members
    .map((findings, group): FindingGroup => ({ ...variants[first.get(group)!]!, findings }))
    .filter(({ findings }) => findings.length > 0)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        b.findings.length - a.findings.length ||
        (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0),
    )
}
