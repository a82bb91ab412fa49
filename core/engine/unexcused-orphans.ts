import { isNearText } from './is-near-text.ts'
import type { KeyIndex } from './key-index.ts'
import type { RecordStore } from './record-store.ts'
import { OK, UNREADABLE } from './typed-column.ts'

/** One record of a pair: its rows, their index by key, and the key columns. */
export interface PairSide {
  readonly store: RecordStore
  readonly index: KeyIndex
  readonly columns: readonly number[]
}

/** Comparing each with each: beyond this many comparisons keys are only counted. */
const COMPARISONS = 100_000

/**
 * The groups of `orphans` (left groups without a partner) that are to be told. A key that is doubtful itself is not; nor is one whose partner
 * may be a right row with a doubtful, blank or unreadable key that no left row has: first those that such a key is a misspelling of, then
 * all the rest when there are no more of them than keys left over. Where there are more, some partner is simply missing, and nobody can
 * say which: they are all told. Reads the right record once, and only when there is an orphan.
 */
export function unexcusedOrphans(
  orphans: readonly number[],
  left: PairSide,
  right: PairSide,
  isDoubtful: (value: string) => boolean,
): readonly number[] {
  const own = orphans.map((group) => ({ group, value: keyOf(left, group) })).filter(({ value }) => !isDoubtful(value))
  if (own.length === 0) return []
  const { texts, blanks } = doubtfulKeys(left, right, isDoubtful)
  if (own.length <= texts.length + blanks) return []
  // In the order of the values, so that the order of rows does not matter.
  const told = own.sort((a, b) => (a.value < b.value ? -1 : 1))
  let unused = blanks
  const compare = told.length * texts.length <= COMPARISONS
  for (const text of texts.sort()) {
    const near = compare ? told.findIndex(({ value }) => isNearText(value, text)) : -1
    if (near < 0) unused++
    else told.splice(near, 1)
  }
  return told.length <= unused ? [] : told.map(({ group }) => group).sort((a, b) => a - b)
}

function keyOf({ store, index, columns }: PairSide, group: number): string {
  return store.typed[columns[0]!]!.values[store.code(index.order[index.starts[group]!]!, columns[0]!)]!
}

function doubtfulKeys(left: PairSide, right: PairSide, isDoubtful: (value: string) => boolean): { texts: string[]; blanks: number } {
  const texts: string[] = []
  for (let group = 0; group < right.index.groups; group++) {
    const value = keyOf(right, group)
    if (left.index.find(right.store, right.columns, right.index.order[right.index.starts[group]!]!) < 0 && isDoubtful(value))
      texts.push(value)
  }
  const typed = right.store.typed[right.columns[0]!]!
  const matched = rowsByUnusableCode(left)
  let blanks = 0
  for (const [code, rows] of rowsByUnusableCode(right)) {
    if (matched.has(code)) continue
    if (typed.status[code] === UNREADABLE) texts.push(typed.dictionary.text(code).trim())
    else blanks += rows
  }
  return { texts, blanks }
}

/** Rows per code of the first key column, for codes that are blank or unreadable. Both records have the same codes. */
function rowsByUnusableCode({ store, columns }: PairSide): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const { status } = store.typed[columns[0]!]!
  for (let row = 0; row < store.rows; row++) {
    const code = store.code(row, columns[0]!)
    if (status[code] !== OK) found.set(code, (found.get(code) ?? 0) + 1)
  }
  return found
}
