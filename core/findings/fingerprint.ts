import { addOrdinals } from './add-ordinals.ts'
import type { FindingTable } from './checked-file.ts'
import { combineHash, hashText, type Lane } from './hash-lane.ts'

/** The lanes as 16 hex digits: `fingerprintHex(1, -1)` -> '00000001ffffffff' */
export function fingerprintHex(high: number, low: number): string {
  return hex(high) + hex(low)
}

/**
 * Fingerprints name a finding across runs: 64 bits in two lanes of 32, each lane a hash of its own over the same parts. In this order:
 *   1 rule id   2 column key, '' for none   3 skolenummer   4 programomraadekode   5 fagkode
 *   6 the person   7 the ordinal among findings with equal parts 1-6 in file order, from 0
 * The person's number never enters as it is, for eleven digits are found by trying them all: part 6 is the person's ordinal in the file
 * ('1', '2' …), or the HMAC-SHA-256 of the number with the office's key as hex (hmac.ts), which stays the same when other rows change.
 *
 * This fills the fingerprints of a table whose other columns are done. `ruleId` gives the rule id of a variant; `persons` maps the text id of a
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

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
