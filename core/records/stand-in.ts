/**
 * Stands before a value that is not what its column should hold but tells rows apart as well: the name and birth date of a pupil without a
 * number, the name of a school. No form of a code or number begins with it, and it is never shown.
 */
export const STAND_IN = '\u2063'

/** `standIn('Fjordbyen vgs')` -> a value that groups the rows of that school and reads as nothing else. */
export function standIn(text: string): string {
  return STAND_IN + text
}
