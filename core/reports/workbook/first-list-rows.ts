import type { CheckedRun } from '../../findings/checked-file.ts'

/** For each rule and severity ('karakter-outside-scale error') the index of its first row in the list of findings that nobody has explained. */
export function firstListRows({ files }: CheckedRun): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  let start = 0
  for (const { findings, problem, rules } of files) {
    if (problem !== null) start++
    const seen = new Uint8Array(findings.variants.length)
    for (let i = 0; i < findings.size; i++) {
      const index = findings.variant[i]!
      if (seen[index] === 1 || findings.known?.has(i) === true) continue
      seen[index] = 1
      const { rule, severity } = findings.variants[index]!
      const key = `${rules[rule]!.id} ${severity}`
      if (!first.has(key)) first.set(key, start + i)
    }
    start += findings.size
  }
  return first
}
