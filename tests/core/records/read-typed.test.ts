import { describe, expect, test } from 'vitest'
import { parseIsoDate } from '../../../core/dates/plain-date.ts'
import { readTyped } from '../../../core/records/read-typed.ts'
import type { ValueType } from '../../../core/records/value-type.ts'
import { syntheticFodselsnummer } from '../../support/synthetic-fodselsnummer.ts'

const context = { today: parseIsoDate('2026-06-25')!, skoleaarStart: 2025, tillatSyntetiske: true }
const TYPES: readonly ValueType[] = ['text', 'code', 'date', 'number', 'digits', 'skoleaar', 'fnr', 'orgnr']

/** The value read, or the status when there is none. */
const read = (text: string, type: ValueType): string => {
  const { status, value } = readTyped(text, type, context)
  if (status !== 'ok') expect(value).toBe('')
  return status === 'ok' ? value : `(${status})`
}

describe('blank', () => {
  test.each(TYPES)('%s: nothing and white space of every kind are blank', (type) => {
    for (const text of ['', ' ', '\t', '\u00a0', '\u202f \u200b', '\ufeff']) expect(read(text, type)).toBe('(blank)')
  })
})

describe('code', () => {
  test.each([
    ['IV', 'IV'],
    ['iv', 'IV'],
    [' iv\u00a0', 'IV'],
    ['\u200bFAM01', 'FAM01'],
    ['æøå', 'ÆØÅ'],
    ['a\u030a', 'Å'],
    ['STUSP1----', 'STUSP1----'],
    ['-', '-'],
  ])('%j -> %s', (text, value) => {
    expect(read(text, 'code')).toBe(value)
  })
})

describe('text', () => {
  test('is trimmed and otherwise left', () => {
    expect(read('  Berg  Nora\u00a0', 'text')).toBe('Berg  Nora')
  })
})

describe('number', () => {
  test.each([
    ['7', '7'],
    ['007', '7'],
    ['7,0', '7'],
    ['7.00', '7'],
    [' 14 ', '14'],
    ['0', '0'],
    ['000', '0'],
    ['100', '100'],
    ['7,5', '(unreadable)'],
    ['-7', '(unreadable)'],
    ['1 204', '(unreadable)'],
    ['sju', '(unreadable)'],
    ['7,', '(unreadable)'],
    ['1E3', '(unreadable)'],
  ])('%j -> %s', (text, value) => {
    expect(read(text, 'number')).toBe(value)
  })
})

describe('digits', () => {
  test.each([
    ['03001', '03001'],
    [' 39901 ', '39901'],
    ['00301', '00301'],
    ['39901.0', '(unreadable)'],
    ['3990A', '(unreadable)'],
    ['39 901', '(unreadable)'],
  ])('%j -> %s', (text, value) => {
    expect(read(text, 'digits')).toBe(value)
  })
})

describe('date', () => {
  test.each([
    ['20250818', '2025-08-18', 'interface'],
    ['18.08.2025', '2025-08-18', 'people'],
    ['1.8.2025', '2025-08-01', 'people'],
    ['1.8.25', '2025-08-01', 'two-digit year'],
    ['21.03.87', '1987-03-21', 'a birth year, not 2087'],
    ['210387', '1987-03-21', 'WIS'],
    ['210308', '2008-03-21', 'WIS'],
    ['18/8-2025', '2025-08-18', 'stroke and hyphen'],
    ['2025-08-18', '2025-08-18', 'programs'],
    ['2025-08-18T00:00:00', '2025-08-18', 'with a clock'],
    ['05.06.2026 14:22', '2026-06-05', 'with a clock'],
    ['20240229', '2024-02-29', 'leap year'],
    ['20250229', '(unreadable)', 'no leap year'],
    ['31.04.2025', '(unreadable)', 'April has thirty days'],
    ['20251301', '(unreadable)', 'month 13'],
    ['00000000', '(unreadable)', 'zeros'],
    ['18082025', '(unreadable)', 'day first without dots'],
    ['08/18/2025', '(unreadable)', 'could be American'],
    ['45887', '(unreadable)', 'a serial of Excel'],
    ['august', '(unreadable)', 'a word'],
  ])('%s -> %s (%s)', (text, value) => {
    expect(read(text, 'date')).toBe(value)
  })
})

describe('skoleaar', () => {
  test.each([
    ['20252026', '2025-2026'],
    ['2025-2026', '2025-2026'],
    ['2025/26', '2025-2026'],
    ['1999-2000', '1999-2000'],
    ['2025', '(unreadable)'],
    ['20252027', '(unreadable)'],
    ['2025-2026 vår', '(unreadable)'],
  ])('%s -> %s', (text, value) => {
    expect(read(text, 'skoleaar')).toBe(value)
  })
})

describe('fnr', () => {
  const number = syntheticFodselsnummer({ birthDate: parseIsoDate('2008-03-14')! })

  test('eleven digits group a person, however they are written', () => {
    for (const text of [number, ` ${number}`, `${number.slice(0, 6)} ${number.slice(6)}`, `${number.slice(0, 6)}-${number.slice(6)}`]) {
      expect(read(text, 'fnr')).toBe(number)
    }
  })

  test('a wrong number still tells the person, so that its rows stay together', () => {
    expect(read('9'.repeat(11), 'fnr')).toBe('9'.repeat(11))
  })

  test.each(['123', '123456789012', 'ukjent', '1,20199E+10'])('%s tells no person', (text) => {
    expect(read(text, 'fnr')).toBe('(unreadable)')
  })
})

describe('orgnr', () => {
  test.each([
    ['974603268', '974603268'],
    ['974 603 268', '974603268'],
    ['974603269', '974603269'],
    ['97460326', '(unreadable)'],
    ['NO974603268', '(unreadable)'],
  ])('%s -> %s', (text, value) => {
    expect(read(text, 'orgnr')).toBe(value)
  })
})
