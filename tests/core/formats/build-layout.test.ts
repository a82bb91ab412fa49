import { describe, expect, test } from 'vitest'
import { buildLayout } from '../../../core/formats/build-layout.ts'
import { detectFormat } from '../../../core/formats/detect-format.ts'
import type { TableLayout } from '../../../core/formats/table-layout.ts'
import { Dictionary } from '../../../core/table/dictionary.ts'
import { RESULTATFAG } from './known-headers.ts'

function layoutOf(...lines: readonly string[]): { layout: TableLayout; made: number } {
  const rows = lines.map((line, index) => ({ row: index + 1, fields: line.split(';') }))
  const detected = detectFormat({ rows }, { fileName: 'fil.csv', filtype: null })
  if (!detected.ok) throw new Error(detected.problem.code)
  let made = 0
  const layout = buildLayout(detected.value, () => {
    made++
    return new Dictionary(() => '')
  })
  return { layout, made }
}

describe('layout of an interface file', () => {
  const { layout } = layoutOf('TOF;3.0', '$EL;1')
  const dictionaryOf = (record: number, name: string) => layout.records[record]!.columns.find(({ header }) => header === name)!.dictionary

  test('lines have as many fields as their table has columns', () => {
    expect(layout.records.map(({ lineId, fieldCount }) => `${lineId} ${fieldCount}`)).toEqual([
      'TOF 7',
      '$EL 9',
      '$EK 24',
      '$KL 25',
      '$VM 8',
    ])
  })

  test('equal canonical columns share a dictionary, so that lines join by code', () => {
    expect(dictionaryOf(1, 'FNR')).toBe(dictionaryOf(3, 'FNR'))
    expect(dictionaryOf(2, 'STARTDAT')).not.toBe(dictionaryOf(3, 'STARTDAT'))
    expect(dictionaryOf(3, 'SKOLENR')).not.toBe(dictionaryOf(3, 'SKOLENR2'))
  })
})

describe('layout of a statistics file', () => {
  const { layout, made } = layoutOf(RESULTATFAG)

  test('row ids have no dictionary, the other columns one each', () => {
    expect(layout.records[0]!.columns.filter(({ dictionary }) => dictionary === null).map(({ header }) => header)).toEqual([
      'FilID',
      'RadID',
      'RadNr',
    ])
    expect(made).toBe(19)
  })

  test('the empty field behind the last separator is not counted', () => {
    expect(layout).toMatchObject({ headerRow: 1, unknownColumns: [], missingColumns: [], records: [{ fieldCount: 22 }] })
  })

  test('an open table has as many fields as its header', () => {
    expect(layoutOf('Fødselsnummer;Skoleår;Skolenummer;Programområdekode;A;B').layout.records[0]!.fieldCount).toBe(6)
  })
})
