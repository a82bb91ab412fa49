const GRADE_KEYS = new Set(['halvaar1', 'halvaar2', 'standpunkt', 'eksamen_skriftlig', 'eksamen_muntlig', 'eksamen_annen'])

/** Whether a column holds grades of a subject: `isGradeKey('standpunkt')` -> true, `isGradeKey('orden')` -> false */
export function isGradeKey(key: string): boolean {
  return GRADE_KEYS.has(key)
}
