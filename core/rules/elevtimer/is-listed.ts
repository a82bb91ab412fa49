import { isCode } from '../../catalogue/code-list.ts'

/** Whether pupil hours are to be given for a subject code (B09). A private school's own subjects are not in the list. */
export function isListed(fagkode: string): boolean {
  return isCode('elevtimer-fagkoder', fagkode)
}
