import { describe, expect, test } from 'vitest'
import { cellAddress, columnLetters, largeSheetRow, linkToCell, sheetNames, sheetPartName } from '#core'

describe('sheetNames', () => {
  test.each([
    [['Lundeby: vår?'], ['Lundeby– vår–'], 'forbidden characters become dashes'],
    [['a', 'A', 'a'], ['a', 'A (2)', 'a (3)'], 'names differ whatever their case'],
    [['', '   '], ['Ark', 'Ark (2)'], 'a blank name gets one'],
    [['History'], ['History–'], 'Excel keeps that name for itself'],
    [["L'Hôpital"], ['L’Hôpital'], 'an apostrophe would end a quoted name'],
    [['x'.repeat(31)], ['x'.repeat(31)], '31 characters are allowed'],
    [['x'.repeat(32)], ['x'.repeat(31)], '32 are not'],
    [[`${'x'.repeat(30)}👍`], ['x'.repeat(30)], 'a character of two code units is not cut in half'],
    [['a\nb\u0000'], ['a b'], 'no control characters'],
  ])('%j -> %j: %s', (wanted, expected) => {
    expect(sheetNames(wanted)).toEqual(expected)
  })

  test('leaves its own names alone', () => {
    const names = sheetNames(['a/b', 'A–B', 'x'.repeat(40), 'x'.repeat(41)])
    expect(sheetNames(names)).toEqual(names)
  })
})

describe('sheetPartName', () => {
  test('numbers the parts and steps around names that are taken', () => {
    expect(sheetPartName('Feilliste', 1, ['Feilliste'])).toBe('Feilliste')
    expect(sheetPartName('Feilliste', 2, ['Oversikt', 'Feilliste'])).toBe('Feilliste (2)')
    expect(sheetPartName('Feilliste', 2, ['Feilliste', 'Feilliste (2)'])).toBe('Feilliste (3)')
    expect(sheetPartName('Feilliste', 3, ['Feilliste', 'Feilliste (2)'])).toBe('Feilliste (4)')
  })

  test('keeps parts of long names apart that begin alike', () => {
    const names = sheetNames(['karakterer-lundeby-vår-2026-vg1', 'karakterer-lundeby-vår-2026-vg2'])
    const parts = names.map((name) => sheetPartName(name, 2, names))
    expect(new Set(parts).size).toBe(2)
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(31)
  })
})

test.each([
  [0, 1, { part: 1, row: 2 }],
  [999_999, 1, { part: 1, row: 1_000_001 }],
  [1_000_000, 1, { part: 2, row: 2 }],
  [999_999, 0, { part: 1, row: 1_000_000 }],
  [1_000_000, 0, { part: 2, row: 1 }],
] as const)('row %i behind %i header rows stands at %j', (index, headerRows, expected) => {
  expect(largeSheetRow(index, headerRows)).toEqual(expected)
})

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters)
})

test('an address', () => {
  expect(cellAddress(17, 6)).toBe('F17')
})

describe('linkToCell', () => {
  test('quotes sheet and label', () => {
    expect(linkToCell('Ark "1"', 'A2', 'si "hei"')).toEqual({ formula: 'HYPERLINK("#\'Ark ""1""\'!A2","si ""hei""")', result: 'si "hei"' })
  })

  test('cuts a label longer than a formula may hold', () => {
    const value = linkToCell('a', 'A1', 'x'.repeat(300)) as { formula: string; result: string }
    expect(value.result).toHaveLength(255)
    expect(value.result.endsWith('…')).toBe(true)
  })
})
