import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../../core/dates/plain-date.ts'
import { readTyped } from '../../../core/records/read-typed.ts'
import type { ValueType } from '../../../core/records/value-type.ts'

const context = { today: '2026-06-25' as PlainDate, skoleaarStart: 2025, tillatSyntetiske: true }

describe('values of tables that people fill in', () => {
  test.each([
    ['yes-no', 'x', 'ja'],
    ['yes-no', ' JA ', 'ja'],
    ['yes-no', '✓', 'ja'],
    ['yes-no', 'N', 'nei'],
    ['yes-no', '0', 'nei'],
    ['percent', '8,5 %', '8.5'],
    ['percent', '12', '12'],
    ['percent', '0.085', '0.085'],
    ['date-or-year', '2023', '2023'],
    ['date-or-year', '15.08.2023', '2023-08-15'],
    ['date-or-yes', 'ja', 'ja'],
    ['date-or-yes', '12.06.2026', '2026-06-12'],
    ['list', 'ENG1007; ENG1009', 'ENG1007; ENG1009'],
    ['list', 'ENG1007, ENG1009', 'ENG1007; ENG1009'],
    ['list', 'ENG1007/ENG1009', 'ENG1007; ENG1009'],
    ['list', 'ENG1007\nENG1009', 'ENG1007; ENG1009'],
    ['list', 'Hansen, Per; Lie, Eva', 'Hansen, Per; Lie, Eva'],
    ['list', 'M/MP', 'M/MP'],
    ['email', 'Kari <Kari@Example.org>', 'kari@example.org'],
    ['email', 'a@example.org; b@example.org', 'a@example.org; b@example.org'],
    ['phone', '+47 900 00 001', '90000001'],
    ['phone', '004790000001', '90000001'],
    ['phone', '90000001 / 90000002', '90000001; 90000002'],
    ['phone', '+46 70 123 45 67', '+46701234567'],
    ['time', 'kl. 9', '09:00'],
    ['date-list', '02.06.2026', '2026-06-02'],
    ['date-time', '08.06.2026 09:00', '2026-06-08T09:00'],
  ] as const)('%s: %j is %s', (type, text, value) => {
    expect(readTyped(text, type, context)).toEqual({ status: 'ok', value })
  })

  test.each([
    ['yes-no', 'kanskje'],
    ['percent', 'mye'],
    ['percent', '8,5,1'],
    ['date-or-year', '23'],
    ['date-or-yes', 'snart'],
    ['email', 'kari.example.org'],
    ['email', 'kari@example'],
    ['phone', '900 00 01'],
    ['phone', '10000001'],
    ['phone', '+47 123'],
    ['list', ';'],
  ] as const)('%s: %j cannot be read', (type, text) => {
    expect(readTyped(text, type, context)).toEqual({ status: 'unreadable', value: '' })
  })

  test('what people write for nothing is nothing', () => {
    const types: readonly ValueType[] = [
      'time',
      'date-time',
      'yes-no',
      'percent',
      'list',
      'date-list',
      'email',
      'phone',
      'date-or-year',
      'date-or-yes',
    ]
    for (const type of types)
      for (const text of ['', ' ', '-', '–', 'ingen', 'ikke satt', '#N/A']) expect(readTyped(text, type, context).status).toBe('blank')
  })
})
