import type { NormId } from '../norms/source-id.ts'
import type { CheckedFile, RuleInfo } from './checked-file.ts'

/**
 * Files whose findings say of the catalogue ids a county has confirmed that it has: the standing 'bekreftet av fylket' instead of
 * 'ikke kontrollert mot forskriften av 2024'.
 */
export function confirmSources(files: readonly CheckedFile[], confirmed: readonly NormId[]): readonly CheckedFile[] {
  if (confirmed.length === 0) return files
  const isConfirmed = (id: string): boolean => confirmed.some((one) => one === id)
  const confirm = (rule: RuleInfo): RuleInfo =>
    rule.sources.some(({ id }) => isConfirmed(id))
      ? {
          ...rule,
          sources: rule.sources.map((source) => (isConfirmed(source.id) ? { ...source, standing: 'bekreftet av fylket' } : source)),
        }
      : rule
  return files.map((file) => ({ ...file, rules: file.rules.map(confirm) }))
}
