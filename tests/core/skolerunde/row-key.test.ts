import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRowKey, writeRowKey } from '../../../core/skolerunde/row-key.ts'

const KEY = { kontor: '5f2c91aa', utsending: '0be3d1c4', runde: 2, skolenummer: '39901', fingeravtrykk: 'c02e36b8a9719b75', nummer: 1 }
const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map((digits) => digits.join(''))

describe('the key of a row', () => {
  it('is read back as it was written, in any case and with anything around it', () => {
    const keys = fc.record({
      kontor: hex(8),
      utsending: hex(8),
      runde: fc.integer({ min: 1, max: 999 }),
      skolenummer: fc.option(fc.constantFrom('39901', '00123', '40012')),
      fingeravtrykk: hex(16),
      nummer: fc.integer({ min: 1, max: 9999 }),
    })
    fc.assert(
      fc.property(keys, fc.constantFrom('', ' ', "'", 'rad 3: ', '\u00a0'), (key, around) => {
        expect(readRowKey(around + writeRowKey(key) + around)).toEqual(key)
        expect(readRowKey(writeRowKey(key).toUpperCase())).toEqual(key)
      }),
    )
  })

  it('says school, round and finding to the eye', () => {
    expect(writeRowKey(KEY)).toBe('IN1-5f2c91aa-0be3d1c4-2-39901-c02e36b8a9719b75')
    expect(writeRowKey({ ...KEY, skolenummer: null, nummer: 2 })).toBe('IN1-5f2c91aa-0be3d1c4-2-uten-c02e36b8a9719b75-2')
  })

  it.each([
    ['one digit lost', 'IN1-5f2c91aa-0be3d1c4-2-39901-c02e36b8a9719b7'],
    ['one digit too many', 'IN1-5f2c91aa-0be3d1c4-2-39901-c02e36b8a9719b755'],
    ['another letter', 'IN1-5f2c91aa-0be3d1c4-2-39901-c02e36b8a9719b7g'],
    ['another version', 'IN2-5f2c91aa-0be3d1c4-2-39901-c02e36b8a9719b75'],
    ['round 0', 'IN1-5f2c91aa-0be3d1c4-0-39901-c02e36b8a9719b75'],
    ['four digits of a school', 'IN1-5f2c91aa-0be3d1c4-2-9901-c02e36b8a9719b75'],
    ['nothing', ''],
  ])('is none with %s', (_, text) => {
    expect(readRowKey(text)).toBe(null)
  })
})
