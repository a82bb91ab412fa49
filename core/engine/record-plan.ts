import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { CellRule, RowRule, RunFacts } from '../rules/rule.ts'
import { cellRulesOf } from './cell-checks.ts'
import type { Planned, RulePlan } from './plan-rules.ts'
import type { RecordStore } from './record-store.ts'

type Ask = (value: string, run: RunFacts) => boolean

/** What a row rule asks of a column; `bit` is its number among the row rules of the record. Null where it only reads. */
export interface ColumnAsk {
  readonly bit: number
  readonly when: Ask | null
  readonly any: Ask | null
  /** The rule can do without a value that cannot be read. */
  readonly mayBeUnread: boolean
}

/** The rules of a plan that look at the cells and rows of one record. */
export interface RecordPlan {
  /** Cell rules by the columns that the file has; none on stand-ins, which say nothing. */
  readonly cell: ReadonlyMap<ColumnKey, readonly Planned<CellRule>[]>
  readonly row: readonly Planned<RowRule>[]
  /** Columns that some row rule reads, with what is asked of each; those that the file lacks, too. */
  readonly asks: ReadonlyMap<ColumnKey, readonly ColumnAsk[]>
}

/** A plan is that of all files of a folder that look alike: what follows from it is found out once. */
const made = new WeakMap<RulePlan, Map<string, RecordPlan>>()

/** The part of a plan for one of its records, without row rules that also look at the record `besides`, where they have said it. */
export function recordPlan(plan: RulePlan, store: RecordStore, besides: RecordId | null = null): RecordPlan {
  const ofPlan = made.get(plan) ?? new Map<string, RecordPlan>()
  made.set(plan, ofPlan)
  const name = `${store.layout.id} ${besides}`
  let known = ofPlan.get(name)
  if (known === undefined) {
    known = makeRecordPlan(plan, store, besides)
    ofPlan.set(name, known)
  }
  return known
}

function makeRecordPlan(plan: RulePlan, store: RecordStore, besides: RecordId | null): RecordPlan {
  const { id } = store.layout
  const row = plan.row.filter(
    ({ rule }) =>
      rule.appliesTo.includes(id) && (besides === null || !rule.appliesTo.includes(besides)) && rule.reads.every((key) => store.holds(key)),
  )
  const asks = new Map<ColumnKey, ColumnAsk[]>()
  row.forEach(({ rule }, bit) => {
    for (const key of new Set([...rule.reads, ...(rule.optional ?? [])])) {
      const ofKey = asks.get(key) ?? []
      asks.set(key, ofKey)
      ofKey.push({ bit, when: rule.when?.[key] ?? null, any: rule.whenAny?.[key] ?? null, mayBeUnread: isReplaced(rule, key) })
    }
  })
  const held = [...store.columnOf.keys()].filter((key) => store.holds(key))
  return { cell: new Map(held.map((key) => [key, cellRulesOf(plan.cell, id, key)])), row, asks }
}

/** A school year nobody can read is told of where it stands; rules that can do without it take that of the file, as for a blank one. */
function isReplaced(rule: RowRule, key: ColumnKey): boolean {
  return key === 'skoleaar' && !rule.reads.includes(key) && rule.when?.[key] === undefined
}
