import { expect, it } from 'vitest'
import { type RemarkKind, remarkCode } from '../../../../core/rules/kode/remark-code.ts'

it.each<[kind: RemarkKind, value: string, code: string | null, why: string]>([
  ['FAM', 'FAM01', 'FAM01', 'the code itself'],
  ['FAM', 'FAM1', 'FAM01', 'without the nought'],
  ['FAM', 'FAM001', 'FAM01', 'with a nought too many'],
  ['FAM', 'FAM 29', 'FAM29', 'with a blank'],
  ['FAM', 'FAM-29', 'FAM29', 'with a hyphen'],
  ['FAM', '29', 'FAM29', 'the number alone'],
  ['FAM', '29.0', 'FAM29', 'the number as Excel leaves it'],
  ['FAM', '62', 'FAM62', 'the last one'],
  ['FAM', '99', 'FAM99', 'whether there is such a remark is not asked'],
  ['FAM', 'FAM00', 'FAM00', 'nought is a code only in full'],
  ['FAM', '0', null, 'a nought alone is no remark'],
  ['FAM', '00', null, 'nor are two'],
  ['FAM', '129', null, 'three digits'],
  ['FAM', 'FAM29,FAM51', null, 'two remarks'],
  ['FAM', 'VMM06', null, 'a remark of the other kind'],
  ['FAM', 'FAM', null, 'no number'],
  ['FAM', '', null, 'blank'],
  ['VMM', 'VMM6', 'VMM06', 'the other kind'],
  ['VMM', '6', 'VMM06', 'its number alone'],
  ['VMM', '6.0', 'VMM06', 'its number as Excel leaves it'],
  ['VMM', '6x0', null, 'a letter in the number'],
  ['VMM', 'VMM6x', null, 'something behind'],
  ['VMM', 'xVMM6', null, 'something before'],
  ['FAM', 'FAM29x', null, 'something behind'],
  ['FAM', 'xFAM29', null, 'something before'],
  ['FAM', '29x0', null, 'a letter in the number'],
  ['FAM', 'FAM 29,0', 'FAM29', 'eight characters'],
  ['FAM', 'FAM  29,0', null, 'more characters than any spelling of a remark'],
  ['VMM', 'FAM03', null, 'a subject remark is none of these'],
])('%s «%s» is %s: %s', (kind, value, code) => {
  expect(remarkCode(kind, value)).toBe(code)
})
