import { describe, expect, it } from 'vitest'
import type { Rule } from '#core'
import { defineCellRule, defineLineRule, defineRowRule, defineTableRule } from '../../../core/rules/define-rule.ts'
import { baseRule } from '../../support/base-rule.ts'
import { checkLines } from '../../support/check-lines.ts'

const PERSON = ['01810750045', '02810750084', '03810750013'] as const

/** A subject line with fagkode, skoleaar, standpunkt and elevtimer where a test needs them. */
function kl({
  fnr = PERSON[0],
  year = '20252026',
  fagkode = 'ENG1007',
  standpunkt = '',
  elevtimer = '',
}: Partial<Record<string, string>> = {}): string {
  return `$KL;${fnr};${year};46001;STUSP1----;${fagkode};;;${standpunkt};;;;;;;E;;;${elevtimer};;;;;;`
}

const el = (fnr: string, name = '') => `$EL;${fnr};${name};;;;;;`
const ek = (fnr: string) => `$EK;${fnr};20252026;46001;STUSP1----${';'.repeat(19)}`

/** Hits the subject code XXX9999. */
function onXxx(rule: Partial<Rule> & { readonly id: string }): Rule {
  const { id, ...rest } = rule
  return {
    ...defineCellRule({
      ...baseRule(id),
      appliesTo: ['fagrad'],
      reads: ['fagkode'],
      check(cell, ctx) {
        if (cell.value === 'XXX9999') ctx.hit('hit')
      },
    }),
    ...rest,
  } as Rule
}

const OTHER = { fagkode: 'XXX9999' }
const rowsOf = (hits: readonly { readonly row: number }[]) => hits.map((hit) => hit.row)

describe('the order of findings', () => {
  it('is by row, then column, then rule code, and the whole file comes first', () => {
    const onStandpunkt = defineRowRule({
      ...baseRule('A1'),
      appliesTo: ['fagrad'],
      reads: ['standpunkt'],
      check: (row, ctx) => row.standpunkt === '7' && ctx.hit('standpunkt', 'hit'),
    })
    const whole = defineTableRule({ ...baseRule('Z9'), appliesTo: ['fagrad'], reads: [], check: (_, ctx) => ctx.hit(0, null, 'hit') })
    const rules = [onXxx({ id: 'C1', code: 'C1' }), onStandpunkt, whole, onXxx({ id: 'B1', code: 'B1' })]
    const { hits } = checkLines(rules, [kl(), kl({ ...OTHER, standpunkt: '7' }), kl({ standpunkt: '7' }), kl(OTHER)])
    expect(hits.map((hit) => `${hit.row} ${hit.column} ${hit.rule}`)).toEqual([
      '0 null Z9',
      '2 FAGKODE B1',
      '2 FAGKODE C1',
      '2 KARSTP A1',
      '3 KARSTP A1',
      '4 FAGKODE B1',
      '4 FAGKODE C1',
    ])
  })
})

