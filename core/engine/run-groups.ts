import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Facts, FileFacts, GroupContext, GroupRule, PairRule, Severity } from '../rules/rule.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import { StoreGroup } from './group-view.ts'
import type { HitKinds, Hits } from './hits.ts'
import { buildKeyIndex, type KeyIndex } from './key-index.ts'
import { type ParentRows, parentRows } from './parent-rows.ts'
import { type RulePlan, recordsFor } from './plan-rules.ts'
import type { RecordStore } from './record-store.ts'
import { rowsOfInterest } from './rows-of-interest.ts'
import { unexcusedOrphans } from './unexcused-orphans.ts'

interface Emitting {
  readonly kinds: HitKinds
  readonly hits: Hits
  readonly columnBase: ReadonlyMap<RecordId, number>
  readonly recordIndex: ReadonlyMap<RecordId, number>
  readonly run: FileFacts
  readonly spare: SpareArrays
}

function keysOf(rule: GroupRule | PairRule): ColumnKey[] {
  const right = rule.scope === 'pair' ? (rule.rightReads ?? []) : []
  return [...new Set([...rule.by, ...rule.reads, ...right, ...(rule.optional ?? [])])]
}

function contextFor(
  rule: GroupRule | PairRule,
  index: number,
  store: RecordStore,
  group: StoreGroup,
  emitting: Emitting,
): GroupContext<ColumnKey, string> {
  const { kinds, hits } = emitting
  const record = emitting.recordIndex.get(store.layout.id)!
  const base = emitting.columnBase.get(store.layout.id)!
  return {
    ...emitting.run,
    record: store.layout.id,
    hit: (at: number, key: ColumnKey, message: string, facts?: Facts, severity?: Severity): void => {
      const row = group.rowIndex(at)
      const column = store.column(key)
      const code = column < 0 ? 0 : store.code(row, column)
      const variant = kinds.variantOf(index, message, severity ?? rule.severity)
      hits.add(variant, store.rowNumber(row), record, row, column < 0 ? -1 : base + column, code, kinds.factOf(facts))
    },
  }
}

/**
 * Runs group and pair rules over the kept rows, one rule at a time; yields after each so that the host can breathe or stop.
 * Rules that share record and key columns share one index.
 */
