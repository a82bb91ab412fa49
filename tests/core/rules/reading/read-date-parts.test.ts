import { describe, expect, it } from 'vitest'
import { readDateParts, readDayFirst } from '../../../../core/rules/reading/read-date-parts.ts'

// Forms of a date: data/kolonner.yaml (dato): dd.mm.åååå, d.m.åå, dd/mm-åååå, åååå-mm-dd, ååååmmdd; a spreadsheet adds a time.
describe('a written date taken apart', () => {
  it.each([
    ['20250431', 2025, 4, 31],
    ['31.04.2025', 2025, 4, 31],
    ['1.4.2025', 2025, 4, 1],
    ['1. 4. 25', 25, 4, 1],
    ['1.4.25', 25, 4, 1],
    ['31.04.2025 00:00', 2025, 4, 31],
    ['31.04.2025 0.00:00', 2025, 4, 31],
    ['31.04.2025 12:30:15', 2025, 4, 31],
    ['31/4-2025', 2025, 4, 31],
    ['1/12-25', 25, 12, 1],
    ['2025-04-31', 2025, 4, 31],
    ['2025-4-1', 2025, 4, 1],
    ['2025-04-01T00:00:00', 2025, 4, 1],
    ['2025-04-01 0:00', 2025, 4, 1],
    ['2025-04-01 12:30', 2025, 4, 1],
  ])('%s', (text, year, month, day) => expect(readDateParts(text)).toEqual({ year, month, day }))

  it.each([
    '',
    '2025',
    '202504',
    '120250431',
    '202504310',
    '131.04.2025',
    '31.04.20255',
    '31.04.2025x',
    '31.04.2025 kl. 12',
    '31.04.2025 12',
    '31.04.2025 x12:30',
    '31.x04.2025',
    '31.04.x2025',
    '31.04.205',
    'x31/4-2025',
    '31/4-2025x',
    '31/4-205',
    '31/123-2025',
    '12025-04-01',
    '2025-04-011',
    '2025-04-01x',
    '2025-04-01 12',
    '2025-04-01x12:30',
    '2025-04-01 x12:30',
    'i går',
  ])('«%s» is in no form of a date', (text) => expect(readDateParts(text)).toBeNull())
})

describe('a day written first without separators', () => {
  it.each([
    ['18082025', 2025, 8, 18],
    ['01011900', 1900, 1, 1],
    ['31122100', 2100, 12, 31],
  ])('%s', (text, year, month, day) => expect(readDayFirst(text)).toEqual({ year, month, day }))

  it.each(['18081899', '18082101', '1808202', '118082025', '180820255', 'x18082025', '20250818', '18.08.2025'])('%s is none', (text) =>
    expect(readDayFirst(text)).toBeNull())
})
