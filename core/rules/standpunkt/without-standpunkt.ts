import { isCode } from '../../catalogue/code-list.ts'

const OPPLAERINGSFAG = /^[A-ZÆØÅ]{3}\dZ\d\d$/

/** Subjects of teaching (NOR1Z21), which are never graded at an exam: Z in position 5. */
export function isOpplaeringsfag(fagkode: string): boolean {
  return OPPLAERINGSFAG.test(fagkode)
}

/** Codes that have no standpunkt by what they are: FBJ9000, TEO9000, individual plans and subjects of teaching. Source: RHB-A04. */
export function isWithoutStandpunkt(fagkode: string): boolean {
  return isCode('fagkode-spesial', fagkode) || isOpplaeringsfag(fagkode)
}
