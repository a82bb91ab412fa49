const RESULTS: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6', '7', 'A', 'B', 'BM', 'C', 'D', 'E', 'IB'])

/**
 * What a grade in an exam column says of the exam: it was taken ('result'), the candidate was up for it without a result ('lacking': IM, IV),
 * the subject was settled in another way ('settled': F, GK, IG), or nothing at all. `examOutcome('IB')` -> 'result', `examOutcome('IM')` -> 'lacking'
 */
export function examOutcome(grade: string | null): 'result' | 'lacking' | 'settled' | 'none' {
  if (grade === null || grade === '') return 'none'
  if (RESULTS.has(grade)) return 'result'
  if (grade === 'IM' || grade === 'IV') return 'lacking'
  return grade === 'F' || grade === 'GK' || grade === 'IG' ? 'settled' : 'none'
}
