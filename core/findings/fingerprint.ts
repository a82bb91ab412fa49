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
  const { size, variant, column, skolenummer, programomraadekode, fagkode, person, fingerprintHigh, fingerprintLow } = table
  const high = partsOf(table, ruleId, persons, 0)
  const low = partsOf(table, ruleId, persons, 1)
  // Findings of one cause on rows of one class stand together: their first four parts are combined once.
  let [lastVariant, lastColumn, lastSchool, lastProgramme] = [-1, -1, -1, -1]
  let [startHigh, startLow] = [0, 0]
  for (let i = 0; i < size; i++) {
    const v = variant[i]!
    const c = column[i]!
    const school = skolenummer[i]!
    const programme = programomraadekode[i]!
    if (v !== lastVariant || c !== lastColumn || school !== lastSchool || programme !== lastProgramme) {
      startHigh = startOf(high, v, c, school, programme)
      startLow = startOf(low, v, c, school, programme)
      lastVariant = v
      lastColumn = c
      lastSchool = school
      lastProgramme = programme
    }
    const subject = fagkode[i]!
    const who = person[i]!
    fingerprintHigh[i] = combineHash(combineHash(startHigh, textHash(high, subject), 0), high.people[who]!, 0)
    fingerprintLow[i] = combineHash(combineHash(startLow, textHash(low, subject), 1), low.people[who]!, 1)
  }
  addOrdinals(table, persons)
}

/** The hashes of all that can be a part, in one lane. */
interface Parts {
  readonly lane: Lane
  readonly none: number
  readonly rules: Int32Array
  readonly columns: Int32Array
  readonly people: Int32Array
  readonly texts: readonly string[]
  readonly hashes: Int32Array
  readonly hashed: Uint8Array
}

function partsOf(
  { variants, columns, texts }: FindingTable,
  ruleId: (variant: number) => string,
  persons: ReadonlyMap<number, number | string>,
  lane: Lane,
): Parts {
  const none = hashText('', lane)
  const people = new Int32Array(texts.length).fill(none)
  for (const [id, part] of persons) people[id] = hashText(String(part), lane)
  return {
    lane,
    none,
    rules: Int32Array.from(variants, (_, index) => hashText(ruleId(index), lane)),
    columns: Int32Array.from(columns, ({ key }) => hashText(key, lane)),
    people,
    texts,
    hashes: new Int32Array(texts.length),
    hashed: new Uint8Array(texts.length),
  }
}

/** Texts are hashed when a key first has them: most texts of a table are values, which are no part. */
function textHash({ lane, texts, hashes, hashed }: Parts, id: number): number {
  if (hashed[id] === 0) {
    hashed[id] = 1
    hashes[id] = hashText(texts[id]!, lane)
  }
  return hashes[id]!
}

/** Parts 1-4. */
function startOf(parts: Parts, variant: number, column: number, school: number, programme: number): number {
  const { lane, none, rules, columns } = parts
  let hash = combineHash(rules[variant]!, column < 0 ? none : columns[column]!, lane)
  hash = combineHash(hash, textHash(parts, school), lane)
  return combineHash(hash, textHash(parts, programme), lane)
}

/**
 * Equal findings get 0, 1, 2 … in file order as their last part. Only findings of one person can be equal, so each person has a stretch of
 * the table to look in: his rows mostly stand together, and a look into one table for all of them costs a miss of the cache per finding.
 */
function addOrdinals(
  { size, texts, person, fingerprintHigh: high, fingerprintLow: low }: FindingTable,
  persons: ReadonlyMap<number, unknown>,
): void {
  const listed = new Uint8Array(texts.length)
  for (const id of persons.keys()) listed[id] = 1
  /** Findings per person, then where his stretch begins; those without a person's part share that of text 0. */
  const counts = new Int32Array(texts.length)
  for (let i = 0; i < size; i++) counts[listed[person[i]!] === 1 ? person[i]! : 0]!++
  const starts = new Int32Array(texts.length)
  let length = 0
  for (let id = 0; id < counts.length; id++) {
    starts[id] = length
    if (counts[id]! > 0) length += stretchFor(counts[id]!)
  }
  /** Index of the first finding with these parts, from 1. */
  const slots = new Int32Array(length)
  const equals = new Int32Array(size)
  const [firstHigh, firstLow] = [high.slice(), low.slice()]
  for (let i = 0; i < size; i++) {
    const own = listed[person[i]!] === 1 ? person[i]! : 0
    const start = starts[own]!
    const mask = stretchFor(counts[own]!) - 1
    const [h, l] = [firstHigh[i]!, firstLow[i]!]
    let slot = (h ^ Math.imul(l, 0x9e3779b1)) & mask
    let first = slots[start + slot]! - 1
    while (first >= 0 && (firstHigh[first] !== h || firstLow[first] !== l)) {
      slot = (slot + 1) & mask
      first = slots[start + slot]! - 1
    }
    if (first < 0) {
      slots[start + slot] = i + 1
      first = i
    }
    const ordinal = equals[first]!++
    high[i] = combineHash(h, ordinal, 0)
    low[i] = combineHash(l, ordinal, 1)
  }
}

/** The least power of two that leaves half of the slots free. */
function stretchFor(count: number): number {
  return 1 << (32 - Math.clz32(count * 2 - 1))
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
