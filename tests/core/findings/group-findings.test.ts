import { expect, test } from 'vitest'
import { addCounts, countSeverities } from '../../../core/findings/count-severities.ts'
import { groupFindings } from '../../../core/findings/group-findings.ts'
import { COLUMNS, cleanFile, faultyFile, findingTable, RULES, VARIANTS } from '../../support/checked-run.ts'

test('groups by rule, message and severity: errors first, then the most frequent, then by code', () => {
  const groups = groupFindings(faultyFile()).map(({ rule, message, severity, findings }) => [
    RULES[rule]!.code,
    message,
    severity,
    [...findings],
  ])
  expect(groups).toEqual([
    ['KAR012', 'outside', 'error', [3, 4, 5, 6, 7, 8, 9]],
    ['FNR004', 'ten', 'error', [1]],
    ['LES007', 'more', 'error', [0]],
    ['KAR012', 'lower', 'warning', [10]],
    ['NAV001', 'two', 'warning', [2]],
    ['KOD003', 'unknown', 'info', [11]],
  ])
})

test('two variants of the same cause are one group', () => {
  const findings = findingTable(
    RULES,
    COLUMNS,
    [VARIANTS[0]!, { ...VARIANTS[0]! }],
    [
      { variant: 1, row: 2 },
      { variant: 0, row: 3 },
    ],
  )
  expect(groupFindings(faultyFile({ findings })).map(({ findings }) => [...findings])).toEqual([[0, 1]])
})

test('a file without findings has no groups and counts nothing', () => {
  expect(groupFindings(cleanFile())).toEqual([])
  expect(addCounts([cleanFile(), faultyFile(), faultyFile()].map(countSeverities))).toEqual({ error: 18, warning: 4, info: 2 })
})
