import type { NormId } from './source-id.ts'
import { norms } from './sources.gen.ts'

/** Ids of the two catalogues. */
export const normIds: readonly NormId[] = Object.keys(norms) as NormId[]

/** Whether an id is of a catalogue: `isNorm('UDIR5-3-18-01')` -> true, `isNorm('SAS3-KL-09')` -> false */
export function isNorm(id: string): id is NormId {
  return Object.hasOwn(norms, id)
}
