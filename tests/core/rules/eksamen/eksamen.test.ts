import { describe, expect, it } from 'vitest'
import { examGrades } from '../../../../core/rules/eksamen/exam-grades.ts'
import { examOutcome } from '../../../../core/rules/eksamen/exam-outcome.ts'
import { exemptionOf } from '../../../../core/rules/eksamen/exemption-of.ts'
import { codeMeant } from '../../../../core/rules/felles/code-meant.ts'
import { gradeMeant } from '../../../../core/rules/felles/grade-meant.ts'

it.each([
  ['', ''],
  ['4', '4'],
  ['4,0', '4'],
  ['4 (FIRE)', '4'],
  ['IKKE MØTT', 'IM'],
  ['-', ''],
  ['4/5', null],
  ['04', null],
  ['8', null],
  ['QQ', null],
])('the grade that «%s» means', (value, grade) => expect(gradeMeant(value)).toBe(grade))

it.each([
  ['1', 'result'],
  ['7', 'result'],
  ['IB', 'result'],
  ['BM', 'result'],
  ['D', 'result'],
  ['A', 'result'],
  ['C', 'result'],
  ['E', 'result'],
  ['B', 'result'],
  ['IM', 'lacking'],
  ['IV', 'lacking'],
  ['F', 'settled'],
  ['GK', 'settled'],
  ['IG', 'settled'],
  ['VO', 'none'],
  ['', 'none'],
  [null, 'none'],
] as const)('what «%s» says of an exam', (grade, outcome) => expect(examOutcome(grade)).toBe(outcome))

it('gives the exam columns in which something stands, in the order of the file', () => {
  expect(examGrades({ eksamen_skriftlig: '-', eksamen_muntlig: '4', eksamen_annen: '4/5' })).toEqual([
    { key: 'eksamen_muntlig', grade: '4' },
    { key: 'eksamen_annen', grade: null },
  ])
})

it.each([
  ['eksamensform', 'MUNTLIG-PRAKTISK', 'MP'],
  ['eksamensform', '---', ''],
  ['eksamensform', 'X', 'X'],
  ['fagstatus', 'PRIVATIST', 'P'],
  ['karakterstatus', 'UTSATT', 'U'],
  ['termin', 'VÅR', 'V'],
  ['fagmerknad', 'FAM29', 'FAM29'],
] as const)('the code of %s that «%s» means', (list, value, code) => expect(codeMeant(list, value)).toBe(code))

describe('what exempts from grades', () => {
  const row = { fagstatus: 'E', fagmerknad: '', standpunkt: '' }
  it.each([
    [{ ...row, fagstatus: 'F' }, 'fagstatus F'],
    [{ ...row, fagstatus: 'FRITATT' }, 'fagstatus F'],
    [{ ...row, fagmerknad: 'FAM2' }, 'FAM02'],
    [{ ...row, standpunkt: 'FRITATT' }, 'standpunkt F'],
    [{ ...row, standpunkt: 'F', fagmerknad: 'FAM38' }, null],
    [{ ...row, fagstatus: '', fagmerknad: 'FAM43' }, 'FAM43'],
    [{ ...row, fagstatus: 'A', fagmerknad: 'FAM43' }, 'FAM43'],
    [{ ...row, fagstatus: 'B', fagmerknad: 'FAM43' }, 'FAM43'],
    [{ ...row, fagstatus: 'N', fagmerknad: 'FAM43' }, 'FAM43'],
    [{ ...row, fagmerknad: 'FAM01' }, 'FAM01'],
    [{ ...row, fagmerknad: 'FAM44' }, 'FAM44'],
    [{ ...row, fagstatus: 'P', fagmerknad: 'FAM02' }, null],
    [{ ...row, fagmerknad: 'FAM58' }, null],
    [row, null],
  ])('%o', (one, exemption) => expect(exemptionOf(one)).toBe(exemption))
})
