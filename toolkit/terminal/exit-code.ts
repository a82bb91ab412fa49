import type { CheckedFile } from '#core'

/** Public: 0 no errors, 1 at least one error, 2 could not be done (design.md section 4). */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const

/**
 * Exit code of a check: 2 when no file could be checked, 1 when one of them could not or has an error (`strict`: or a warning)
 * that nobody has explained, else 0.
 */
export function exitCodeOf(files: readonly CheckedFile[], strict: boolean): number {
  if (files.every((file) => file.problem !== null)) return EXIT.failed
  return files.some((file) => file.problem !== null || hasSevere(file, strict)) ? EXIT.findings : EXIT.clean
}

function hasSevere({ findings }: CheckedFile, strict: boolean): boolean {
  const severe = findings.variants.map(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
  const { known } = findings
  for (let i = 0; i < findings.size; i++) if (severe[findings.variant[i]!] && known?.has(i) !== true) return true
  return false
}
