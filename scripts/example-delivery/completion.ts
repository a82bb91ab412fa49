import type { Pupil } from './school-pupils.ts'

/** Fullførtkode as the handbook has it: S left, M without grounds for a grade, I failed, B all passed. */
export function fullfortkode(pupil: Pupil): 'B' | 'I' | 'M' | 'S' {
  if (pupil.left !== null) return 'S'
  if (pupil.fagrader.some(({ standpunkt }) => standpunkt === 'IV')) return 'M'
  return pupil.fagrader.some(({ standpunkt, eksamen }) => standpunkt === '1' && eksamen < '2') ? 'I' : 'B'
}

/** Vitnemål for the last year with all passed, else kompetansebevis. */
export function bevistype(pupil: Pupil): 'VM' | 'KB' {
  return pupil.programme.trinn === 3 && fullfortkode(pupil) === 'B' ? 'VM' : 'KB'
}
