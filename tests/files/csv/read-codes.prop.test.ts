import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type CsvRow, readRows } from '../../../files/csv/read-rows.ts'
import { cutInto, readTable } from '../../support/read-table.ts'
import { smallLayout } from '../../support/small-layout.ts'

const open = { records: [{ lineId: null, columns: 4 }], open: true, encoding: 'utf-8' } as const
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
/** Text in which everything that could go wrong is common. */
const nasty = fc.string({ unit: fc.constantFrom('"', '"', ';', ';', '\n', '\r', ' ', 'a', 'b', 'å', '\t'), maxLength: 40 })

const blank = (field: string): boolean => /^[ \t]*$/.test(field)
const fourOf = (fields: readonly string[]): string[] => Array.from({ length: 4 }, (_, i) => fields[i] ?? '')

async function rowsOf(pieces: Iterable<Uint8Array>): Promise<{ rows: CsvRow[]; problem: unknown }> {
  async function* source(): AsyncGenerator<Uint8Array> {
    yield* pieces
  }
  const reading = readRows(source(), { encoding: 'utf-8', delimiter: ';', skipSepLine: true })
  const rows: CsvRow[] = []
  for (;;) {
    const step = await reading.next()
    if (step.done === true) return { rows, problem: step.value.ok ? null : step.value.problem }
    rows.push(step.value)
  }
}

describe('reading CSV', () => {
  it('finds the cells that were written, as papaparse does', async () => {
    const field = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', ' ', 'a', 'b', 'å', ','), maxLength: 6 })
    const table = fc.array(fc.array(field, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(table, lineEnd, fc.boolean(), sizes, async (rows, newline, quotes, cuts) => {
        const text = Papa.unparse(rows, { delimiter: ';', newline, quotes })
        fc.pre(text !== '' && !/^"?sep=/.test(text))
        const oracle = Papa.parse<string[]>(text, { delimiter: ';', newline, skipEmptyLines: false }).data
        if (/[\r\n]$/.test(text) && oracle.at(-1)?.join('') === '') oracle.pop()
        const bytes = utf8(text)
        const read = await rowsOf(cutInto(bytes, cuts))
        expect(read).toEqual({ rows: oracle.map((fields, index) => ({ row: index + 1, fields })), problem: null })
        const codes = readTable(smallLayout(open), cutInto(bytes, cuts), { encoding: 'utf-8' })
        const shown = oracle.flatMap((fields, index) =>
          fields.every(blank) ? [] : [{ record: 0, row: index + 1, fields: fourOf(fields) }],
        )
        expect(codes.rows).toEqual(shown)
        expect(codes.facts).toMatchObject({ rows: oracle.length, blankLines: oracle.length - shown.length, quoted: text.includes('"') })
      }),
      { numRuns: 1500 },
    )
  })

  it('gives the same rows fast and slow, whole and in pieces, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, sizes, async (text, cuts) => {
        const bytes = utf8(text)
        const whole = readTable(smallLayout(open), [bytes], { encoding: 'utf-8' })
        expect(readTable(smallLayout(open), cutInto(bytes, cuts), { encoding: 'utf-8' })).toEqual(whole)
        const { rows, problem } = await rowsOf(cutInto(bytes, cuts))
        expect(problem).toEqual(whole.problem)
        if (problem !== null) return
        const shown = rows.flatMap(({ row, fields }) => (fields.every(blank) ? [] : [{ record: 0, row, fields: fourOf(fields) }]))
        expect(whole.rows).toEqual(shown)
        expect(whole.facts?.rows).toBe(rows.length)
      }),
      { numRuns: 5000 },
    )
  })

  it('gives values the same codes, whole and in pieces', () => {
    const codesOf = (bytes: Uint8Array, cuts: readonly number[]): (string | null)[][] => {
      const layout = smallLayout(open)
      readTable(layout, cutInto(bytes, cuts), { encoding: 'utf-8' })
      return layout.records[0]!.columns.map(({ dictionary }) =>
        Array.from({ length: dictionary!.size }, (_, code) => dictionary!.text(code)),
      )
    }
    fc.assert(
      fc.property(nasty, sizes, (text, cuts) => {
        const bytes = utf8(text)
        fc.pre(readTable(smallLayout(open), [bytes]).problem === null)
        expect(codesOf(bytes, cuts)).toEqual(codesOf(bytes, [bytes.length + 1]))
      }),
      { numRuns: 2000 },
    )
  })
})
