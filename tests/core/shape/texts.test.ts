import { describe, expect, it } from 'vitest'
import { absenceIn } from '../../../core/shape/absence-text.ts'
import { gradeKind } from '../../../core/shape/grade-kind.ts'
import { gradeRoleOf } from '../../../core/shape/grade-role.ts'
import { schoolKey } from '../../../core/shape/school-by-name.ts'
import { dayOfSerial } from '../../../core/shape/serial-day.ts'
import { subjectIn } from '../../../core/shape/subject-text.ts'

describe('absence in one cell', () => {
  it.each([
    ['7 d / 14 t', '7', '14'],
    ['7d 14t', '7', '14'],
    ['7 dager, 14 timer', '7', '14'],
    ['7 dagar og 14 timar', '7', '14'],
    ['7/14', '7', '14'],
    ['7,5 d / 0 t', '7,5', '0'],
    ['3 dager', '3', ''],
    ['14 t', '', '14'],
    ['\u00a07 d / 14 t ', '7', '14'],
  ])('%s', (text, dager, timer) => {
    expect(absenceIn(text)).toEqual({ dager, timer })
  })

  it.each(['7', '', 'sju', '7 d / mange t', '7-14-21', 'D', '1 x'])('%s is none', (text) => {
    expect(absenceIn(text)).toBeNull()
  })
})

describe('a subject in a cell', () => {
  it.each([
    ['MAT1023 Matematikk 2P', 'MAT1023', 'Matematikk 2P'],
    ['Matematikk 2P (MAT1023)', 'MAT1023', 'Matematikk 2P'],
    ['Matematikk 2P - MAT1023', 'MAT1023', 'Matematikk 2P'],
    ['MAT1023-2STA', 'MAT1023', '2STA'],
    ['2STA/MAT1023', 'MAT1023', ''],
    ['MAT1023', 'MAT1023', ''],
    ['mat1023 Matematikk', 'mat1023', 'Matematikk'],
    ['HEAV301 Tverrfaglig', 'HEAV301', 'Tverrfaglig'],
    ['ÅØÆ1001: Prøve', 'ÅØÆ1001', 'Prøve'],
  ])('%s', (text, code, name) => {
    expect(subjectIn(text)).toEqual({ code, name })
  })

  it.each(['Matematikk 2P', '', 'MAT102', 'MAT10234', 'MAT1O23 Matematikk', 'Klasse 2STA', 'XMAT1023'])('%s has none', (text) => {
    expect(subjectIn(text)).toBeNull()
  })
})

describe('the kind of a grade', () => {
  it.each([
    ['Standpunkt', 'standpunkt'],
    ['Karakter standpunkt vår 2026', 'standpunkt'],
    ['Standpunkt 2. termin', 'standpunkt'],
    ['STP 25/26', 'standpunkt'],
    ['Halvår 1 2025', 'halvaar1'],
    ['Halvårsvurdering 2', 'halvaar2'],
    ['1. termin', 'halvaar1'],
    ['Eksamen - skriftlig', 'eksamen_skriftlig'],
    ['Munnleg eksamen', 'eksamen_muntlig'],
    ['Eksamen vår 2026', 'eksamen'],
    ['Åtferd', 'oppforsel'],
    ['Karakter i orden', 'orden'],
  ])('%s', (text, role) => {
    expect(gradeRoleOf(text)).toBe(role)
  })

  it.each(['Lekse', '', 'Karakter', '2026', 'Fravær', 'Matematikk'])('%s is none', (text) => {
    expect(gradeRoleOf(text)).toBeNull()
  })

  it('takes a half-year assessment without a number to be the one of its term', () => {
    expect(gradeKind('Halvårsvurdering', 'Vår 2026').role).toBe('halvaar2')
    expect(gradeKind('Halvårsvurdering', 'Høst 2025').role).toBe('halvaar1')
    expect(gradeKind('Halvårsvurdering 1', 'H2').role).toBe('halvaar1')
  })

  it('reads a misspelt word, and says that it is', () => {
    expect(gradeKind('Stanpunkt', '')).toEqual({ role: 'standpunkt', isKnown: false })
    expect(gradeKind('Lekseprøve', '')).toEqual({ role: null, isKnown: false })
    // «Halvår 3» is no misspelling of «Halvår 1».
    expect(gradeKind('Halvår 3', '').role).toBeNull()
  })
})

describe('a school by its name', () => {
  it.each([
    'Fjordbyen vgs',
    'Fjordbyen vgs.',
    'FJORDBYEN  VGS',
    'Fjordbyen videregående skole',
    'Fjordbyen vidaregåande skule',
  ])('%s is one school', (name) => {
    expect(schoolKey(name)).toBe(schoolKey('Fjordbyen videregående skole'))
  })

  it('tells two schools apart', () => {
    expect(schoolKey('Fjordbyen vgs')).not.toBe(schoolKey('Fjordbyen ungdomsskole'))
    expect(schoolKey('Nordre Fjordbyen vgs')).not.toBe(schoolKey('Fjordbyen vgs'))
  })
})

describe('a date that Excel shows as a number', () => {
  // Days as Excel itself numbers them: 1 = 1 January 1900, with its 29 February of that year.
  it.each([
    ['46191', '2026-06-18'],
    ['39448', '2008-01-01'],
    ['39507', '2008-02-29'],
    ['39508', '2008-03-01'],
    ['10959', '1930-01-01'],
    ['65745', '2079-12-31'],
  ])('%s', (text, day) => {
    expect(dayOfSerial(text)).toBe(day)
  })

  it.each(['7', '10958', '65746', '4619.5', '', 'x', '-46191'])('%s is none', (text) => {
    expect(dayOfSerial(text)).toBeNull()
  })
})
