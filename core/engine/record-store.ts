import type { LayoutRecord } from '../formats/table-layout.ts'
import type { ColumnKey } from '../records/column-key.ts'
import { CHUNK_BITS, CHUNK_ROWS, type CodeChunk } from '../table/chunk.ts'
import { type Codes, newCodes } from './codes.ts'
import { type KeptChunk, pourChunks } from './pour-chunks.ts'
import type { TypedColumn } from './typed-column.ts'

/** The rows of one record of one file, kept as codes after the chunk rules have seen them. */
export class RecordStore {
  readonly layout: LayoutRecord
  /** One per layout column; null for columns that are read past. */
  readonly typed: readonly (TypedColumn | null)[]
  readonly columnOf: ReadonlyMap<ColumnKey, number>
  rows = 0
  /** Row number as the user sees it: rows of several files in one check are counted on from file to file. */
  shownRow: (rowNumber: number) => number = (rowNumber) => rowNumber
  /** Whether a cell is not as it was read. */
  edited = false
  readonly #chunks: (readonly (Codes | null)[])[] = []
  readonly #rowNumbers: Int32Array[] = []

  constructor(layout: LayoutRecord, typed: readonly (TypedColumn | null)[]) {
    this.layout = layout
    this.typed = typed
    this.columnOf = new Map(layout.columns.flatMap((c, i) => (typed[i] === null ? [] : [[c.column.key, i] as const])))
  }

  keep(chunk: CodeChunk): void {
    if (this.rows % CHUNK_ROWS !== 0) throw new Error('a chunk after one that was not full')
    this.#chunks.push(
      chunk.codes.map((codes, column) => {
        if (codes === null) return null
        const kept = newCodes(chunk.rows, this.typed[column]!.dictionary.size)
        kept.set(chunk.rows === codes.length ? codes : codes.subarray(0, chunk.rows))
        return kept
      }),
    )
    this.#rowNumbers.push(chunk.rowNumbers.slice(0, chunk.rows))
    this.rows += chunk.rows
  }

  /** The chunks as they are kept, for another check to take over. */
  chunks(): readonly KeptChunk[] {
    return this.#chunks.map((codes, i) => ({ codes, rowNumbers: this.#rowNumbers[i]! }))
  }

  /**
   * Adds rows that another check kept, behind the rows here: `maps` has per column our codes by the codes there, and row numbers are moved
   * by `shift`. The dictionaries have all values by then.
   */
  append(chunks: readonly KeptChunk[], maps: readonly (Int32Array | null)[], shift: number): void {
    const sources = [{ chunks, maps, shift }]
    if (this.rows % CHUNK_ROWS !== 0) {
      const last = { codes: this.#chunks.pop()!, rowNumbers: this.#rowNumbers.pop()! }
      sources.unshift({ chunks: [last], maps: this.typed.map(() => null), shift: 0 })
    }
    const distinct = this.typed.map((typed) => typed?.dictionary.size ?? null)
    for (const { codes, rowNumbers } of pourChunks(sources, distinct)) {
      this.#chunks.push(codes)
      this.#rowNumbers.push(rowNumbers)
    }
    for (const { rowNumbers } of chunks) this.rows += rowNumbers.length
  }

  code(row: number, column: number): number {
    return this.#chunks[row >> CHUNK_BITS]![column]![row & (CHUNK_ROWS - 1)]!
  }

  /** Codes of all columns in the chunk that holds `row`. */
  chunkOf(row: number): readonly (Codes | null)[] {
    return this.#chunks[row >> CHUNK_BITS]!
  }

  rowNumber(row: number): number {
    return this.#rowNumbers[row >> CHUNK_BITS]![row & (CHUNK_ROWS - 1)]!
  }

  /** Index of the row with this number, -1 when there is none. Row numbers rise within a record. */
  indexOf(rowNumber: number): number {
    let low = 0
    let high = this.rows - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const at = this.rowNumber(middle)
      if (at === rowNumber) return middle
      if (at < rowNumber) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** Index of the first row that the user sees under this number, -1 when there is none. */
  indexOfShown(shown: number): number {
    for (let row = 0; row < this.rows; row++) if (this.shownRow(this.rowNumber(row)) === shown) return row
    return -1
  }

  /** Replaces one cell; widens the chunk's column when the new code does not fit. */
  setCode(row: number, column: number, code: number): void {
    this.edited = true
    const chunk = this.#chunks[row >> CHUNK_BITS]! as (Codes | null)[]
    const codes = chunk[column]!
    const limit = codes instanceof Uint8Array ? 1 << 8 : codes instanceof Uint16Array ? 1 << 16 : Number.POSITIVE_INFINITY
    const wide = code < limit ? codes : Int32Array.from(codes)
    wide[row & (CHUNK_ROWS - 1)] = code
    chunk[column] = wide
  }

  /** Column index of a canonical column, -1 when the file lacks it. */
  column(key: ColumnKey): number {
    return this.columnOf.get(key) ?? -1
  }

  /** Whether the file has a canonical column and its cells hold what they should, not stand-ins for it. */
  holds(key: ColumnKey): boolean {
    const column = this.column(key)
    return column >= 0 && this.layout.columns[column]!.standIn !== true
  }

  /** Value of a cell as rules see it; '' when blank, unreadable or the column is lacking. */
  value(row: number, key: ColumnKey): string {
    const column = this.column(key)
    return column < 0 ? '' : this.typed[column]!.values[this.code(row, column)]!
  }
}
