import type { FindingTable } from './checked-file.ts'

/**
 * Fingerprints name a finding across runs: 64 bits in two lanes of 32, each lane a hash of its own over the same parts. In this order:
 *   1 rule id   2 column key, '' for none   3 skolenummer   4 programomraadekode   5 fagkode
 *   6 the person   7 the ordinal among findings with equal parts 1-6 in file order, from 0
 * The person's number never enters as it is, for eleven digits are found by trying them all: part 6 is the person's ordinal in the file
 * ('1', '2' …), or the HMAC-SHA-256 of the number with the office's key as hex (hmac.ts), which stays the same when other rows change.
 */
export type Lane = 0 | 1

const SEEDS = [0x811c9dc5 | 0, 0x2f0b4c47] as const
const STEPS = [0x01000193, 0x5bd1e995] as const

/** FNV-1a over the characters of a text, as a signed 32-bit number; the two lanes differ in start value and step. `hashText('', 0)` -> -2128831035 */
export function hashText(text: string, lane: Lane): number {
  let hash: number = SEEDS[lane]
  const step = STEPS[lane]
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), step)
  return finish(hash)
}

/** Adds a part to a lane; the order of parts counts. */
export function combineHash(hash: number, part: number, lane: Lane): number {
  const mixed = Math.imul(part, 0xcc9e2d51) ^ (part >>> 15)
  return finish(Math.imul(hash, STEPS[lane]) ^ mixed)
}

/** The lanes as 16 hex digits: `fingerprintHex(1, -1)` -> '00000001ffffffff' */
export function fingerprintHex(high: number, low: number): string {
  return hex(high) + hex(low)
}

/**
 * Fills the fingerprints of a table whose other columns are done. `ruleId` gives the rule id of a variant; `persons` maps the text id of a
 * person to part 6 of the recipe: the ordinal, or the HMAC as hex.
 */
export function fingerprintOf(
  table: FindingTable,
  ruleId: (variant: number) => string,
  persons: ReadonlyMap<number, number | string>,
): void {
  const { size } = table
  for (const lane of [0, 1] as const) {
    const out = lane === 0 ? table.fingerprintHigh : table.fingerprintLow
    const rules = Int32Array.from(table.variants, (_, index) => hashText(ruleId(index), lane))
    const columns = Int32Array.from(table.columns, ({ key }) => hashText(key, lane))
    const noColumn = hashText('', lane)
    const texts = new Int32Array(table.texts.length)
    const hashed = new Uint8Array(table.texts.length)
    const textHash = (id: number): number => {
      if (hashed[id] === 0) {
        hashed[id] = 1
        texts[id] = hashText(table.texts[id]!, lane)
      }
      return texts[id]!
    }
    const people = new Int32Array(table.texts.length).fill(noColumn)
    for (const [id, part] of persons) people[id] = hashText(String(part), lane)
    for (let i = 0; i < size; i++) {
      const column = table.column[i]!
      let hash = rules[table.variant[i]!]!
      hash = combineHash(hash, column < 0 ? noColumn : columns[column]!, lane)
      hash = combineHash(hash, textHash(table.skolenummer[i]!), lane)
      hash = combineHash(hash, textHash(table.programomraadekode[i]!), lane)
      hash = combineHash(hash, textHash(table.fagkode[i]!), lane)
      out[i] = combineHash(hash, people[table.person[i]!]!, lane)
    }
  }
  addOrdinals(table)
}

/** Equal findings get 0, 1, 2 … in file order as their last part. */
function addOrdinals({ size, fingerprintHigh: high, fingerprintLow: low }: FindingTable): void {
  let length = 16
  while (length < size * 2) length *= 2
  const mask = length - 1
  const slots = new Int32Array(length)
  const equals = new Int32Array(size)
  const [firstHigh, firstLow] = [high.slice(), low.slice()]
  for (let i = 0; i < size; i++) {
    let slot = (firstHigh[i]! ^ Math.imul(firstLow[i]!, 0x9e3779b1)) & mask
    let first = slots[slot]! - 1
    while (first >= 0 && (firstHigh[first] !== firstHigh[i] || firstLow[first] !== firstLow[i])) {
      slot = (slot + 1) & mask
      first = slots[slot]! - 1
    }
    if (first < 0) {
      slots[slot] = i + 1
      first = i
    }
    const ordinal = equals[first]!++
    high[i] = combineHash(firstHigh[i]!, ordinal, 0)
    low[i] = combineHash(firstLow[i]!, ordinal, 1)
  }
}

// The last step of MurmurHash3: every bit of the input moves every bit of the answer.
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
