import type { CheckedFile } from '../../findings/checked-file.ts'
import type { Rule } from '../../rules/rule.ts'
import type { SureFix } from './sure-fix.ts'

/**
 * The fixes that a new finding may come from, the narrowest answer that names any: those of its row in a column its rule reads, of its row, of
 * its person in such a column, of such a column anywhere, or all of them.
 */
export function blameFixes(after: CheckedFile, index: number, rule: Rule | undefined, fixes: readonly SureFix[]): readonly SureFix[] {
  const { findings: t } = after
  const row = t.row[index]!
  const person = t.texts[t.person[index]!]!
  const reads = rule === undefined ? null : columnsOf(rule)
  const isRead = (fix: SureFix): boolean => reads === null || reads.has(fix.columnKey)
  const isNear = (fix: SureFix): boolean => fix.row === row
  const isOfPerson = (fix: SureFix): boolean => person !== '' && fix.columnKey === 'fodselsnummer' && fix.after === person
  const answers = [
    fixes.filter((fix) => isNear(fix) && isRead(fix)),
    fixes.filter(isNear),
    fixes.filter((fix) => isOfPerson(fix) && isRead(fix)),
    fixes.filter(isRead),
  ]
  return answers.find((some) => some.length > 0) ?? fixes
}

/** Columns a rule looks at; null = all. */
function columnsOf(rule: Rule): ReadonlySet<string> | null {
  if (rule.scope === 'line' || rule.scope === 'batch') return null
  if (rule.reads === '*') return null
  const columns = new Set<string>(rule.reads)
  const add = (keys: readonly string[] = []): void => {
    for (const key of keys) columns.add(key)
  }
  if (rule.scope === 'row' || rule.scope === 'group' || rule.scope === 'pair') add(rule.optional)
  if (rule.scope === 'group' || rule.scope === 'pair') add(rule.by)
  if (rule.scope === 'pair') add(rule.rightReads)
  return columns
}
