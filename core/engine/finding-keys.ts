import type { FindingTable } from '../findings/checked-file.ts'
import { CHUNK_BITS, CHUNK_ROWS } from '../table/chunk.ts'
import type { Codes } from './codes.ts'
import type { Hits } from './hits.ts'
import type { RecordStore } from './record-store.ts'
import type { TextIds } from './text-ids.ts'

/** The columns of a finding's key. */
const MEMBERS = ['fodselsnummer', 'skolenummer', 'programomraadekode', 'fagkode'] as const

export type FindingKeys = Pick<FindingTable, 'person' | 'skolenummer' | 'programomraadekode' | 'fagkode'>

/** What names the values of a record: `cells` by column, `people` for the person. */
export interface RecordTexts {
  readonly cells: readonly (TextIds | null)[]
  readonly people: TextIds | null
}

/** Findings at a time. Between them the loop has met columns of every width, and the engine compiles it once for all. */
const STRETCH = 8192

/** One member of the key, and per record where it stands and what names its values. */
interface Member {
  readonly columns: readonly number[]
  readonly ids: readonly (TextIds | null)[]
  readonly to: Int32Array
}

/**
 * The keys of findings as text ids: what stands in the key columns of each finding's row, 0 where the record lacks one. `hitOf` has the hit
 * that each finding shows. One member at a time, for a short loop over a million findings is several times as fast as a long one.
 */
export function findingKeys(hits: Hits, hitOf: Int32Array, stores: readonly RecordStore[], texts: readonly RecordTexts[]): FindingKeys {
  const members = MEMBERS.map((key): Member => {
    const columns = stores.map((store) => store.column(key))
    const ids = texts.map(({ cells, people }, record) => (key === 'fodselsnummer' ? people : (cells[columns[record]!] ?? null)))
    return { columns, ids, to: new Int32Array(hitOf.length) }
  })
  for (let from = 0; from < hitOf.length; from += STRETCH) {
    const hitsHere = hitOf.subarray(from, from + STRETCH)
    for (const member of members) fill(member, from, hitsHere, hits, stores)
  }
  const [person, skolenummer, programomraadekode, fagkode] = members
  return { person: person!.to, skolenummer: skolenummer!.to, programomraadekode: programomraadekode!.to, fagkode: fagkode!.to }
}

function fill({ columns, ids, to }: Member, from: number, hitOf: Int32Array, hits: Hits, stores: readonly RecordStore[]): void {
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
    to[from + i] = id > 0 ? id - 1 : text!.of(code)
  }
}

const NONE = new Int32Array(0)
