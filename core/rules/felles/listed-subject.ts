import type { FagkodeOppslag } from '../../catalogue/imported-kodeverk.ts'
import type { RunFacts } from '../rule.ts'

/**
 * Whether the imported list says something of a subject, so that a look-up rule judges it and no majority need be asked:
 * `isListed('ENG1007', 'standpunkt', ctx)` -> true when the list states whether the subject has a standpunkt.
 */
export function isListed(fagkode: string, fact: 'standpunkt' | 'uttrykk', { kodeverk }: Pick<RunFacts, 'kodeverk'>): boolean {
  const listed: FagkodeOppslag | undefined = kodeverk?.fagkoder?.oppslag.get(fagkode)
  return listed !== undefined && listed[fact] !== null
}
