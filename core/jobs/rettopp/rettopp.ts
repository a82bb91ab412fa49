import type { CheckedFile } from '../../findings/checked-file.ts'
import { ok, type Result } from '../../result.ts'
import type { Rule } from '../../rules/rule.ts'
import { blameFixes } from './blame-fixes.ts'
import { findingName, newFindings } from './new-findings.ts'
import { type LeftOut, type SureFix, sureFixes } from './sure-fix.ts'

/** What has been repaired, what has not and why. */
export interface Rettopp {
  /** The file as it was, one finding per cell. */
  readonly before: CheckedFile
  /** The same check of the repaired file; `before` itself when there was nothing to repair. */
  readonly after: CheckedFile
  /** In the order of the file. */
  readonly fixes: readonly SureFix[]
  readonly leftOut: readonly LeftOut[]
}

/** A check of the file as it would be with these fixes, and the fixes that could not be written. */
export interface CheckedRepair {
  readonly file: CheckedFile
  readonly refused: readonly SureFix[]
}

/** How a file is checked with some of its cells changed; `first` is null the first time, when nothing is changed. */
export type CheckRepaired = (fixes: readonly SureFix[], first: CheckedFile | null) => Promise<CheckedRepair>

/** The rules as a repair needs them: one finding per cell, so that every cell has its own fix. */
export function rulesForRepair(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, collapse: 'none' }) as Rule)
}

/**
 * Finds the sure fixes of a file and keeps those that hold: every repaired finding must be gone and no other may come. A fix that fails is left
 * out, with the reason, and the rest is tried again; the last check is of exactly what is to be written.
 * Problem: the one that kept the file from being checked.
 */
export async function rettopp(checkRepaired: CheckRepaired, rules: readonly Rule[]): Promise<Result<Rettopp>> {
  const { file: before } = await checkRepaired([], null)
  if (before.problem !== null) return { ok: false, problem: before.problem }
  const found = sureFixes(before)
  const leftOut: LeftOut[] = [...found.leftOut]
  let fixes = found.fixes
  let after = before
  while (fixes.length > 0) {
    const { file, refused } = await checkRepaired(fixes, before)
    const failed = failedFixes(before, file, refused, fixes, rules)
    if (failed.size === 0) {
      after = file
      break
    }
    for (const failure of failed.values()) leftOut.push(failure)
    fixes = fixes.filter((fix) => !failed.has(fix))
  }
  if (fixes.length === 0) after = before
  return ok({ before, after, fixes, leftOut: leftOut.sort((a, b) => a.fix.row - b.fix.row || a.fix.columnNumber - b.fix.columnNumber) })
}

function failedFixes(
  before: CheckedFile,
  after: CheckedFile,
  refused: readonly SureFix[],
  fixes: readonly SureFix[],
  rules: readonly Rule[],
): ReadonlyMap<SureFix, LeftOut> {
  if (refused.length > 0) return new Map(refused.map((fix) => [fix, { fix, reason: 'not-writable' }]))
  // A repair after which the file cannot be read is none.
  if (after.problem !== null) return new Map(fixes.map((fix) => [fix, { fix, reason: 'not-writable' }]))
  const failed = new Map<SureFix, LeftOut>()
  const standing = new Set<string>()
  for (let i = 0; i < after.findings.size; i++) standing.add(findingName(after, i))
  for (const fix of fixes)
    if (fix.findings.some((index) => standing.has(findingName(before, index)))) failed.set(fix, { fix, reason: 'still-found' })
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const index of newFindings(before, after)) {
    const { id, code } = after.rules[after.findings.variants[after.findings.variant[index]!]!.rule]!
    const blamed = blameFixes(after, index, byId.get(id), fixes)
    for (const fix of blamed) if (!failed.has(fix)) failed.set(fix, { fix, reason: 'new-finding', code, rule: id })
  }
  return failed
}
