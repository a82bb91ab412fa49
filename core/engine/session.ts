import type { Leveranse } from '../rules/leveranse.ts'
import type { CodeChunk } from '../table/chunk.ts'
import type { CheckedTable, TableCheck } from './check-table.ts'
import { Hits } from './hits.ts'

export interface CellEdit {
  /** Row number as the user sees it. */
  readonly row: number
  /** 1 = column A. */
  readonly columnNumber: number
  readonly text: string
}

/**
 * A checked file that stays open for edits. After an edit only the touched rows meet the cell and row rules again; rules over groups and
 * the whole file run anew, since one cell can move a row to another group. The findings equal those of a full check of the edited file.
 */
export class Session {
  readonly #check: TableCheck
  readonly #leveranse: Leveranse | null
  readonly #edited = new Set<string>()
  /** Hits of cell, row and line rules on rows that have not been edited. */
  #standing: Hits

  constructor(check: TableCheck, leveranse: Leveranse | null) {
    this.#check = check
    this.#leveranse = leveranse
    this.#standing = copyHits(check.hits, () => true)
  }

  /** Findings as the file stands now. */
  findings(): CheckedTable {
    return drain(
      this.#check.finishWith(
        copyHits(this.#standing, () => true),
        this.#leveranse,
      ),
    )
  }

  /** Puts texts into cells and checks again; cells outside the known columns are ignored. */
  edit(edits: readonly CellEdit[]): CheckedTable {
    const { stores } = this.#check
    this.#edited.clear()
    for (const { row, columnNumber, text } of edits) {
      for (const [record, store] of stores.entries()) {
        const index = store.indexOf(row)
        if (index < 0) continue
        const column = store.layout.columns.findIndex((c) => c.position === columnNumber - 1)
        const typed = column < 0 ? null : store.typed[column]!
        if (typed === null) continue
        const code = typed.dictionary.codeOfText(text)
        typed.extend()
        store.setCode(index, column, code)
        this.#edited.add(`${record} ${index}`)
      }
    }
    this.#standing = copyHits(this.#standing, (record, row) => !this.#edited.has(`${record} ${row}`))
    for (const key of this.#edited) {
      const [record, row] = key.split(' ').map(Number) as [number, number]
      this.#recheck(record, row)
    }
    return this.findings()
  }

  #recheck(record: number, row: number): void {
    const check = this.#check
    const store = check.stores[record]!
    const chunk: CodeChunk = {
      record,
      rows: 1,
      rowNumbers: Int32Array.of(store.rowNumber(row)),
      codes: store.typed.map((typed, column) => (typed === null ? null : Int32Array.of(store.code(row, column)))),
    }
    const before = check.hits.size
    check.checkChunk(chunk, row, check.skips(store.rowNumber(row)) ? Uint8Array.of(1) : null)
    for (let hit = before; hit < check.hits.size; hit++) addHit(this.#standing, check.hits, hit)
    check.hits.size = before
  }
}

function addHit(to: Hits, from: Hits, i: number): void {
  to.add(from.variant[i]!, from.rowNumber[i]!, from.record[i]!, from.row[i]!, from.column[i]!, from.code[i]!, from.fact[i]!)
}

function copyHits(hits: Hits, keep: (record: number, row: number) => boolean): Hits {
  const copy = new Hits()
  for (let i = 0; i < hits.size; i++) if (hits.row[i]! < 0 || keep(hits.record[i]!, hits.row[i]!)) addHit(copy, hits, i)
  return copy
}

function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
