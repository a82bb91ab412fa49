import { expect, it } from 'vitest'
import { fodselsnummerFiktivt } from '../../../core/rules/fodselsnummer/fodselsnummer-fiktivt.ts'
import { checkLines } from '../../support/check-lines.ts'

const LINES = ['$EL;42059199202;Berg, Ada;;;;;;', '$EL;550491 99119;Dahl, Jon;;;;;;']

it('is silent on fiktive numbers that the office knows, however they are written', () => {
  const rows = (kjenteFiktive: readonly string[]) => checkLines([fodselsnummerFiktivt], LINES, { kjenteFiktive }).hits.map((hit) => hit.row)
  expect(rows([])).toEqual([1, 2])
  expect(rows(['42059199202'])).toEqual([2])
  expect(rows(['42059199202', '55049199119'])).toEqual([])
})
