import { describe, expect, test } from 'vitest'
import { createPersonLabels, labelPersons } from '../../../core/findings/person-labels.ts'
import { renderFinding } from '../../../core/findings/render-finding.ts'
import { COLUMNS, type FindingSpec, faultyFile, findingTable, PUPILS, RULES, VARIANTS } from '../../support/checked-run.ts'

const file = faultyFile()
const options = { locale: 'nb', visFnr: false, labels: labelPersons([file]) } as const
const [ada, amir] = PUPILS as [(typeof PUPILS)[0], (typeof PUPILS)[0]]
const render = (spec: FindingSpec, change: object = {}) =>
  renderFinding(faultyFile({ findings: findingTable(RULES, COLUMNS, VARIANTS, [spec]) }), 0, {
    ...options,
    labels: createPersonLabels(),
    ...change,
  })

describe('a finding in words', () => {
  test('has place, key, value, message, remedy, allowed values and source', () => {
    expect(renderFinding(file, 3, options)).toEqual({
      rule: 'karakter-outside-scale',
      code: 'KAR012',
      severity: 'error',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      count: 1,
      rows: [[17, 17]],
      place: { sheet: null, row: 17, column: 'Karakter standpunkt', columnKey: 'standpunkt', columnNumber: 9, cell: 'I17' },
      key: { elev: 'elev 1', skolenummer: '40012', programomraadekode: 'STUSP1----', fagkode: 'ENG1007' },
      value: '7',
      message: 'Karakteren «7» finnes ikke.',
      remedy: 'Sjekk karakteren i Karakter standpunkt med skolen.',
      allowed: ['1', '2', '3', '4', '5', '6', 'IV', 'IM', 'GK', 'F', 'D', 'B', 'IB', 'BM'],
      sources: [{ id: 'UDIR5-3-04-04', ref: 'Udir-5-2016 § 3-4', standing: 'bekreftet' }],
      fix: null,
      known: null,
    })
  })

  test('about the whole file has row 0, no cell, and its ranges', () => {
    const { place, rows, count, key, message } = renderFinding(file, 0, options)
    expect(place).toEqual({ sheet: null, row: 0, column: null, columnKey: null, columnNumber: null, cell: null })
    expect({ rows, count, key }).toEqual({ rows: [[2, 8313]], count: 8312, key: {} })
    expect(message).toBe('8\u00a0312 rader har én kolonne for mye.')
    expect(render({ variant: 4, row: 0, facts: { rows: 1 } })).toMatchObject({
      rows: [],
      count: 1,
      message: '1 rad har én kolonne for mye.',
    })
  })

  test('counts the rows of several ranges', () => {
    const ranges = [
      [2, 4],
      [9, 9],
    ] as const
    expect(render({ variant: 0, row: 2, column: 2, value: '7', ranges })).toMatchObject({ count: 4, rows: ranges, place: { cell: 'I2' } })
  })

  test('names columns past Z and the sheet it is told', () => {
    expect(render({ variant: 5, row: 4, column: 3, value: 'Q' }, { sheet: 'Ark1' }).place).toMatchObject({ sheet: 'Ark1', cell: 'AB4' })
  })

  test.each([
    ['nn', 'Karakteren «7» finst ikkje.', 'elev 1'],
    ['en', 'There is no grade “7”.', 'pupil 1'],
  ] as const)('speaks %s', (locale, message, elev) => {
    expect(renderFinding(file, 3, { ...options, locale })).toMatchObject({ message, key: { elev } })
  })

  test('cuts a very long value in the sentence, not in the value', () => {
    const value = 'x'.repeat(5000)
    const finding = render({ variant: 0, row: 2, column: 2, value })
    expect(finding.value).toBe(value)
    expect(finding.message).toBe(`Karakteren «${'x'.repeat(80)}…» finnes ikke.`)
  })

  test('an unknown message falls back to the title of the rule', () => {
    const findings = findingTable(RULES, COLUMNS, [{ rule: 0, message: 'gone', severity: 'info' }], [{ variant: 0, row: 2 }])
    expect(renderFinding(faultyFile({ findings }), 0, options)).toMatchObject({ message: 'Karakter utenfor skalaen', remedy: '' })
  })
})

describe('masking by column', () => {
  test('hides value, fix and message of a sensitive column', () => {
    expect(renderFinding(file, 1, options)).toMatchObject({
      value: '••••••',
      message: 'Fødselsnummeret «••••••» har 10 siffer; nullen foran er borte.',
      remedy: 'Skriv ••••••.',
      fix: { sure: true, column: 'Fødselsnummer', value: '••••••' },
    })
  })

  test('hides facts the rule calls sensitive', () => {
    expect(renderFinding(file, 2, options).message).toBe('Eleven heter «••••••» her og «••••••» i rad 2.')
  })

  test('hides a fact that repeats the value of a sensitive column though the rule forgot to say so', () => {
    const rules = RULES.map((rule) => ({ ...rule, sensitiveFacts: [] }))
    const { findings } = faultyFile({
      findings: findingTable(rules, COLUMNS, VARIANTS, [
        { variant: 3, row: 3, column: 1, value: amir.navn, facts: { other: amir.navn.split(',')[0]!, first: 2 } },
      ]),
    })
    expect(renderFinding({ ...file, rules, findings }, 0, options).message).toBe('Eleven heter «••••••» her og «••••••» i rad 2.')
  })

  test('masks identity numbers in other columns by their form', () => {
    expect(render({ variant: 5, row: 31, column: 3, value: `se ${amir.fodselsnummer}` })).toMatchObject({
      value: 'se ••••••',
      message: '«se ••••••»',
    })
  })

  test('a blank in a sensitive column stays blank', () => {
    expect(render({ variant: 2, row: 3, column: 0 }).value).toBe('')
  })

  test('visFnr shows all of it', () => {
    const shown = { ...options, visFnr: true }
    expect(renderFinding(file, 1, shown)).toMatchObject({
      value: ada.fodselsnummer.slice(1),
      fix: { value: ada.fodselsnummer },
      key: { elev: ada.fodselsnummer },
    })
    expect(renderFinding(file, 2, shown).message).toBe(`Eleven heter «${amir.navn}» her og «Gran, Amir Noor» i rad 2.`)
  })
})

describe('running labels', () => {
  test('number persons by file, row and column, the same person alike in two files', () => {
    const second = faultyFile({
      findings: findingTable(RULES, COLUMNS, VARIANTS, [
        { variant: 0, row: 2, column: 2, value: '7', person: PUPILS[2]!.fodselsnummer },
        { variant: 0, row: 3, column: 2, value: '7', person: amir.fodselsnummer },
      ]),
    })
    const labels = labelPersons([file, second])
    const elev = (of: typeof file, index: number) => renderFinding(of, index, { ...options, labels }).key.elev
    expect([elev(second, 1), elev(second, 0), elev(file, 2), elev(file, 1), elev(file, 0)]).toEqual([
      'elev 2',
      'elev 3',
      'elev 2',
      'elev 1',
      undefined,
    ])
  })
})
