import { CHUNK_ROWS, type Dictionary, type LayoutRecord, type SpareArrays, type TableSink } from '#core'

/** Collects the codes of one record kind, a column of integers each, and hands them on chunk by chunk. */
export class RecordTarget {
  /** Position in the line -> place in `dictionaries` and `columns`; -1 = read past. Positions behind it are read past, too. */
  readonly plan: Int32Array
  readonly dictionaries: Dictionary[] = []
  /** Codes of the coded columns for the chunk in hand. Row `rows` is being written; from there on all is blank, so that blanks need not be. */
  readonly columns: readonly Int32Array<ArrayBuffer>[]
  readonly rowNumbers: Int32Array<ArrayBuffer>
  rows = 0
  /** Codes of values of one byte: place * 256 + byte; 0 = not met yet. */
  readonly singles: Int32Array
  /** Last longer value per column: its code, and where it starts in the reader's bytes, -1 = not there any more. */
  readonly lastCodes: Int32Array
  readonly lastStarts: Int32Array
  readonly lastLengths: Int32Array
  readonly lastSeen: Int32Array
  /** First field of its lines, as bytes; null in tables. */
  readonly lineId: Uint8Array | null
  readonly index: number
  readonly fieldCount: number
  readonly anyCount: boolean
  readonly trailingSeparator: boolean
  readonly #sink: TableSink
  /** Per layout column: place in `columns`, -1 = null in the chunk. */
  readonly #places: number[] = []

  constructor(record: LayoutRecord, index: number, trailingSeparator: boolean, sink: TableSink, spare: SpareArrays) {
    this.trailingSeparator = trailingSeparator
    this.index = index
    this.#sink = sink
    this.fieldCount = record.fieldCount ?? 0
    this.anyCount = record.fieldCount === null
    this.lineId = record.lineId === null ? null : Uint8Array.from(record.lineId, (letter) => letter.charCodeAt(0))
    const coded = record.columns.filter((column) => column.dictionary !== null)
    this.plan = new Int32Array(Math.max(0, ...coded.map((column) => column.position + 1))).fill(-1)
    for (const { dictionary, position } of record.columns) {
      this.#places.push(dictionary === null ? -1 : this.dictionaries.length)
      if (dictionary === null) continue
      if (this.plan[position] !== -1) throw new Error(`two columns of ${record.id} at position ${position}`)
      this.plan[position] = this.dictionaries.length
      this.dictionaries.push(dictionary)
    }
    this.singles = new Int32Array(this.dictionaries.length << 8)
    this.lastCodes = new Int32Array(this.dictionaries.length)
    this.lastStarts = new Int32Array(this.dictionaries.length)
    this.lastLengths = new Int32Array(this.dictionaries.length)
    this.lastSeen = new Int32Array(this.dictionaries.length)
    this.rowNumbers = spare.ints(CHUNK_ROWS)
    this.columns = this.dictionaries.map(() => spare.ints(CHUNK_ROWS).fill(0))
  }

  /** Small letters count as the capitals they should be: a rule tells that, and what the line holds is checked all the same. */
  isLineId(bytes: Uint8Array, start: number, end: number): boolean {
    const lineId = this.lineId
    if (lineId === null || lineId.length !== end - start) return false
    for (let i = 0; i < lineId.length; i++) if (lineId[i] !== asCapital(bytes[start + i]!)) return false
    return true
  }

  /** Columns that the line in hand does not reach are blank; what a broken-off reading of it left there is wiped. */
  blankFrom(position: number): void {
    for (let p = position; p < this.plan.length; p++) {
      const place = this.plan[p]!
      if (place >= 0) this.columns[place]![this.rows] = 0
    }
  }

  commit(row: number): void {
    this.rowNumbers[this.rows] = row
    this.rows++
    if (this.rows === CHUNK_ROWS) this.flush()
  }

  flush(): void {
    if (this.rows === 0) return
    const { columns, index, rowNumbers, rows } = this
    this.#sink.chunk({ record: index, rows, rowNumbers, codes: this.#places.map((place) => (place < 0 ? null : columns[place]!)) })
    for (const codes of columns) codes.fill(0, 0, rows)
    this.rows = 0
  }

  /** Gives its arrays up; it takes no more records. */
  release(spare: SpareArrays): void {
    spare.give(this.rowNumbers, ...this.columns)
  }
}

function asCapital(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte
}
