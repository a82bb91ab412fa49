import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRules, type CellEdit, Session } from '#core'
import { type CheckLinesOptions, checkLines, startCheck } from '../../support/check-lines.ts'
import { foundHits } from '../../support/check-text.ts'
import { nthSyntheticPerson } from '../../support/synthetic-fodselsnummer.ts'

const PERSONS = [0, 1, 2, 3].map((n) => nthSyntheticPerson(n).fodselsnummer)

function delivery(): string[] {
  const lines = ['TOF;3.0;20260622;;46;;']
  for (const fnr of PERSONS) {
    lines.push(`$EL;${fnr};Berg, Ada;;;;;;`, `$EK;${fnr};20252026;46001;STUSP1----;1STA;20250818;;;;;B;;;;;;;;;;;;`)
    for (const fagkode of ['ENG1007', 'NOR1260'])
      lines.push(`$KL;${fnr};20252026;46001;STUSP1----;${fagkode};4;4;4;;;;;;;E;20250818;;;;;;;;`)
  }
  lines.push(`$VM;${PERSONS[0]};20252026;46001;STUSP1----;VMM06;;`, '$XX;1', '$EL;kort')
  return lines
}

const TEXTS = [
  ...PERSONS,
  '',
  ' ',
  '018107 50045',
  '1810750045',
  '12345678901',
  '2025-2026',
  '20252026',
  '2025',
  '46001',
  '46002',
  'STUSP2----',
  'stusp1----',
  'ENG1007',
  'nor1260',
  '20250231',
  '18.08.2025',
  '20250818',
  '7,0',
  '7',
  'IV',
  'iv',
  'P',
  'S',
  'K',
  'J',
  'FAM16',
  'VMM06',
  'BjÃ¸rn',
  'x'.repeat(120),
]

const editArb: fc.Arbitrary<CellEdit> = fc.record({
  // Not the last line: what an edit of a line that does not fit its layout should give, no text can say.
  row: fc.integer({ min: 1, max: delivery().length - 1 }),
  columnNumber: fc.integer({ min: 2, max: 25 }),
  text: fc.constantFrom(...TEXTS),
})

/** The edited file as lines: what a full check would be given. Cells outside a line's columns do not exist. */
function edited(lines: readonly string[], edits: readonly CellEdit[]): string[] {
  const fields = lines.map((line) => line.split(';'))
  for (const { row, columnNumber, text } of edits) {
    const line = fields[row - 1]!
    const known = ['TOF', '$EL', '$EK', '$KL', '$VM'].includes(line[0]!)
    // Column 7 of $EL is kept without a meaning; nobody can edit it.
    if (known && columnNumber <= line.length && !(line[0] === '$EL' && columnNumber === 7)) line[columnNumber - 1] = text
  }
  return fields.map((line) => line.join(';'))
}

function expectSame(lines: readonly string[], rounds: readonly (readonly CellEdit[])[], options: CheckLinesOptions): void {
  const session = new Session(startCheck(allRules, lines, options), options.leveranse ?? null)
  let now: readonly string[] = lines
  for (const edits of rounds) {
    const table = session.edit(edits)
    now = edited(now, edits)
    const full = checkLines(allRules, now, options)
    expect(foundHits(table)).toEqual(full.hits)
    expect({ persons: table.persons, leveranse: table.leveranse, rows: table.rows }).toEqual({
      persons: full.table.persons,
      leveranse: full.table.leveranse,
      rows: full.table.rows,
    })
    expect([...table.findings.fingerprintHigh], 'fingerprints').toEqual([...full.table.findings.fingerprintHigh])
  }
}

describe('a file open for edits', () => {
  it('has the findings of a full check of the edited text after any edits', () => {
    fc.assert(
      fc.property(fc.array(fc.array(editArb, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (rounds) => {
        expectSame(delivery(), rounds, { leveranse: 'sluttkarakterer' })
      }),
      { numRuns: 150 },
    )
  })

  it('infers the delivery anew after each edit', () => {
    fc.assert(
      fc.property(fc.array(fc.array(editArb, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), (rounds) => {
        expectSame(delivery(), rounds, {})
      }),
      { numRuns: 50 },
    )
  })

  it('is back where it was when an edit is taken back', () => {
    const lines = delivery()
    const session = new Session(startCheck(allRules, lines, {}), null)
    const before = foundHits(session.findings())
    session.edit([{ row: 4, columnNumber: 9, text: 'iv' }])
    expect(foundHits(session.findings())).not.toEqual(before)
    expect(foundHits(session.edit([{ row: 4, columnNumber: 9, text: '4' }]))).toEqual(before)
  })

  it('takes a new text in a column that already holds more distinct values than a byte can count', () => {
    const lines = Array.from({ length: 300 }, (_, n) => `$EL;${nthSyntheticPerson(n).fodselsnummer};Navn ${n};;;;;;`)
    const session = new Session(startCheck(allRules, lines, {}), null)
    const tooLong = 'x'.repeat(101)
    const found = foundHits(session.edit([{ row: 3, columnNumber: 3, text: tooLong }])).filter((hit) => hit.rule === 'value-too-long')
    expect(found).toMatchObject([{ row: 3, value: tooLong }])
  })
})
