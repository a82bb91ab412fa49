import { expect, it } from 'vitest'
import { differingKey, type ElevkursKey } from '../../../../core/rules/noekkel/differing-key.ts'
import type { GroupView } from '../../../../core/rules/rule.ts'

type Line = Readonly<Record<ElevkursKey, string>>

const LINE: Line = { programomraadekode: 'STUSP1----', skolenummer: '39901', skoleaar: '2025-2026' }
const line = (other: Partial<Line>): Line => ({ ...LINE, ...other })
const view = (...lines: readonly Line[]): GroupView<ElevkursKey> => ({
  size: lines.length,
  row: (at) => lines[at]!,
  rowNumber: (at) => at + 1,
  isUnreadable: () => false,
})

it.each([
  ['no enrolment at all', LINE, [], 'none'],
  ['its own enrolment', LINE, [line({ skolenummer: '39902' }), LINE], null],
  ['another programme', LINE, [line({ programomraadekode: 'STUSP2----' })], 'programomraadekode'],
  ['another school', LINE, [line({ skolenummer: '39902' })], 'skolenummer'],
  ['another year', LINE, [line({ skoleaar: '2024-2025' })], 'skoleaar'],
  ['all three', LINE, [{ programomraadekode: 'STUSP2----', skolenummer: '39902', skoleaar: '2024-2025' }], 'programomraadekode'],
  [
    'the nearest of two, which comes last',
    LINE,
    [line({ programomraadekode: 'STUSP2----', skolenummer: '39902' }), line({ skolenummer: '39902' })],
    'skolenummer',
  ],
  [
    'the nearest of two, which comes first',
    LINE,
    [line({ skolenummer: '39902' }), line({ programomraadekode: 'STUSP2----', skolenummer: '39902' })],
    'skolenummer',
  ],
  ['the first of two equally near', LINE, [line({ skolenummer: '39902' }), line({ skoleaar: '2024-2025' })], 'skolenummer'],
  ['a blank part of the key', line({ skolenummer: '' }), [line({ skolenummer: '39902' })], null],
  ['a programme of nine signs', line({ programomraadekode: 'STUSP1---' }), [LINE], null],
  ['a programme of eleven signs', line({ programomraadekode: 'STUSP1-----' }), [LINE], null],
  ['an enrolment of eleven signs', LINE, [line({ programomraadekode: 'XSTUSP1----' })], null],
  ['a school number of four digits', LINE, [line({ skolenummer: '3990' })], null],
  ['a school number of six digits', LINE, [line({ skolenummer: '399011' })], null],
  ['one wrong form among two that differ', LINE, [line({ programomraadekode: 'STUSP2----', skolenummer: '3990' })], null],
] as const)('%s', (_, own, enrolments, key) => expect(differingKey(view(own), 0, view(...enrolments))).toBe(key))
