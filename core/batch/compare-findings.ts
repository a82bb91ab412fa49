import type { CheckedFile } from '../findings/checked-file.ts'

/**
 * How many findings of earlier files are gone in the new ones, still stand, and have come. A finding is the same when rule, message, column,
 * value, pupil, school, programme and subject are; its row may be another. Equal findings are counted, not told apart.
 * Findings of rules that compare the two files are left out: they have no earlier answer.
 */
export function compareFindings(
  before: readonly CheckedFile[],
  now: readonly CheckedFile[],
): { readonly fixed: number; readonly left: number; readonly added: number } {
  const old = countSignatures(before)
  const all = [...old.values()].reduce((sum, n) => sum + n, 0)
  let left = 0
  let added = 0
  for (const [signature, count] of countSignatures(now)) {
    const same = Math.min(count, old.get(signature) ?? 0)
    left += same
    added += count - same
  }
  return { fixed: all - left, left, added }
}

/** The same by rule, in the order of rule code; rules whose findings are all gone are there too. */
export function compareFindingsByRule(
  before: readonly CheckedFile[],
  now: readonly CheckedFile[],
): readonly { readonly rule: string; readonly code: string; readonly fixed: number; readonly left: number; readonly added: number }[] {
  const [old, young] = [countSignatures(before), countSignatures(now)]
  const codes = new Map([...before, ...now].flatMap(({ rules }) => rules.map(({ id, code }) => [id, code] as const)))
  const counts = new Map<string, { fixed: number; left: number; added: number }>()
  for (const signature of new Set([...old.keys(), ...young.keys()])) {
    const [a, b] = [old.get(signature) ?? 0, young.get(signature) ?? 0]
    const rule = signature.slice(0, signature.indexOf('\n'))
    const count = counts.get(rule) ?? { fixed: 0, left: 0, added: 0 }
    count.left += Math.min(a, b)
    count.fixed += Math.max(0, a - b)
    count.added += Math.max(0, b - a)
    counts.set(rule, count)
  }
  return [...counts].map(([rule, count]) => ({ rule, code: codes.get(rule)!, ...count })).sort((a, b) => (a.code < b.code ? -1 : 1))
}

function countSignatures(files: readonly CheckedFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { findings: t, rules } of files) {
    for (let i = 0; i < t.size; i++) {
      const { rule, message } = t.variants[t.variant[i]!]!
      const column = t.column[i]! < 0 ? '' : t.columns[t.column[i]!]!.key
      const texts = [t.value, t.person, t.skolenummer, t.programomraadekode, t.fagkode].map((ids) => t.texts[ids[i]!]!)
      const signature = [rules[rule]!.id, message, column, ...texts].join('\n')
      counts.set(signature, (counts.get(signature) ?? 0) + 1)
    }
  }
  return counts
}
