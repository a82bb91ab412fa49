import type { Rule } from '../rules/rule.ts'
import type { HitKinds, Hits } from './hits.ts'

/** From so many rows, or half the file, a structural cause is one finding. */
const STRUCTURAL_ROWS = 50

export type RowRange = readonly [number, number]

export interface Gathered {
  /** Hit to show for each finding: the first of those it stands for. */
  readonly hit: Int32Array
  readonly size: number
  /** Whether every hit is a finding of its own, in the order the hits came. */
  readonly isAll: boolean
  /** For findings that stand for several rows: finding index -> ranges. */
  readonly ranges: Map<number, readonly RowRange[]>
  /** For findings that stand for hits with different repairs: finding index -> facts without one. */
  readonly facts: Map<number, number>
}

/** `[3, 4, 5, 9]` -> `[[3, 5], [9, 9]]`; rows may repeat and come in any order. */
export function toRanges(rows: readonly number[]): RowRange[] {
  const ranges: [number, number][] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && row <= last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges
}

/**
 * One cause, one finding (design: section 5). Hits that `keeps` says no to are left out; `keyOf` names the value of a hit so that the same wrong number
 * on a person's 25 lines is one finding, whichever record it stands in.
 */
export function gatherHits(
  hits: Hits,
  kinds: HitKinds,
  rules: readonly Rule[],
  options: {
    readonly keeps: (hit: number) => boolean
    readonly rows: number
    readonly keyOf: (hit: number) => string
    /** Whether the value of a hit is repeated on each row of a person, and wrong once. */
    readonly isRepeated: (hit: number) => boolean
  },
): Gathered {
  const single = new Int32Array(hits.size)
  let size = 0
  const groups = new Map<string, number[]>()
  // A rule that says 'none' itself is to tell every cell; one that says nothing tells a repeated value once.
  const collapse = kinds.variants.map(({ rule }) => rules[rule]!.collapse ?? null)
  for (let hit = 0; hit < hits.size; hit++) {
    if (!options.keeps(hit)) continue
    const told = collapse[hits.variant[hit]!]!
    const how = told ?? (options.isRepeated(hit) ? 'person' : 'none')
    if (how === 'none') {
      single[size++] = hit
      continue
    }
    const what = how === 'person' ? options.keyOf(hit) : `${hits.column[hit]} ${kinds.causes[hits.fact[hit]!]}`
    const name = `${hits.variant[hit]} ${what}`
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [hit])
    else group.push(hit)
  }
  const ranges = new Map<number, readonly RowRange[]>()
  const facts = new Map<number, number>()
  for (const group of groups.values()) {
    const structural = collapse[hits.variant[group[0]!]!] === 'structural'
    if (structural && group.length < STRUCTURAL_ROWS && group.length * 2 < options.rows) {
      for (const hit of group) single[size++] = hit
      continue
    }
    let first = group[0]!
    for (const hit of group) if (hits.rowNumber[hit]! < hits.rowNumber[first]!) first = hit
    if (group.length > 1) ranges.set(size, toRanges(group.map((hit) => hits.rowNumber[hit]!)))
    if (structural && group.some((hit) => hits.fact[hit] !== hits.fact[first])) facts.set(size, kinds.causes[hits.fact[first]!]!)
    single[size++] = first
  }
  const isAll = size === hits.size && groups.size === 0
  return { hit: single.subarray(0, size), size, isAll, ranges, facts }
}
