import type { ColumnKey } from '../records/column-key.ts'
import type { GroupView, RowView } from '../rules/rule.ts'
import { CHUNK_ROWS } from '../table/chunk.ts'
import type { ParentRows } from './parent-rows.ts'
import type { RecordStore } from './record-store.ts'
import { type Cursor, createRowView } from './row-view.ts'
import { UNREADABLE } from './typed-column.ts'

/**
 * A group as rules see it, over rows of a store; `show` points it at other rows. One view for all groups of a rule.
 * Columns the store lacks are shown from the row's parent (a subject's enrolment) where one is given.
 */
export class StoreGroup implements GroupView<ColumnKey> {
  size = 0
  readonly #store: RecordStore
  readonly #cursor: Cursor = { chunk: [], at: 0 }
  readonly #view: RowView<ColumnKey>
  #order: Int32Array = new Int32Array(0)
  #from = 0
  /** Row of the store where the view stands. */
  #row = 0

  constructor(store: RecordStore, keys: readonly ColumnKey[], parent: ParentRows | null = null) {
    this.#store = store
    const inherited = keys.filter((key) => store.column(key) < 0 && parent !== null && parent.store.column(key) >= 0)
    this.#view = createRowView(
      keys
        .filter((key) => store.column(key) >= 0)
        .map((key) => ({ key, index: store.column(key), typed: store.typed[store.column(key)]! })),
      keys.filter((key) => store.column(key) < 0 && !inherited.includes(key)),
      this.#cursor,
    )
    for (const key of inherited) {
      const get = (): string => {
        const row = parent!.rowOf(this.#row)
        return row < 0 ? '' : parent!.store.value(row, key)
      }
      Object.defineProperty(this.#view, key, { enumerable: true, get })
    }
  }

  show(order: Int32Array, from: number, to: number): void {
    this.#order = order
    this.#from = from
    this.size = to - from
  }

  /** Index of the row in the store. */
  rowIndex(index: number): number {
    return this.#order[this.#from + index]!
  }

  row(index: number): RowView<ColumnKey> {
    const row = this.#order[this.#from + index]!
    this.#row = row
    this.#cursor.chunk = this.#store.chunkOf(row)
    this.#cursor.at = row & (CHUNK_ROWS - 1)
    return this.#view
  }

  rowNumber(index: number): number {
    return this.#store.shownRow(this.#store.rowNumber(this.rowIndex(index)))
  }

  isUnreadable(index: number, key: ColumnKey): boolean {
    const column = this.#store.column(key)
    return column >= 0 && this.#store.typed[column]!.status[this.#store.code(this.rowIndex(index), column)] === UNREADABLE
  }
}
