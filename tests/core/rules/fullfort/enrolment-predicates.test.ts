import { expect, it } from 'vitest'
import { isAdult } from '../../../../core/rules/fullfort/is-adult.ts'
import { isPartTime } from '../../../../core/rules/fullfort/is-part-time.ts'
import { isSchoolOnly } from '../../../../core/rules/fullfort/is-school-only.ts'
import { leftInTheYear } from '../../../../core/rules/fullfort/left-in-the-year.ts'
import { subjectList } from '../../../../core/rules/fullfort/subject-list.ts'

it('a date of leaving where the year ends is none', () => {
  expect(['', '2025-10-01', '2026-06-14', '2026-06-15', '2026-07-31', '2026-08-01'].map((day) => leftInTheYear(day, '2025-2026'))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
  ])
  expect(leftInTheYear('2026-06-20', '')).toBe(true)
})

it('adults are told by the answer, the status or the programme', () => {
  const row = { voksen: '', elevstatus: '', programomraadekode: 'STUSP1----' }
  expect(['', 'N', 'NEI', 'J', 'X', 'JN', 'NX'].map((voksen) => isAdult({ ...row, voksen }))).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
    true,
  ])
  expect(isAdult({ ...row, elevstatus: 'V' })).toBe(true)
  expect(isAdult({ ...row, programomraadekode: 'HSHEA3MV--' })).toBe(true)
})

it('part-time pupils and longer programmes', () => {
  const row = { deltid: 'N', elevstatus: 'E', programomraadekode: 'STUSP1----' }
  expect(isPartTime(row)).toBe(false)
  expect(['J', 'JN', 'NX'].map((deltid) => isPartTime({ ...row, deltid }))).toEqual([true, true, true])
  expect(['', 'NEI'].map((deltid) => isPartTime({ ...row, deltid }))).toEqual([false, false])
  expect(isPartTime({ ...row, elevstatus: 'D' })).toBe(true)
  expect(
    ['STUSP1A---', 'STUSP1B---', 'BABAT1TA--', 'TPYSL3L---', 'PBPBY4YK--'].map((programomraadekode) =>
      isPartTime({ ...row, programomraadekode }),
    ),
  ).toEqual([true, true, true, false, false])
})

it('programmes in school alone', () => {
  expect(['STUSP1----', 'HSHEA2----', 'STUSP3----', 'BAROF3----', 'BABAT2TA--', 'HSHEA2H---'].map(isSchoolOnly)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

it('names four subjects at most', () => {
  const one = { index: 0, at: 'standpunkt', fagkode: 'ENG1007', grade: '1', sure: true } as const
  expect(subjectList([one])).toBe('ENG1007 (1)')
  expect(subjectList([one, one, one, one, one])).toBe('ENG1007 (1), ENG1007 (1), ENG1007 (1), ENG1007 (1) …')
})
