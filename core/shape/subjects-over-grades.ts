import type { SubjectColumn } from '../formats/column-role.ts'
import { roleHeaders, roleIndex } from '../formats/role-headers.ts'
import { matchHeaders } from '../table/match-header.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import { gradeRoleOf } from './grade-role.ts'
import type { HeaderText } from './header-texts.ts'

/** One name over kinds of grades may be anything («Karakterer»); two are subjects. */
const LEAST_SUBJECTS = 2
/** Words over grades that name no subject. */
const NO_SUBJECT = /karakter|vurdering|eksamen|termin|halvår|resultat|sommer|haust|høst|vår\b|^fag|^elev|^kandidat/i

/**
 * Subjects by name over kinds of grades: «Engelsk» over «Stp» and «Eks», or «Engelsk Stp» in one cell. None where a column has the subjects,
 * or where fewer than two stand so.
 */
export function subjectsOverGrades(texts: readonly HeaderText[], taken: ReadonlySet<number>): readonly SubjectColumn[] {
  if (texts.some(({ upper, own, lower }) => namesSubjectColumn(lower) || (own && namesSubjectColumn(upper)))) return []
  const found = texts.flatMap(({ upper, lower }, position): readonly SubjectColumn[] => {
    if (taken.has(position)) return []
    const grade = gradeRoleOf(lower)
    if (grade === 'orden' || grade === 'oppforsel') return []
    if (grade !== null) return isName(upper) ? [{ position, fag: upper, grade }] : []
    const parts = /^(?<fag>.*\S)\s+(?<kind>\S+)$/.exec(lower)?.groups
    const kind = parts === undefined ? null : gradeRoleOf(parts.kind!)
    return kind !== null && kind !== 'orden' && kind !== 'oppforsel' && isName(parts!.fag!)
      ? [{ position, fag: parts!.fag!, grade: kind }]
      : []
  })
  return new Set(found.map(({ fag }) => fag)).size < LEAST_SUBJECTS ? [] : found
}

function namesSubjectColumn(header: string): boolean {
  const role = matchHeaders([header], roleIndex)[0]
  return normaliseHeader(header) === 'fag' || (role !== undefined && ['fagkode', 'fagnavn'].includes(roleHeaders[role.column]!.role))
}

function isName(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !NO_SUBJECT.test(text) && gradeRoleOf(text) === null && matchHeaders([text], roleIndex).length === 0
}
