import type { Severity } from '../rules/rule.ts'

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** The milder of two: `lowerSeverity('error', 'info')` -> 'info' */
export function lowerSeverity(a: Severity, b: Severity): Severity {
  return RANK[a] <= RANK[b] ? a : b
}
