import { expect, it } from 'vitest'
import { enrolmentsOf } from '../../../../core/rules/bevis/enrolments-of.ts'
import { isOnlyForKompetansebevis } from '../../../../core/rules/bevis/is-only-for-kompetansebevis.ts'

it('parts a person into enrolments and keeps those asked for', () => {
  const rows = [
    { skoleaar: '2024-2025', skolenummer: '39901', programomraadekode: 'STUSP2----', bevistype: 'KB' },
    { skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP3----', bevistype: 'VM' },
    { skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP3----', bevistype: '' },
  ]
  const group = { size: rows.length, row: (i: number) => rows[i]!, rowNumber: (i: number) => i + 2, isUnreadable: () => false }
  const found = enrolmentsOf<'bevistype'>(group, (row) => row.bevistype === 'VM')
  expect(found.map(({ indexes }) => indexes)).toEqual([[1, 2]])
  expect(found[0]?.row(1).bevistype).toBe('')
  expect(enrolmentsOf<'bevistype'>(group, (row) => row.bevistype === 'X')).toEqual([])
})

it('knows the remarks for kompetansebevis alone', () => {
  expect(['FAM05', 'FAM51', 'FAM01', 'FAM37', 'FAM39', 'FAM99', ''].map(isOnlyForKompetansebevis)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})
