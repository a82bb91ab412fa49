import { describe, expect, it } from 'vitest'
import { type PlainDate, parseSkoleaar } from '#core'
import { ageOn } from '../../../../core/rules/felles/age-on.ts'
import { levelOf } from '../../../../core/rules/felles/level-of.ts'
import { roleOf } from '../../../../core/rules/felles/role-of.ts'
import { trinnOf } from '../../../../core/rules/felles/trinn-of.ts'

describe('the year of a pupil', () => {
  it.each([
    ['7', { level: 'grunnskole', year: 7 }],
    ['9. TRINN', { level: 'grunnskole', year: 9 }],
    ['10. STEG', { level: 'grunnskole', year: 10 }],
    ['2. TRINN', { level: 'grunnskole', year: 2 }],
    ['VG2', { level: 'vgs', year: 2 }],
    ['VG 3', { level: 'vgs', year: 3 }],
    ['4', { level: 'grunnskole', year: 4 }],
    ['10.TRINN', { level: 'grunnskole', year: 10 }],
    ['8. ÅRSTRINN', { level: 'grunnskole', year: 8 }],
    ['8. ÅRSSTEG', { level: 'grunnskole', year: 8 }],
    ['8. KLASSE', { level: 'grunnskole', year: 8 }],
    ['AVG2', null],
    ['A 9. TRINN', null],
    ['9. TRINNET', null],
    ['1', null],
    ['3.', null],
    ['11', null],
    ['A2', null],
    ['', null],
  ])('%s', (value, trinn) => expect(trinnOf(value)).toEqual(trinn))
})

describe('the level of a row', () => {
  const row = { programomraadekode: '', trinn: '', fagkode: '' }
  it.each([
    [{ programomraadekode: 'GSGSK0----' }, 'grunnskole'],
    [{ programomraadekode: 'STUSP1----', trinn: '9' }, 'vgs'],
    [{ trinn: 'VG1', fagkode: 'NOR0214' }, 'vgs'],
    [{ trinn: '9', fagkode: 'ENG1007' }, 'grunnskole'],
    [{ fagkode: 'NOR0214 Norsk' }, 'grunnskole'],
    [{ fagkode: 'ENG1007' }, 'vgs'],
    [{ fagkode: 'Engelsk' }, null],
    [{ fagkode: 'NORX0214' }, null],
    [{ fagkode: '1NOR0214' }, null],
    [{ fagkode: '1ENG1007' }, null],
    [{ fagkode: 'NOR02' }, null],
    [{ fagkode: 'ENG10' }, null],
    [{}, null],
  ] as const)('%o', (some, level) => expect(levelOf({ ...row, ...some })).toBe(level))
})

describe('who decided', () => {
  it.each([
    ['Rektor', 'rektor'],
    ['ass. rektor', 'rektor'],
    ['Utdanningsdirektoratet', 'udir'],
    ['Udir', 'udir'],
    ['Fylkeskommunen', 'fylkeskommune'],
    ['Faglærer', 'lærer'],
    ['kontaktlærar', 'lærer'],
    ['Læreren', 'lærer'],
    ['sensor 2', 'lærer'],
    ['rådgiver', 'lærer'],
    ['  Faglærer ', 'lærer'],
    ['kroppsøvingslærer', 'lærer'],
    ['eksaminator', 'lærer'],
    ['fylket', 'fylkeskommune'],
    ['eksamenskontoret', 'fylkeskommune'],
    ['min lærer', null],
    ['lærer Hansen', null],
    ['sensor A', null],
    ['avdelingsleder', null],
    ['Kari Lærerstad', null],
    ['', null],
  ])('%s', (text, role) => expect(roleOf(text)).toBe(role))
})

describe('age on a day', () => {
  const run = { today: '2026-06-25' as PlainDate, skoleaar: parseSkoleaar('2025-2026')! }
  it.each([
    ['14830850105', '2026-03-13', 17],
    ['14830850105', '2026-03-14', 18],
    ['1234', '2026-03-14', null],
  ])('%s on %s', (number, day, age) => expect(ageOn(number, day as PlainDate, run)).toBe(age))
})
