import type { ColumnKey } from '../records/column-key.ts'
import type { Facts, FileFacts, Severity, TableContext, TableFacts } from '../rules/rule.ts'
import type { HitKinds, Hits } from './hits.ts'
import type { RulePlan } from './plan-rules.ts'
import type { RecordStore } from './record-store.ts'

/** Runs the rules that look at the file as a whole. A hit at a row and column that the file has leads to that cell. */
export function runTableRules(
  plan: RulePlan,
  facts: TableFacts,
  emitting: {
    readonly kinds: HitKinds
    readonly hits: Hits
    readonly stores: readonly RecordStore[]
    readonly columnBase: readonly number[]
    readonly run: FileFacts
    /** The check counts its rows otherwise than the file: rules name the file's, and a row that is none of the check's goes on as negative. */
    readonly isRelocated: boolean
  },
): void {
  const { kinds, hits, stores } = emitting
  for (const { rule, index } of plan.table) {
    const context: TableContext<string> = {
      ...emitting.run,
      hit: (rowNumber: number, at: ColumnKey | null, message: string, more?: Facts, severity?: Severity): void => {
        const variant = kinds.variantOf(index, message, severity ?? rule.severity)
        const fact = kinds.factOf(more)
        for (const [record, store] of stores.entries()) {
          const row = emitting.isRelocated ? store.indexOfShown(rowNumber) : store.indexOf(rowNumber)
          if (row < 0) continue
          const column = at === null ? -1 : store.column(at)
          const code = column < 0 ? 0 : store.code(row, column)
          hits.add(variant, store.rowNumber(row), record, row, column < 0 ? -1 : emitting.columnBase[record]! + column, code, fact)
          return
        }
        const record = stores.findIndex((store) => at !== null && store.column(at) >= 0)
        const column = record < 0 || at === null ? -1 : emitting.columnBase[record]! + stores[record]!.column(at)
        hits.add(variant, emitting.isRelocated ? -rowNumber : rowNumber, -1, -1, column, 0, fact)
      },
    }
    rule.check(facts, context)
  }
}