describe('one cause, one finding', () => {
  const structural = onXxx({ id: 'S1', collapse: 'structural' })
  const lines = (wrong: number, right: number) => [...Array(wrong).fill(kl(OTHER)), ...Array(right).fill(kl())]

  it('tells 49 rows one by one and 50 as one, in a file of 200', () => {
    expect(checkLines([structural], lines(49, 151)).hits).toHaveLength(49)
    const { hits } = checkLines([structural], lines(50, 150))
    expect(hits.map(({ row, count }) => ({ row, count }))).toEqual([{ row: 1, count: 50 }])
  })

  it('tells less than half the file one by one and half of it as one', () => {
    expect(checkLines([structural], lines(2, 3)).hits).toHaveLength(2)
    expect(checkLines([structural], lines(2, 2)).hits).toMatchObject([{ row: 1, count: 2 }])
  })

  it('does not gather other rules, however many rows', () => {
    expect(checkLines([onXxx({ id: 'N1' })], lines(60, 0)).hits).toHaveLength(60)
  })

  it('leaves out the repair where the gathered values each have their own', () => {
    const named = defineCellRule({
      ...baseRule('S2'),
      collapse: 'structural',
      appliesTo: ['elev'],
      reads: ['navn'],
      check: (cell, ctx) => ctx.hit('hit', { fix: cell.value.toUpperCase() }),
    })
    expect(checkLines([named], [el(PERSON[0], 'a'), el(PERSON[1], 'b')]).hits).toMatchObject([{ fix: null, count: 2 }])
    expect(checkLines([named], [el(PERSON[0], 'a'), el(PERSON[1], 'a')]).hits).toMatchObject([{ fix: 'A', count: 2 }])
  })

  it('tells a wrong number once with all its rows, whichever record and spelling it stands in', () => {
    const number = defineCellRule({
      ...baseRule('P1'),
      collapse: 'person',
      appliesTo: ['elev', 'elevkurs', 'fagrad'],
      reads: ['fodselsnummer'],
      check: (cell, ctx) => cell.value !== PERSON[1] && ctx.hit('hit'),
    })
    const { hits, table } = checkLines(
      [number],
      [el(PERSON[0]), el(PERSON[1]), ek('018107 50045'), kl(), kl(), kl({ fnr: PERSON[1] }), kl({ fnr: PERSON[2] })],
    )
    expect(hits.map(({ row, count }) => ({ row, count }))).toEqual([
      { row: 1, count: 4 },
      { row: 7, count: 1 },
    ])
    expect([...table.findings.ranges.values()]).toEqual([
      [
        [1, 1],
        [3, 5],
      ],
    ])
  })

  it('keeps two persons apart where the cause stands in another column', () => {
    const code = onXxx({ id: 'P2', collapse: 'person' })
    const { hits } = checkLines([code], [kl(OTHER), kl(OTHER), kl({ ...OTHER, fnr: PERSON[1] })])
    expect(hits.map(({ row, count }) => ({ row, count }))).toEqual([
      { row: 1, count: 2 },
      { row: 3, count: 1 },
    ])
  })
})

describe('severity and years', () => {
  const years = [kl({ ...OTHER, year: '20232024' }), kl({ ...OTHER, year: '20242025' }), kl({ ...OTHER, year: '' })]
  const severities = (rule: Rule, skoleaar?: string) =>
    checkLines([rule], years, skoleaar === undefined ? {} : { skoleaar }).hits.map(({ row, severity }) => `${row} ${severity}`)

  it('lowers a rule that nobody has held against the law of 2024 from the year 2024-2025; rows without a year count as the run', () => {
    const unconfirmed = onXxx({ id: 'L1', standing: 'ikke-kontrollert-2024' })
    expect(severities(unconfirmed)).toEqual(['1 error', '2 warning', '3 warning'])
    expect(severities(unconfirmed, '2022-2023')).toEqual(['1 error', '2 warning', '3 error'])
    expect(severities(onXxx({ id: 'L2' }))).toEqual(['1 error', '2 error', '3 error'])
  })

  it('lets a rule on trial only warn, and no hit rise above its rule', () => {
    expect(severities(onXxx({ id: 'T1', status: 'trial' }))).toEqual(['1 warning', '2 warning', '3 warning'])
    const eager = defineCellRule({
      ...baseRule('T2', 'warning'),
      appliesTo: ['fagrad'],
      reads: ['fagkode'],
      check: (_, ctx) => ctx.hit('hit', {}, 'error'),
    })
    expect(severities(eager)).toEqual(['1 warning', '2 warning', '3 warning'])
  })

  it('asks each row for its own year', () => {
    const until = onXxx({ id: 'Y1', valid: { from: '2020-2021', to: '2023-2024' } as never })
    const from = onXxx({ id: 'Y2', valid: { from: '2024-2025' } as never })
    expect(rowsOf(checkLines([until], years).hits)).toEqual([1])
    expect(rowsOf(checkLines([from], years).hits)).toEqual([2, 3])
    expect(rowsOf(checkLines([until], years, { skoleaar: '2021-2022' }).hits)).toEqual([1, 3])
  })
})

describe('deliveries', () => {
  it('silences a rule that is not for this delivery, and says so', () => {
    const rule = onXxx({ id: 'D1', leveranser: ['sluttkarakterer'] })
    expect(checkLines([rule], [kl(OTHER)], { leveranse: 'sluttkarakterer' }).hits).toHaveLength(1)
    const { hits, table } = checkLines([rule], [kl(OTHER)], { leveranse: 'elevdata' })
    expect(hits).toEqual([])
    expect(table.coverage).toMatchObject({ run: [], notRun: [{ rule: 'D1', reason: 'leveranse', detail: 'elevdata' }] })
  })
})

