import {
  Dictionary,
  type FormatColumn,
  type Grid,
  type GridRow,
  type OddLine,
  type Result,
  type SpareArrays,
  type TableLayout,
} from '#core'
import { dictionaryDecoder } from './decode-text.ts'
import type { Encoding } from './encoding.ts'
import { createTableReader } from './read-codes.ts'
import type { ReadFacts } from './read-facts.ts'

/** A text file as rows of text, with what its reader met. */
export interface ReadGrid {
  readonly grid: Grid
  readonly odd: readonly OddLine[]
  readonly facts: ReadFacts
}

export interface ReadGridOptions {
  readonly delimiter: string
  readonly encoding: Encoding
  /** Columns to keep; what stands further right is read past. */
  readonly columns: number
  /** Fields that a line should have; others are told as odd. */
  readonly fields: number
  /** The format whose table this is. */
  readonly layout: Pick<TableLayout, 'format'>
  readonly spare?: SpareArrays
}

/**
 * Reads a whole text file as rows of text, by the same reader as the fast way: blank lines are left out and counted, a distinct value is one
 * string. Problems: quote-unterminated, line-too-long.
 */
export function readGrid(pieces: readonly Uint8Array[], options: ReadGridOptions): Result<ReadGrid> {
  const { columns: width, delimiter, encoding, fields, spare } = options
  const dictionaries = Array.from({ length: width }, () => new Dictionary(dictionaryDecoder(encoding)))
  const layout: TableLayout = {
    ...options.layout,
    headerRow: 0,
    unknownColumns: [],
    missingColumns: [],
    records: [
      {
        id: 'fagrad',
        lineId: null,
        fieldCount: fields,
        columns: dictionaries.map((dictionary, position) => ({ column: ANY, position, header: '', dictionary })),
      },
    ],
  }
  const rows: GridRow[] = []
  const odd: OddLine[] = []
  const reader = createTableReader(layout, {
    delimiter,
    encoding,
    ...(spare === undefined ? {} : { spare }),
    sink: {
      odd: (line) => {
        odd.push(line)
      },
      chunk: ({ codes, rowNumbers, rows: count }) => {
        for (let i = 0; i < count; i++) {
          const texts = codes.map((column, c) => dictionaries[c]!.text(column![i]!))
          while (texts.length > 0 && texts.at(-1) === '') texts.pop()
          rows.push({ row: rowNumbers[i]!, hidden: false, texts })
        }
      },
    },
  })
  for (const piece of pieces) {
    const pushed = reader.push(piece)
    if (!pushed.ok) return pushed
  }
  const read = reader.finish()
  reader.release()
  return read.ok ? { ok: true, value: { grid: { sheet: null, rows }, odd, facts: read.value } } : read
}

/** What a column is does not matter here: it is only kept. */
const ANY: FormatColumn = { key: 'navn', name: '', width: null, source: 'KOLONNER' }
