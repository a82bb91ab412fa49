import type { ColumnKey } from '../../records/column-key.ts'

/** The three kinds of grade column, as data/kodeverk/karakter.yaml names them. */
export type GradeColumnKind = 'halvaar' | 'standpunkt' | 'eksamen'

export const examColumns = ['eksamen_skriftlig', 'eksamen_muntlig', 'eksamen_annen'] as const satisfies readonly ColumnKey[]
export const gradeColumns = ['halvaar1', 'halvaar2', 'standpunkt', ...examColumns] as const satisfies readonly ColumnKey[]

/** `gradeColumnKind('eksamen_annen')` -> 'eksamen' */
export function gradeColumnKind(key: ColumnKey): GradeColumnKind {
  if (key === 'halvaar1' || key === 'halvaar2') return 'halvaar'
  return key === 'standpunkt' ? 'standpunkt' : 'eksamen'
}

/** The same question asked of several columns, for a rule's `whenAny`: `inEachOf(examColumns, (grade) => grade === 'IV')` */
export function inEachOf<K extends ColumnKey>(
  keys: readonly K[],
  holds: (grade: string) => boolean,
): Record<K, (grade: string) => boolean> {
  return Object.fromEntries(keys.map((key) => [key, holds])) as Record<K, (grade: string) => boolean>
}
