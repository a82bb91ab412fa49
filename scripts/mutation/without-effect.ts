import { readFileSync } from 'node:fs'
import type { Mutant } from './instrument.ts'
import type { Verdict } from './try-mutants.ts'

/** Where a rule says which values are worth a look: for speed, as `check` asks again, or in place of asking there. */
const PREFILTER = /^ {2}(some|when): \{/gm

/**
 * Survivors that change nothing, by rule and not by eye. A prefilter is there for speed alone where the rule's examples hold without it: the
 * mutant that empties it survives. Then what makes it let more values through has no effect but on the time it takes. What makes it let fewer
 * through has, and stays a survivor.
 */
export function withoutEffect(verdicts: readonly Verdict[]): ReadonlySet<Verdict> {
  const survived = verdicts.filter(({ fate }) => fate === 'survived')
  const same = new Set<Verdict>()
  for (const file of new Set(survived.map(({ mutant }) => mutant.file))) {
    const ofFile = survived.filter(({ mutant }) => mutant.file === file)
    const content = readFileSync(file, 'utf8')
    for (const match of content.matchAll(PREFILTER)) {
      const start = match.index + match[0].length - 1
      const emptied = ofFile.find(({ mutant }) => mutant.start === start && mutant.replacement === '{}')
      if (emptied === undefined) continue
      for (const verdict of ofFile) if (isWithin(verdict.mutant, emptied.mutant) && letsMoreThrough(verdict.mutant)) same.add(verdict)
    }
  }
  return same
}

function isWithin(mutant: Mutant, outer: Mutant): boolean {
  return mutant.start >= outer.start && mutant.end <= outer.end
}

/** The prefilter emptied, a condition that always holds, one of two that is enough, or `!== ''` made `!==` something that nobody writes. */
function letsMoreThrough({ kind, original, replacement }: Mutant): boolean {
  if (kind === 'ObjectLiteral') return true
  if (kind === 'ConditionalExpression') return replacement === 'true'
  if (kind === 'LogicalOperator') return original.includes('&&')
  return kind === 'StringLiteral' && original === "''"
}
