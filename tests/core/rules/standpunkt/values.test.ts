import { describe, expect, it } from 'vitest'
import { codeMeant } from '../../../../core/rules/felles/code-meant.ts'
import { gradeCode } from '../../../../core/rules/felles/grade-code.ts'
import { remarksIn } from '../../../../core/rules/merknad/remarks-in.ts'
import { isExamResult } from '../../../../core/rules/standpunkt/exam-falls-away.ts'
import { isBlankGrade, isGraded } from '../../../../core/rules/standpunkt/graded.ts'
import { isGrunnskoleRow } from '../../../../core/rules/standpunkt/level-of-row.ts'
import { isTaught, noBasisRemark } from '../../../../core/rules/standpunkt/no-basis.ts'
import { isOpplaeringsfag, isWithoutStandpunkt } from '../../../../core/rules/standpunkt/without-standpunkt.ts'

describe('a grade', () => {
  it.each([
    ['4', '4'],
    ['4.0', '4'],
    ['4 (FIRE)', '4'],
    ['IKKE VURDERT', 'IV'],
    ['IV', 'IV'],
    ['', ''],
    ['-', ''],
    ['4+', ''],
    ['8', ''],
    ['XX', ''],
  ])('«%s» means «%s»', (value, code) => expect(gradeCode(value)).toBe(code))

  it.each(['1', '6', 'B', 'IB', 'D', 'DELTATT'])('%s is graded', (value) => expect(isGraded(value)).toBe(true))
  it.each(['', '-', 'IV', 'F', 'GK', 'VO', 'IM', 'IG', '7', '0'])('«%s» is not graded', (value) => expect(isGraded(value)).toBe(false))
  it.each(['', '-', '–', 'INGEN'])('«%s» is blank', (value) => expect(isBlankGrade(value)).toBe(true))
  it.each(['IV', 'XX', '0', '4'])('«%s» is not blank', (value) => expect(isBlankGrade(value)).toBe(false))
  it.each(['1', 'BM', 'IB', 'D', '7', 'A'])('%s is what an exam ended with', (value) => expect(isExamResult(value)).toBe(true))
  it.each(['', 'IM', 'IV', 'IG', 'GK', 'F', '-'])('«%s» is not', (value) => expect(isExamResult(value)).toBe(false))
})

it.each([
  ['fagstatus', 'P', 'P'],
  ['fagstatus', 'PRIVATIST', 'P'],
  ['fagstatus', '-', ''],
  ['fagstatus', '', ''],
  ['fagstatus', 'NOE ANNET', 'NOE ANNET'],
  ['karakterstatus', 'KLAGE', 'K'],
] as const)('the code meant in %s by «%s» is «%s»', (list, value, code) => expect(codeMeant(list, value)).toBe(code))

it.each([
  ['FAM21', 'FAM21'],
  ['51', 'FAM51'],
  ['FAM51 OVER FRAVÆRSGRENSEN', 'FAM51'],
  ['FAM29', null],
  ['', null],
])('«%s» says that there is no basis: %s', (value, code) => expect(noBasisRemark(value)).toBe(code))

it.each(['', 'E', 'A', 'B', 'N', 'V', 'O', 'U', 'M', 'ELEV'])('fagstatus «%s» is taught', (value) => expect(isTaught(value)).toBe(true))
it.each(['P', 'R', 'G', 'F', 'S', 'SLUTTET'])('fagstatus %s is not', (value) => expect(isTaught(value)).toBe(false))

describe('a subject code', () => {
  it.each(['NOR1Z21', 'ADI2Z01'])('%s is of teaching', (code) => expect(isOpplaeringsfag(code)).toBe(true))
  it.each(['NOR1021', 'NORZ121', 'NOR1Z2', 'XNOR1Z21'])('%s is not', (code) => expect(isOpplaeringsfag(code)).toBe(false))
  it.each(['NOR1Z21', 'FBJ9000', 'TEO9000', 'IOP3000'])('%s has no standpunkt', (code) => expect(isWithoutStandpunkt(code)).toBe(true))
  it.each(['ENG1007', 'FBJ9001'])('%s may have', (code) => expect(isWithoutStandpunkt(code)).toBe(false))
  it.each([
    ['GSGSK0----', 'ENG1007', true],
    ['STUSP1----', 'NOR0214', false],
    ['', 'NOR0214', true],
    ['', 'NOR1264', false],
  ])('%s %s is of grunnskole: %s', (programme, code, gsk) => expect(isGrunnskoleRow(programme, code)).toBe(gsk))
})

describe('remarks in one field', () => {
  it.each([
    ['FAM51,FAM29', ['FAM51', 'FAM29']],
    ['51/29', ['FAM51', 'FAM29']],
    ['FAM51FAM29', ['FAM51', 'FAM29']],
    ['FAM 51 OG FAM 1', ['FAM51', 'FAM01']],
    ['FAM01;FAM05;FAM32', ['FAM01', 'FAM05', 'FAM32']],
    ['FAM51', []],
    ['FAM 51', []],
    ['29.0', []],
    ['FAM51,FAM51', []],
    ['FAM51,FAM99', []],
    ['FAM51 OVER FRAVÆRSGRENSEN', []],
    ['FAM5129', []],
    ['', []],
    ['OG', []],
  ])('%s', (value, codes) => expect(remarksIn(value)).toEqual(codes))
})
