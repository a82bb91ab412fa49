import type { FindingColumn } from './checked-file.ts'
import type { FindingSource } from './finding.ts'

/** A field of the interface or a column of a statistics file: 'SAS3-KL-09', 'SSB-RF-13'. */
const FIELD = /^(SAS3-(TOF|EL|EK|KL|VM)|SSB-[A-Z]+|WIS)-/

/**
 * The sources a finding cites. A rule over many columns names some fields as examples; a finding in one column cites that column's own field
 * and none of the others, so that nobody looks up the wrong one. Sources that are no fields (handbook, law) stay.
 * Rule cites RHB-B26 and SAS3-KL-09, hit in KARSKR -> RHB-B26 and SAS3-KL-10.
 */
export function citedSources(sources: readonly FindingSource[], column: FindingColumn | null): readonly FindingSource[] {
  const own = column?.source ?? null
  if (own === null || !sources.some(({ id }) => FIELD.test(id))) return sources
  const others = sources.filter(({ id }) => !FIELD.test(id))
  return FIELD.test(own.id) ? [...others, own] : others.length > 0 ? others : sources
}
