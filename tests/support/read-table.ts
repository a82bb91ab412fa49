import type { OddLine, Problem, TableLayout } from '#core'
import type { Encoding } from '../../files/csv/encoding.ts'
import { createTableReader } from '../../files/csv/read-codes.ts'
import type { ReadFacts } from '../../files/csv/read-facts.ts'

/** What a reader gave, with codes turned back into text; null for columns that are read past. */
export interface ReadTable {
  readonly rows: { readonly record: number; readonly row: number; readonly fields: (string | null)[] }[]
  readonly odd: OddLine[]
  readonly problem: Problem | null
  readonly facts: ReadFacts | null
}

interface How {
  readonly encoding?: Encoding
  readonly delimiter?: string
  readonly firstRow?: number
}

/** Reads the pieces, pushed one after the other. */
export function readTable(layout: TableLayout, pieces: Iterable<Uint8Array>, how: How = {}): ReadTable {
  const rows: ReadTable['rows'] = []
  const odd: OddLine[] = []
  const reader = createTableReader(layout, {
    delimiter: how.delimiter ?? ';',
    encoding: how.encoding ?? 'windows-1252',
    ...(how.firstRow === undefined ? {} : { firstRow: how.firstRow }),
    sink: {
      chunk({ record, rows: count, rowNumbers, codes }) {
        const { columns } = layout.records[record]!
        for (let r = 0; r < count; r++) {
          const fields = columns.map(({ dictionary }, index) => dictionary?.text(codes[index]![r]!) ?? null)
          rows.push({ record, row: rowNumbers[r]!, fields })
        }
      },
      odd: (line) => odd.push(line),
    },
  })
  for (const piece of pieces) {
    const pushed = reader.push(piece)
    if (!pushed.ok) return { rows, odd, problem: pushed.problem, facts: null }
  }
  const finished = reader.finish()
  return finished.ok ? { rows, odd, problem: null, facts: finished.value } : { rows, odd, problem: finished.problem, facts: null }
}

/** The bytes cut into pieces of the given sizes, over and over. */
export function* cutInto(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}
