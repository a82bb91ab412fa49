import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { CheckedRun } from '../../../core/findings/checked-file.ts'
import { toJson } from '../../../core/reports/to-json.ts'
import { checkedRun, cleanFile, faultyFile, unreadFile } from '../../support/checked-run.ts'
import { utf8Text } from '../../support/utf8-text.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/report.schema.json'), 'utf8'))
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const report = (run: CheckedRun, utenPersoner = false) => JSON.parse(utf8Text(toJson(run, { locale: 'nb', visFnr: false, utenPersoner })))
const full = checkedRun([faultyFile(), cleanFile(), unreadFile()], {
  skoleaar: '2025-2026',
  leveranse: 'sluttkarakterer',
  fylke: '40',
  options: { ut: ['a.json'], streng: true },
})

const table = faultyFile().findings
const explained: CheckedRun = {
  ...checkedRun([
    faultyFile({
      findings: {
        ...table,
        known: new Map([[1, { reason: 'Omvalg', initials: 'KN', until: '2026-12-31' }]]),
        personCodes: new Map([...table.person].filter((id) => id > 0).map((id) => [id, 'ab'.repeat(32)])),
      },
    }),
  ]),
  settings: {
    path: 'fylke.yaml',
    off: ['LEV004'],
    lowered: [{ code: 'KAR012', severity: 'info' }],
    numbers: [{ name: 'fratrekk_dager_maks', value: '12', usual: '10' }],
    confirmed: ['UDIR5-3-18-01'],
    kjenteFiktive: 1,
    hasKey: true,
    expired: [{ code: 'FGR001', until: '2026-05-01' }],
  },
  explanations: {
    path: null,
    given: 2,
    used: 1,
    withoutKey: false,
    remarks: [
      { number: 2, rule: 'karakter-outside-scale', code: 'KAR012', initials: 'KN', kind: 'expired', until: '2026-05-01', max: 1, more: 0 },
    ],
  },
}

describe('docs/report.schema.json', () => {
  test.each([
    ['findings, a clean file and one that could not be read', report(full)],
    ['counts only', report(full, true)],
    ['no file at all', report(checkedRun([]))],
    ['settings and explanations', report(explained)],
  ])('holds for %s', (_, written) => {
    validate(written)
    expect(validate.errors).toBeNull()
  })

  test.each([
    ['a field nobody knows', (r: any) => ({ ...r, extra: 1 })],
    ['a severity nobody knows', (r: any) => Object.assign(r.files[0].findings[0], { severity: 'fatal' }) && r],
    ['a missing fingerprint', (r: any) => delete r.files[0].findings[0].fingerprint && r],
    ['a cell that is none', (r: any) => Object.assign(r.files[0].findings[1].place, { cell: '17I' }) && r],
    ['neither findings nor counts', (r: any) => delete r.files[0].findings && r],
    ['another version', (r: any) => ({ ...r, version: 2 })],
  ])('refuses %s', (_, spoil) => {
    expect(validate(spoil(report(full)))).toBe(false)
  })
})

describe('the report', () => {
  test('counts an unreadable file as an error', () => {
    expect(report(full).summary).toEqual({
      files: 3,
      rows: 9516,
      errors: 10,
      warnings: 2,
      infos: 1,
      explained: 0,
      unreadable: 1,
      truncated: 0,
    })
  })

  test('tells what a file was taken for, and why it could not be read', () => {
    const [faulty, , unread] = report(full).files
    expect(faulty).toMatchObject({
      path: 'skoler/karakterer.csv',
      format: 'ssb-resultatfag',
      lineEnd: 'crlf',
      persons: 3,
      leveranse: { value: 'sluttkarakterer', reason: 'filen har standpunkt- eller eksamenskarakterer' },
      coverage: { unknownColumns: ['Merknad fra skolen'] },
    })
    expect(unread).toMatchObject({ problem: { code: 'file-is-pdf', message: expect.stringContaining('Filen er en PDF') }, findings: [] })
  })

  test('with counts only it says how often, and nothing of where or who', () => {
    const written = report(checkedRun([faultyFile({ problem: { code: 'quote-unterminated', facts: { row: 977 } } })]), true)
    expect(written.summary.rules[0]).toEqual({ rule: 'karakter-outside-scale', code: 'KAR012', severity: 'error', findings: 7, rows: 7 })
    expect(written.files[0].rules.map((rule: any) => rule.rows)).toEqual([7, 1, 8312, 1, 1, 1])
    const text = JSON.stringify(written)
    for (const hidden of ['elev', '977', '"row"', 'fingerprint', '40012']) expect(text).not.toContain(hidden)
  })

  test('masks identity numbers in paths, options, headers and problems', () => {
    const number = faultyFile().findings.texts.find((text) => /^\d{11}$/.test(text))!
    const file = unreadFile({
      path: `${number}.csv`,
      problem: { code: 'path-not-found', facts: { path: `${number}.csv` } },
      coverage: { run: [], notRun: [], unknownColumns: [number] },
    })
    const text = JSON.stringify(report(checkedRun([file], { options: { ut: [`${number}.json`], navn: number } })))
    expect(text).not.toContain(number)
    expect(text).toContain('••••••.csv')
  })
})
