/** Education programmes that lead to no trade test (names in data/kodeverk/utdanningsprogram). */
const STUDY = /^(?:ST|ID|MD|KD|ME|PB)/
const FIRST_TWO_YEARS = /^.{5}[12]----$/

/**
 * Whether a programme is in school and nowhere else: Vg1 and Vg2 in their ordinary variant, and the programmes that lead to no trade test.
 * Training in a firm (TAF, YSK) has variants of its own. `isSchoolOnly('HSHEA2----')` -> true, `isSchoolOnly('BAROF3----')` -> false
 */
export function isSchoolOnly(programomraadekode: string): boolean {
  return FIRST_TWO_YEARS.test(programomraadekode) || (STUDY.test(programomraadekode) && programomraadekode.endsWith('----'))
}