describe('rows that cannot be trusted', () => {
  const reads = defineRowRule({
    ...baseRule('R1'),
    appliesTo: ['fagrad'],
    reads: ['fagkode'],
    check: (_, ctx) => ctx.hit('fagkode', 'hit'),
  })
  const hours = defineRowRule({
    ...baseRule('R2'),
    appliesTo: ['fagrad'],
    reads: ['fagkode'],
    optional: ['elevtimer'],
    check: (_, ctx) => ctx.hit('fagkode', 'hit'),
  })
  const blind = defineCellRule({ ...baseRule('R3'), appliesTo: ['fagrad'], reads: ['elevtimer'], check: (_, ctx) => ctx.hit('hit') })
  const reader = defineCellRule({
    ...baseRule('R4'),
    appliesTo: ['fagrad'],
    reads: ['elevtimer'],
    unreadable: true,
    check: (cell, ctx) => cell.status === 'unreadable' && ctx.hit('hit'),
  })

  it('are not shown to cell and row rules when their line does not fit, but are counted', () => {
    const odd = defineLineRule({ ...baseRule('R0'), kinds: ['too-many-fields', 'unknown-record'], check: (_, ctx) => ctx.hit('hit') })
    const { hits, table } = checkLines([reads, onXxx({ id: 'C1' }), odd], [kl(OTHER), `${kl(OTHER)};x`, '$ZZ;1', kl(OTHER).slice(0, -3)])
    expect(hits.map((hit) => `${hit.row} ${hit.rule}`)).toEqual(['1 C1', '1 R1', '2 R0', '3 R0'])
    expect(table.rows).toBe(4)
    expect(table.records.fagrad).toBe(3)
  })

  it('leaves an unreadable cell to the reading rules, and the row to rules that do not read it', () => {
    const { hits } = checkLines([reads, hours, blind, reader], [kl({ elevtimer: 'mange' }), kl({ elevtimer: '56' })])
    expect(hits.map((hit) => `${hit.row} ${hit.rule}`)).toEqual(['1 R1', '1 R4', '2 R1', '2 R2', '2 R3'])
  })

  it('runs a row rule only where all its columns say so', () => {
    const when = defineRowRule({
      ...baseRule('R5'),
      appliesTo: ['fagrad'],
      reads: ['fagkode', 'standpunkt'],
      when: { fagkode: (value) => value === 'XXX9999', standpunkt: (value) => value !== '' },
      check: (_, ctx) => ctx.hit('standpunkt', 'hit'),
    })
    expect(rowsOf(checkLines([when], [kl(OTHER), kl({ standpunkt: '5' }), kl({ ...OTHER, standpunkt: '5' })]).hits)).toEqual([3])
  })

  it('runs more than 32 row rules on a row, each with its own view of what it asks', () => {
    const many = Array.from({ length: 70 }, (_, n) =>
      defineRowRule({
        ...baseRule(`M${String(n).padStart(2, '0')}`),
        appliesTo: ['fagrad'],
        reads: ['standpunkt'],
        when: { standpunkt: (value) => value === String(n) },
        check: (_row, ctx) => ctx.hit('standpunkt', 'hit'),
      }),
    )
    const { hits } = checkLines(
      many,
      ['0', '31', '32', '63', '64', '69', '70'].map((standpunkt) => kl({ standpunkt })),
    )
    expect(hits.map((hit) => `${hit.row} ${hit.rule}`)).toEqual(['1 M00', '2 M31', '3 M32', '4 M63', '5 M64', '6 M69'])
  })
})

describe('rules that cannot run', () => {
  it('are named with the reason', () => {
    const rules = [
      defineCellRule({ ...baseRule('Q1'), appliesTo: ['kontrakt'], reads: ['telledato'], check: () => {} }),
      defineRowRule({ ...baseRule('Q2'), appliesTo: ['fagrad'], reads: ['fagkode', 'orden'], check: () => {} }),
      onXxx({ id: 'Q3', status: 'retired' }),
      onXxx({ id: 'Q4' }),
    ]
    expect(checkLines(rules, [kl()]).table.coverage).toEqual({
      run: ['Q4'],
      notRun: [
        { rule: 'Q1', reason: 'record-missing', detail: 'kontrakt' },
        // The interface has the column in $EK and never in $KL.
        { rule: 'Q2', reason: 'column-not-in-format', detail: 'orden' },
        { rule: 'Q3', reason: 'retired', detail: '' },
      ],
      unknownColumns: [],
    })
  })
})
