import { isCode } from '../../catalogue/code-list.ts'
import type { RunFacts } from '../rule.ts'

/**
 * Whether a subject code is (or may be) an interdisciplinary exam, which has no standpunkt of its own: the imported list says so, the county
 * has named it, or it is one of the 30 codes of footnote 10 in the county's guidelines (inferred, so it only silences).
 */
export function isTverrfaglig(fagkode: string, { kodeverk, parametre }: Pick<RunFacts, 'kodeverk' | 'parametre'>): boolean {
  const listed = kodeverk?.fagkoder?.oppslag.get(fagkode)?.standpunkt
  if (listed === true || listed === false) return !listed
  return parametre.tverrfaglige_fagkoder.includes(fagkode) || isCode('praktisk-eksamen-fagkoder', fagkode)
}
