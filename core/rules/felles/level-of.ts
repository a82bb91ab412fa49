import { isGrunnskole, isVideregaaende } from '../kode/is-grunnskole.ts'
import { trinnOf } from './trinn-of.ts'

/**
 * Whether a row is of grunnskole or of upper secondary, by the programme, else by the trinn, else by the subject code (those of grunnskole
 * have 0 behind the letters): `levelOf({ programomraadekode: '', trinn: 'VG2', fagkode: '' })` -> 'vgs'. Null when nothing tells.
 */
export function levelOf(row: {
  readonly programomraadekode: string
  readonly trinn: string
  readonly fagkode: string
}): 'grunnskole' | 'vgs' | null {
  if (isGrunnskole(row.programomraadekode)) return 'grunnskole'
  if (isVideregaaende(row.programomraadekode)) return 'vgs'
  const trinn = trinnOf(row.trinn)
  if (trinn !== null) return trinn.level
  if (/^[A-ZÆØÅ]{3}0\d{3}/.test(row.fagkode)) return 'grunnskole'
  return /^[A-ZÆØÅ]{3}[1-9]\d{3}/.test(row.fagkode) ? 'vgs' : null
}
