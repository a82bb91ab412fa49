import { describe, expect, it } from 'vitest'
import { type PlainDate, parseSkoleaar } from '#core'
import { codeMeant } from '../../../../core/rules/felles/code-meant.ts'
import { gradeCode } from '../../../../core/rules/felles/grade-code.ts'
import { ageAtEndOfYear } from '../../../../core/rules/grunnskole/birth-year.ts'
import { isForAdults, isForPupils, isOrdinaryGrunnskole } from '../../../../core/rules/grunnskole/grunnskole-programme.ts'
import { isAdult } from '../../../../core/rules/grunnskole/is-adult.ts'
import { isNorskMuntlig, isSidemaal } from '../../../../core/rules/grunnskole/norsk-codes.ts'
import { syntheticFodselsnummer } from '../../../support/synthetic-fodselsnummer.ts'

const run = { today: '2026-06-25' as PlainDate, skoleaar: parseSkoleaar('2025-2026')! }
const born = (birthDate: string, more = {}): string => syntheticFodselsnummer({ birthDate: birthDate as PlainDate, ...more })

describe('grunnskole programmes', () => {
  it('tells pupils, adults and participants of 16 to 24 apart', () => {
    const kind = (code: string) => [isForPupils(code), isOrdinaryGrunnskole(code), isForAdults(code)]
    expect(kind('GSGSK0----')).toEqual([true, true, false])
    expect(kind('GSGSK0')).toEqual([true, true, false])
    expect(kind('GSGSK0C---')).toEqual([true, true, false])
    expect(kind('GSGSK0J-GR')).toEqual([true, false, false])
    expect(kind('GSGSK0MG--')).toEqual([false, false, false])
    expect(kind('GSGSK0VO--')).toEqual([false, false, true])
    expect(kind('GSGSK0MV--')).toEqual([false, false, true])
    expect(kind('GSFOV0----')).toEqual([false, false, true])
    expect(kind('STUSP1----')).toEqual([false, false, false])
    expect(kind('')).toEqual([false, false, false])
  })
})

describe('age in the year a school year ends', () => {
  it('goes by calendar years, for every kind of number', () => {
    expect(ageAtEndOfYear(born('2010-12-31'), '20252026', run)).toBe(16)
    expect(ageAtEndOfYear(born('2010-01-01'), '2025-2026', run)).toBe(16)
    expect(ageAtEndOfYear(born('2010-05-05', { dNumber: true }), '2025-2026', run)).toBe(16)
    expect(ageAtEndOfYear(born('2010-01-01'), '', run)).toBe(16)
  })

  it('is unknown where the number does not tell', () => {
    expect(ageAtEndOfYear('', '2025-2026', run)).toBeNull()
    expect(ageAtEndOfYear('14831050006', '2025-2026', run)).toBeNull()
  })
})

describe('adults in grunnskole', () => {
  const row = { programomraadekode: 'GSGSK0----', fodselsnummer: born('2010-03-14'), skoleaar: '2025-2026', voksen: '', elevstatus: '' }

  it('are told by programme, VOKSEN, elevstatus or birth date', () => {
    expect(isAdult(row, run)).toBe(false)
    expect(isAdult({ ...row, voksen: 'N', elevstatus: 'E' }, run)).toBe(false)
    expect(isAdult({ ...row, programomraadekode: 'GSGSK0VO--' }, run)).toBe(true)
    expect(isAdult({ ...row, voksen: 'J' }, run)).toBe(true)
    expect(isAdult({ ...row, voksen: 'JA' }, run)).toBe(true)
    expect(isAdult({ ...row, elevstatus: 'V' }, run)).toBe(true)
    expect(isAdult({ ...row, fodselsnummer: born('2006-12-31') }, run)).toBe(true)
    expect(isAdult({ ...row, fodselsnummer: born('2007-01-01') }, run)).toBe(false)
    expect(isAdult({ ...row, fodselsnummer: '' }, run)).toBe(false)
  })
})

describe('values as people write them', () => {
  it('reads words, ticks and marks for nothing', () => {
    expect(codeMeant('fagstatus', 'PRIVATIST')).toBe('P')
    expect(codeMeant('fagstatus', 'P')).toBe('P')
    expect(codeMeant('janei', 'X')).toBe('J')
    expect(codeMeant('bevistype', '-')).toBe('')
    expect(codeMeant('bevistype', '')).toBe('')
    expect(codeMeant('karakterstatus', 'Q')).toBe('Q')
    expect(gradeCode('FRITATT')).toBe('F')
    expect(gradeCode('4,0')).toBe('4')
    expect(gradeCode('3/4')).toBe('')
    expect(gradeCode('')).toBe('')
  })
})

describe('norsk in the tenth grade', () => {
  it('knows sidemål and oral of both curricula, with or without the name behind', () => {
    expect(['NOR0215', 'NOR0219', 'NOR0219 Norsk sidemål'].every(isSidemaal)).toBe(true)
    expect(['NOR0214', 'NOR0218', 'NOR0220', ''].some(isSidemaal)).toBe(false)
    expect(['NOR0216', 'NOR0220'].every(isNorskMuntlig)).toBe(true)
    expect(isNorskMuntlig('NOR0218')).toBe(false)
  })
})
