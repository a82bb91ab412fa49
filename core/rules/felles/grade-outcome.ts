const PASSED: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6', 'B', 'BM', 'D', 'GK'])
const FAILED: ReadonlySet<string> = new Set(['1', 'IB', 'IG'])
const LACKING: ReadonlySet<string> = new Set(['IV', 'IM'])

/**
 * What a grade of the ordinary scales says of the subject: `gradeOutcome('1')` -> 'failed', `gradeOutcome('IV')` -> 'lacking',
 * `gradeOutcome('F')` -> 'none' (exempt: neither passed nor failed), `gradeOutcome('')` -> 'none'. IB-programme letters -> 'none'.
 * Source: RHB-B26; 2 or better passes (UDIR5-3-04-07).
 */
export function gradeOutcome(grade: string): 'passed' | 'failed' | 'lacking' | 'none' {
  if (PASSED.has(grade)) return 'passed'
  if (FAILED.has(grade)) return 'failed'
  return LACKING.has(grade) ? 'lacking' : 'none'
}