export function* runGroups(plan: RulePlan, stores: ReadonlyMap<RecordId, RecordStore>, emitting: Emitting): Generator<string> {
  const indexes = new Map<string, KeyIndex>()
  const indexOf = (store: RecordStore, by: readonly ColumnKey[], blankKeys: readonly ColumnKey[]): KeyIndex => {
    const name = `${store.layout.id}:${by.join()}:${blankKeys.join()}`
    let index = indexes.get(name)
    if (index === undefined) {
      const blanks = by.map((key) => blankKeys.includes(key))
      index = buildKeyIndex({ store, columns: columnsOf(store, by), blanks }, emitting.spare)
      indexes.set(name, index)
    }
    return index
  }

  const fagrader = stores.get('fagrad')
  const elevkurs = stores.get('elevkurs')
  const parent = fagrader === undefined || elevkurs === undefined ? null : parentRows(fagrader, elevkurs, emitting.spare)
  const parentOf = (store: RecordStore): ParentRows | null => (store === fagrader ? parent : null)

  for (const { rule, index: number } of plan.group) {
    for (const id of recordsFor(rule, stores)) {
      const store = stores.get(id)!
      const own = rule.keyOf?.(id)
      const by = own?.columns.filter((key) => store.column(key) >= 0 || !own.blank.includes(key)) ?? rule.by
      if (by.some((key) => store.column(key) < 0)) continue
      const wanted = rowsOfInterest(rule, store, parentOf(store), emitting.run)
      if (wanted?.length === 0) continue
      const index = indexOf(store, by, own?.blank ?? rule.blankKeys ?? [])
      const least = rule.minRows ?? 1
      // In a file without doubles most rules have no group to look at.
      if (least > 1 && index.isUnique) continue
      const chosen = groupsOf(index, store, by, wanted)
      const { order, starts } = index
      let g = 0
      while (g < index.groups && (!chosen(g) || starts[g + 1]! - starts[g]! < least)) g++
      if (g === index.groups) continue
      const group = new StoreGroup(store, keysOf(rule), parentOf(store))
      const context = contextFor(rule, number, store, group, emitting)
      for (; g < index.groups; g++) {
        const from = starts[g]!
        const to = starts[g + 1]!
        if (to - from < least || !chosen(g)) continue
        group.show(order, from, to)
        rule.check(group, context)
      }
    }
    yield rule.id
  }

  for (const { rule, index: number } of plan.pair) {
    const left = stores.get(rule.left)!
    const right = stores.get(rule.right)!
    const by = rule.by.filter((key, i) => i === 0 || left.column(key) >= 0 || right.column(key) >= 0)
    if (by.some((key) => left.column(key) < 0 || right.column(key) < 0)) continue
    const wanted = rowsOfInterest(rule, left, parentOf(left), emitting.run)
    if (wanted?.length === 0) {
      yield rule.id
      continue
    }
    const index = indexOf(left, by, [])
    const chosen = groupsOf(index, left, by, wanted)
    const others = indexOf(right, by, [])
    const group = new StoreGroup(left, keysOf(rule), parentOf(left))
    const other = new StoreGroup(right, keysOf(rule), parentOf(right))
    const context = contextFor(rule, number, left, group, emitting)
    const columns = columnsOf(left, by)
    const third = rule.also === undefined ? undefined : stores.get(rule.also)
    const thirds = third === undefined || by.some((key) => third.column(key) < 0) ? null : indexOf(third, by, [])
    const also = new StoreGroup(third ?? right, keysOf(rule), parentOf(third ?? right))
    const check = (g: number, match: number): void => {
      group.show(index.order, index.starts[g]!, index.starts[g + 1]!)
      if (match < 0) other.show(others.order, 0, 0)
      else other.show(others.order, others.starts[match]!, others.starts[match + 1]!)
      const alsoMatch = thirds === null ? -1 : thirds.find(left, columns, index.order[index.starts[g]!]!)
      if (alsoMatch < 0) also.show(others.order, 0, 0)
      else also.show(thirds!.order, thirds!.starts[alsoMatch]!, thirds!.starts[alsoMatch + 1]!)
      rule.check(group, other, context, also)
    }
    const orphans: number[] = []
    for (let g = 0; g < index.groups; g++) {
      if (!chosen(g)) continue
      const match = others.find(left, columns, index.order[index.starts[g]!]!)
      if (match < 0 && rule.isDoubtful !== undefined) orphans.push(g)
      else check(g, match)
    }
    if (rule.isDoubtful !== undefined) {
      const isDoubtful = (value: string): boolean => rule.isDoubtful!(value, emitting.run)
      const partners = { store: right, index: others, columns: columnsOf(right, by) }
      for (const g of unexcusedOrphans(orphans, { store: left, index, columns }, partners, isDoubtful)) check(g, -1)
    }
    yield rule.id
  }
  for (const index of indexes.values()) index.release(emitting.spare)
}

function columnsOf(store: RecordStore, by: readonly ColumnKey[]): readonly number[] {
  return by.map((key) => store.column(key))
}

/** Which groups hold one of the rows; all of them where the rows are null. */
function groupsOf(index: KeyIndex, store: RecordStore, by: readonly ColumnKey[], rows: Int32Array | null): (group: number) => boolean {
  if (rows === null) return () => true
  const columns = columnsOf(store, by)
  const chosen = new Uint8Array(index.groups)
  for (const row of rows) {
    const group = index.find(store, columns, row)
    if (group >= 0) chosen[group] = 1
  }
  return (group) => chosen[group] === 1
}
