import { formats } from '../formats/formats.ts'
import type { FindingColumn } from './checked-file.ts'
import type { FindingSource } from './finding.ts'

/** A field of the interface or a column of a statistics file: 'SAS3-KL-09', 'SSB-RF-13'. */
const FIELD = /^(SAS3-(TOF|EL|EK|KL|VM)|SSB-[A-Z]+|WIS)-/

/** The descriptions of whole formats: 'SAS3', 'SSB-RF'. */
const FORMATS: ReadonlyMap<string, string> = new Map(formats.map(({ id, source }) => [id, source]))
const FORMAT_SOURCES: ReadonlySet<string> = new Set(FORMATS.values())

/**
 * The sources a finding cites. A rule over many columns names some fields as examples; a finding in one column cites that column's own field
 * and none of the others, so that nobody looks up the wrong one. Of descriptions of whole formats it cites the file's own.
 * Sources that are neither (handbook, law) stay. Rule cites RHB-B26 and SAS3-KL-09, hit in KARSKR -> RHB-B26 and SAS3-KL-10.
 */
export function citedSources(
  sources: readonly FindingSource[],
  column: FindingColumn | null,
  format: string | null,
): readonly FindingSource[] {
  const ownFormat = format === null ? undefined : FORMATS.get(format)
  const knowsFormat = sources.some(({ id }) => id === ownFormat)
  const ofFormat = knowsFormat ? sources.filter(({ id }) => id === ownFormat || !FORMAT_SOURCES.has(id)) : sources
  const own = column?.source ?? null
  if (own === null || !ofFormat.some(({ id }) => FIELD.test(id))) return ofFormat
  const others = ofFormat.filter(({ id }) => !FIELD.test(id))
  return FIELD.test(own.id) ? [...others, own] : others.length > 0 ? others : ofFormat
}
