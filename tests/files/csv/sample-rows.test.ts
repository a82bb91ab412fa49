import { describe, expect, it } from 'vitest'
import { sampleRows } from '../../../files/csv/sample-rows.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('sampleRows', () => {
  it('numbers rows as Excel does and decodes them', () => {
    expect(sampleRows(utf8('\ufeffFødselsnummer;Navn\n\n1;"Å\nB;C"\n'), 'utf-8-bom', ';', { limit: 9, whole: true })).toEqual({
      sepLine: false,
      rows: [
        { row: 1, fields: ['Fødselsnummer', 'Navn'] },
        { row: 2, fields: [''] },
        { row: 3, fields: ['1', 'Å\nB;C'] },
      ],
    })
  })

  it.each([
    ['a;b\nc;d', false, [['a', 'b']]],
    [
      'a;b\nc;d',
      true,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a;b\nc;"d\ne', false, [['a', 'b']]],
    ['a;b\nc;"d\ne', true, [['a', 'b']]],
    ['a;b\rc;d\r', false, [['a', 'b']]],
    ['', true, []],
  ])('leaves out the record that the end of the sample cuts: %j, whole: %s', (text, whole, fields) => {
    expect(sampleRows(utf8(text), 'ascii', ';', { limit: 9, whole }).rows.map((row) => row.fields)).toEqual(fields)
  })

  it('stops at the limit and does not count a sep= line', () => {
    const sample = sampleRows(utf8('sep=,\na,b\nc,d\ne,f\n'), 'ascii', ',', { limit: 2, whole: true })
    expect(sample).toEqual({
      sepLine: true,
      rows: [
        { row: 1, fields: ['a', 'b'] },
        { row: 2, fields: ['c', 'd'] },
      ],
    })
  })
})
