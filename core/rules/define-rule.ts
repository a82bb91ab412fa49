import type { ColumnKey } from '../records/column-key.ts'
import type { BatchRule, CellRule, GroupRule, LineRule, PairRule, RowRule, TableRule } from './rule.ts'

/**
 * One function per scope. They return their argument; what they add is inference: reading an undeclared column or naming an unknown
 * message does not compile.
 */
export function defineCellRule<const M extends string>(rule: Omit<CellRule<M>, 'scope'>): CellRule<M> {
  return { scope: 'cell', ...rule }
}

export function defineRowRule<const K extends ColumnKey, const M extends string>(rule: Omit<RowRule<K, M>, 'scope'>): RowRule<K, M> {
  return { scope: 'row', ...rule }
}

export function defineGroupRule<const K extends ColumnKey, const M extends string>(rule: Omit<GroupRule<K, M>, 'scope'>): GroupRule<K, M> {
  return { scope: 'group', ...rule }
}

export function definePairRule<const K extends ColumnKey, const M extends string>(rule: Omit<PairRule<K, M>, 'scope'>): PairRule<K, M> {
  return { scope: 'pair', ...rule }
}

export function defineTableRule<const M extends string>(rule: Omit<TableRule<M>, 'scope'>): TableRule<M> {
  return { scope: 'table', ...rule }
}

export function defineLineRule<const M extends string>(rule: Omit<LineRule<M>, 'scope'>): LineRule<M> {
  return { scope: 'line', ...rule }
}

export function defineBatchRule<const M extends string>(rule: Omit<BatchRule<M>, 'scope'>): BatchRule<M> {
  return { scope: 'batch', ...rule }
}
