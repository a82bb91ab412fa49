/** Rows that belong together, and those that stand alone; row indexes of the two stores. */
export interface MatchedRows {
  readonly pairs: readonly (readonly [before: number, now: number])[]
  readonly removed: readonly number[]
  readonly added: readonly number[]
}

export interface RowsToMatch {
  readonly rows: number
  keyOf(row: number): string
  /** All that the row says in the columns both files have; asked only where several rows share a key. */
  wholeOf(row: number): string
}

/**
 * Pairs rows with the same key. Where several rows of a file share a key, equal rows are paired first and the rest in their order, so that a
 * row taken out of the middle is one row removed and not many changed. Pairs come in the order of the newer file.
 */
export function matchRows(before: RowsToMatch, now: RowsToMatch): MatchedRows {
  const olds = rowsByKey(before)
  const news = rowsByKey(now)
  const partner = new Int32Array(now.rows).fill(-1)
  const removed: number[] = []
  for (const [key, mine] of olds) {
    const theirs = news.get(key)
    if (theirs === undefined) removed.push(...(typeof mine === 'number' ? [mine] : mine))
    else if (typeof mine === 'number' && typeof theirs === 'number') partner[theirs] = mine
    else removed.push(...pairUp(before, now, listOf(mine), listOf(theirs), partner))
  }
  const pairs: (readonly [number, number])[] = []
  const added: number[] = []
  partner.forEach((mine, row) => {
    if (mine < 0) added.push(row)
    else pairs.push([mine, row])
  })
  return { pairs, removed: removed.sort((a, b) => a - b), added }
}

/** Fills `partner` for rows of one key and answers the older rows that found none. */
function pairUp(
  before: RowsToMatch,
  now: RowsToMatch,
  mine: readonly number[],
  theirs: readonly number[],
  partner: Int32Array,
): readonly number[] {
  const byWhole = new Map<string, number[]>()
  // Backwards, so that `pop` gives the first one.
  for (const row of [...theirs].reverse()) {
    const whole = now.wholeOf(row)
    const same = byWhole.get(whole)
    if (same === undefined) byWhole.set(whole, [row])
    else same.push(row)
  }
  const unpaired = mine.filter((row) => {
    const same = byWhole.get(before.wholeOf(row))?.pop()
    if (same !== undefined) partner[same] = row
    return same === undefined
  })
  const open = theirs.filter((row) => partner[row] === -1)
  open.slice(0, unpaired.length).forEach((row, i) => {
    partner[row] = unpaired[i]!
  })
  return unpaired.slice(open.length)
}

function rowsByKey({ rows, keyOf }: RowsToMatch): ReadonlyMap<string, number | number[]> {
  const found = new Map<string, number | number[]>()
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row)
    const there = found.get(key)
    if (there === undefined) found.set(key, row)
    else if (typeof there === 'number') found.set(key, [there, row])
    else there.push(row)
  }
  return found
}

function listOf(rows: number | readonly number[]): readonly number[] {
  return typeof rows === 'number' ? [rows] : rows
}
