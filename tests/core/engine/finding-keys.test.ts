import { expect, it } from 'vitest'
import { defineCellRule, defineRowRule } from '../../../core/rules/define-rule.ts'
import { baseRule } from '../../support/base-rule.ts'
import { checkLines } from '../../support/check-lines.ts'

const PERSON = ['01810750045', '02810750084', '03810750013'] as const
const SUBJECT = ['ENG1007', 'NOR1264', 'MAT1019', 'NAT1007', 'REL1003'] as const

const personAt = (i: number): string => PERSON[(i >> 4) % PERSON.length]!
const subjectAt = (i: number): string => SUBJECT[i % SUBJECT.length]!
// Subject lines with now and then a line of another record that has no subject.
const isOther = (i: number): boolean => i % 7 === 3
const line = (i: number): string =>
  isOther(i)
    ? `$EK;${personAt(i)};20252026;46001;STUSP1----${';'.repeat(19)}`
    : `$KL;${personAt(i)};20252026;46001;STUSP1----;${subjectAt(i)};;;7;;;;;;;E;;;;;;;;;`

const everyRow = defineRowRule({
  ...baseRule('A1'),
  appliesTo: ['fagrad', 'elevkurs'],
  reads: ['fodselsnummer'],
  check: (_row, ctx) => ctx.hit('fodselsnummer', 'hit'),
})
const everyGrade = defineCellRule({
  ...baseRule('A2'),
  appliesTo: ['fagrad'],
  reads: ['standpunkt'],
  check: (cell, ctx) => cell.value === '7' && ctx.hit('hit'),
})

// With the cell rule hits come column by column and have to be ordered; without it they come in order but for the records' turns.
it.each([
  ['one rule', [everyRow]],
  ['two rules', [everyRow, everyGrade]],
])('twenty thousand findings of %s stand in order, each with what its own row says', (_, rules) => {
  const lines = Array.from({ length: 20_000 }, (_, i) => line(i))
  const { findings } = checkLines([...rules], lines).table
  const { texts } = findings
  const found = Array.from({ length: findings.size }, (_, i) =>
    [
      findings.row[i],
      findings.columns[findings.column[i]!]!.key,
      texts[findings.value[i]!],
      texts[findings.person[i]!],
      texts[findings.skolenummer[i]!],
      texts[findings.programomraadekode[i]!],
      texts[findings.fagkode[i]!],
    ].join(' '),
  )
  const expected = lines.flatMap((_, i) => {
    const key = `${personAt(i)} 46001 STUSP1---- ${isOther(i) ? '' : subjectAt(i)}`
    const first = `${i + 1} fodselsnummer ${personAt(i)} ${key}`
    return rules.length > 1 && !isOther(i) ? [first, `${i + 1} standpunkt 7 ${key}`] : [first]
  })
  expect(found).toEqual(expected)
})
