import type { CheckedFile } from '../../findings/checked-file.ts'

/**
 * Findings of the repaired file that the file had not, by index: another rule, message, row or column. Equal findings are counted, so that one
 * more of them is new. Values and words are not compared: a repair changes them.
 */
export function newFindings(before: CheckedFile, after: CheckedFile): readonly number[] {
  const known = new Map<string, number>()
  for (let i = 0; i < before.findings.size; i++) {
    const name = findingName(before, i)
    known.set(name, (known.get(name) ?? 0) + 1)
  }
  const found: number[] = []
  for (let i = 0; i < after.findings.size; i++) {
    const name = findingName(after, i)
    const left = known.get(name) ?? 0
    if (left === 0) found.push(i)
    else known.set(name, left - 1)
  }
  return found
}

/** What a finding is, whatever the value: rule, message, row, column. */
export function findingName({ findings: t, rules }: CheckedFile, index: number): string {
  const { rule, message } = t.variants[t.variant[index]!]!
  return `${rules[rule]!.id} ${message} ${t.row[index]} ${t.columns[t.column[index]!]?.number ?? 0}`
}
