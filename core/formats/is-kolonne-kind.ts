import type { FormatId } from './format.ts'
import { kolonneKinds } from './kolonner.gen.ts'

const ids = new Set<FormatId>(kolonneKinds.map(({ id }) => id))

/** Whether a format is a table that people fill in: `isKolonneKind('sensorliste')` -> true, `isKolonneKind('karakterfil')` -> false */
export function isKolonneKind(id: FormatId): boolean {
  return ids.has(id)
}
