import { describe, expect, it } from 'vitest'
import { isNearText } from '../../../core/engine/is-near-text.ts'

describe('two texts are near', () => {
  it.each([
    ['01810750045', '01810750045'],
    ['01810750045', '0181075045'],
    ['01810750045', '1810750045'],
    ['01810750045', '018107500455'],
    ['01810750045', '01810750046'],
    ['01810750045', '01810755040'],
    ['01810750045', '10810750054'],
    ['01810750045', '018107 5004'],
    ['', '12'],
  ])('%j and %j', (left, right) => {
    expect(isNearText(left, right)).toBe(true)
    expect(isNearText(right, left)).toBe(true)
  })

  it.each([
    ['01810750045', '02810750084'],
    ['01810750045', '01810750'],
    ['01810750045', ''],
    ['01810750045', 'Berg, Ada'],
    ['123456', '654321'],
  ])('%j and %j are not', (left, right) => {
    expect(isNearText(left, right)).toBe(false)
    expect(isNearText(right, left)).toBe(false)
  })
})
