import { describe, expect, it } from 'vitest'
import { nearMiss } from '../../../core/table/near-miss.ts'

describe('a slip of the pen', () => {
  it.each([
    ['overskri', 'overskriv'],
    ['leevranse', 'leveranse'],
    ['UT', 'ut'],
    ['stile', 'stille'],
    ['xyz', null],
    ['', null],
  ])('%s -> %s', (written, near) => expect(nearMiss(written, ['overskriv', 'leveranse', 'ut', 'stille'])).toBe(near))
})
