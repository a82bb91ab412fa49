/** Second written form and oral Norwegian of the tenth grade, in the curricula of 2006 and 2020. */
const SIDEMAAL = ['NOR0215', 'NOR0219']
const MUNTLIG = ['NOR0216', 'NOR0220']

/** Norsk sidemål, skriftlig, 10th grade: `isSidemaal('NOR0219 Norsk sidemål')` -> true. The list is not complete, so it only points at them. */
export function isSidemaal(fagkode: string): boolean {
  return SIDEMAAL.includes(fagkode.slice(0, 7))
}

/** Norsk, muntlig, 10th grade: `isNorskMuntlig('NOR0220')` -> true */
export function isNorskMuntlig(fagkode: string): boolean {
  return MUNTLIG.includes(fagkode.slice(0, 7))
}

/** Whether an exemption from sidemål cannot stand on the subject: another subject than norsk, or oral norsk. Names alone tell nothing. */
export function isOutsideSidemaal(fagkode: string): boolean {
  return /^[A-ZÆØÅ]{3}\d/.test(fagkode) && (!fagkode.startsWith('NOR') || isNorskMuntlig(fagkode))
}
