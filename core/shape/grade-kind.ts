import type { GradeRole } from '../formats/column-role.ts'
import { kindsToProposeFrom } from '../rules/reading/kinds-of-grade.ts'
import { nearestHeader } from '../table/nearest-header.ts'
import { gradeRoleOf } from './grade-role.ts'

/** What a row of a long table says its grade is. */
export interface GradeKind {
  /** null = nobody knows. */
  readonly role: GradeRole | null
  /** The word is known as it stands; a misspelt one is read and told of. */
  readonly isKnown: boolean
}

/**
 * The kind of grade that a word, and the term beside it, speaks of: `gradeKind('Standpunkt', '')` -> standpunkt, known;
 * `gradeKind('Halvårsvurdering', 'Vår 2026')` -> halvaar2, known; `gradeKind('Stanpunkt', '')` -> standpunkt, not known as it stands
 */
export function gradeKind(told: string, term: string): GradeKind {
  const known = gradeRoleOf(told)
  if (known !== null) {
    const isSecond = known === 'halvaar1' && !/[12]/.test(told) && gradeRoleOf(term) === 'halvaar2'
    return { role: isSecond ? 'halvaar2' : known, isKnown: true }
  }
  const proposal = nearestHeader(told, kindsToProposeFrom)
  return { role: proposal === null ? null : gradeRoleOf(proposal), isKnown: false }
}
