import { isGrunnskole } from '../kode/is-grunnskole.ts'

const GRUNNSKOLE_FAG = /^[A-ZÆØÅ]{3}0\d{3}$/

/** Whether a subject row is of grunnskole: by its programme, or by its subject code where the file has no programme. */
export function isGrunnskoleRow(programomraadekode: string, fagkode: string): boolean {
  return programomraadekode === '' ? GRUNNSKOLE_FAG.test(fagkode) : isGrunnskole(programomraadekode)
}
