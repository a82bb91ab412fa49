import type { FindingTable } from './checked-file.ts'

/** A table without findings, for files that could not be checked. */
export function noFindings(): FindingTable {
  const none = new Int32Array(0)
  return {
    size: 0,
    variants: [],
    columns: [],
    texts: [''],
    facts: [{}],
    variant: none,
    row: none,
    column: none,
    value: none,
    fact: none,
    person: none,
    skolenummer: none,
    programomraadekode: none,
    fagkode: none,
    ranges: new Map(),
    fingerprintHigh: none,
    fingerprintLow: none,
  }
}
