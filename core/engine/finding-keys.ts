import type { FindingTable } from '../findings/checked-file.ts'
import { CHUNK_BITS, CHUNK_ROWS } from '../table/chunk.ts'
import type { Codes } from './codes.ts'
import type { Hits } from './hits.ts'
import type { RecordStore } from './record-store.ts'
import type { TextIds } from './text-ids.ts'

/** Where the members of a finding's key stand in a row and go to in the table. */
const MEMBERS = [
  ['fodselsnummer', 'person'],
  ['skolenummer', 'skolenummer'],
  ['programomraadekode', 'programomraadekode'],
  ['fagkode', 'fagkode'],
] as const

export type FindingKeys = Pick<FindingTable, (typeof MEMBERS)[number][1]>

/** What names the values of a record: `cells` by column, `people` for the person. */
export interface RecordTexts {
  readonly cells: readonly (TextIds | null)[]
  readonly people: TextIds | null
}

/**
 * The keys of findings as text ids: what stands in the key columns of each finding's row, 0 where the record lacks one. `hitOf` has the hit
 * that each finding shows. One member at a time, for a short loop over a million findings is several times as fast as a long one.
 */
export function findingKeys(hits: Hits, hitOf: Int32Array, stores: readonly RecordStore[], texts: readonly RecordTexts[]): FindingKeys {
  const of = (member: number): Int32Array => {
    const [key] = MEMBERS[member]!
    const columns = stores.map((store) => store.column(key))
    const ids = texts.map(({ cells, people }, record) => (key === 'fodselsnummer' ? people : (cells[columns[record]!] ?? null)))
    return fill(hits, hitOf, stores, columns, ids)
  }
  return { person: of(0), skolenummer: of(1), programomraadekode: of(2), fagkode: of(3) }
}

function fill(
  hits: Hits,
  hitOf: Int32Array,
  stores: readonly RecordStore[],
  columns: readonly number[],
  ids: readonly (TextIds | null)[],
): Int32Array {
  const to = new Int32Array(hitOf.length)
  const { record: recordOf, row: rowOf } = hits
  let [lastRecord, lastChunk] = [-1, -1]
  let codes: Codes | null = null
  let text: TextIds | null = null
  let known: Int32Array = NONE
  for (let i = 0; i < hitOf.length; i++) {
    const hit = hitOf[i]!
    const record = recordOf[hit]!
    if (record < 0) continue
    const row = rowOf[hit]!
    const chunk = row >> CHUNK_BITS
    if (chunk !== lastChunk || record !== lastRecord) {
      lastRecord = record
      lastChunk = chunk
      text = ids[record]!
      codes = text === null ? null : stores[record]!.chunkOf(row)[columns[record]!]!
      known = text === null ? NONE : text.known
    }
    if (codes === null) continue
    const code = codes[row & (CHUNK_ROWS - 1)]!
    const id = known[code]!
    to[i] = id > 0 ? id - 1 : text!.of(code)
  }
  return to
}

const NONE = new Int32Array(0)
