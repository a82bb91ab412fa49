import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#core'
import { explainFindings } from '../../../core/findings/known-findings.ts'
import { toJson } from '../../../core/reports/to-json.ts'
import { toReport } from '../../../core/reports/to-report.ts'
import type { Forklaring, Forklaringer } from '../../../core/settings/forklaring.ts'
import { exitCodeOf } from '../../../toolkit/terminal/exit-code.ts'
import { checkedRun, faultyFile } from '../../support/checked-run.ts'
import { utf8Text } from '../../support/utf8-text.ts'

const TODAY = '2026-06-25' as PlainDate
const SHOW = { locale: 'nb', visFnr: false, utenPersoner: false } as const
const KNOWN = { reason: 'Omvalg', initials: 'KN', until: '2026-12-31' }

function forklaring(more: Partial<Forklaring> = {}): Forklaring {
  const any = { fingerprint: null, elev: null, skolenummer: null, fagkode: null }
  return { number: 1, rule: 'karakter-outside-scale', code: 'KAR012', max: 1, known: KNOWN, ...any, ...more }
}

const given = (...list: readonly Forklaring[]): Forklaringer => ({
  path: 'f.json',
  withoutKey: false,
  list: list.map((one, i) => ({ ...one, number: i + 1 })),
})
const files = [faultyFile(), faultyFile({ path: 'b.csv' })]
const report = (all = files) => toReport(checkedRun(all), SHOW)
const findingsOf = (all = files) => report(all).files.flatMap(({ findings = [] }) => findings)
const prints = findingsOf().map(({ fingerprint }) => fingerprint)

const anyForklaring = fc
  .record({
    rule: fc.constantFrom('karakter-outside-scale', 'fodselsnummer-lost-zero', 'navn-two-spellings', 'fagkode-expired'),
    fingerprint: fc.option(fc.constantFrom(...prints, '0000000000000000')),
    skolenummer: fc.option(fc.constantFrom('40012', '40013')),
    fagkode: fc.option(fc.constantFrom('ENG1007', 'MAT1019')),
    max: fc.integer({ min: 1, max: 9 }),
    known: fc.record({
      reason: fc.string(),
      initials: fc.constant('KN'),
      until: fc.constantFrom('2026-06-24', '2026-06-25', '2026-12-31'),
    }),
  })
  .map(forklaring)

describe('explaining findings', () => {
  it('changes nothing of any finding but whether it is known, and counts each once', () => {
    fc.assert(
      fc.property(fc.array(anyForklaring, { maxLength: 5 }), (list) => {
        const { files: explained, facts } = explainFindings(files, given(...list), TODAY)
        const [before, after] = [findingsOf(), findingsOf([...explained])]
        expect(after.map((finding) => ({ ...finding, known: null }))).toEqual(before)
        const { summary } = report([...explained])
        const known = after.filter((finding) => finding.known !== null)
        expect(summary.explained).toBe(known.length)
        expect(summary.errors + summary.warnings + summary.infos + summary.explained).toBe(before.length)
        expect(known.length).toBeLessThanOrEqual(list.reduce((sum, { max }) => sum + max, 0))
        expect(facts.used).toBeLessThanOrEqual(list.length)
        for (const finding of known) expect(finding.known!.until >= TODAY).toBe(true)
        expect(JSON.parse(utf8Text(toJson(checkedRun(explained), SHOW)))).toEqual(JSON.parse(JSON.stringify(report([...explained]))))
      }),
    )
  })

  it('explains up to its most, in the order of the files, and says how many more there are', () => {
    const { files: explained, facts } = explainFindings(files, given(forklaring({ skolenummer: '40012', max: 9 })), TODAY)
    expect(explained.map(({ findings }) => [...(findings.known?.keys() ?? [])].length)).toEqual([8, 1])
    expect(facts).toMatchObject({ given: 1, used: 1, remarks: [{ number: 1, kind: 'over', more: 7, max: 9 }] })
  })

  it('ends with its last day', () => {
    const until = (day: string) => given(forklaring({ fingerprint: prints[3]!, known: { ...KNOWN, until: day } }))
    expect(explainFindings(files.slice(0, 1), until('2026-06-25'), TODAY).facts).toMatchObject({ used: 1, remarks: [] })
    const past = explainFindings(files.slice(0, 1), until('2026-06-24'), TODAY)
    expect(past.facts).toMatchObject({ used: 0, remarks: [{ kind: 'expired', until: '2026-06-24' }] })
    expect(past.files[0]).toBe(files[0])
  })

  it('says which one fits nothing', () => {
    const { facts } = explainFindings(
      files,
      given(forklaring({ fingerprint: 'ffffffffffffffff' }), forklaring({ fagkode: 'KRO1017' })),
      TODAY,
    )
    expect(facts.remarks.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'unused'],
      [2, 'unused'],
    ])
  })

  it('takes a second explanation for what the first has no room for', () => {
    const both = given(forklaring({ max: 1 }), forklaring({ max: 20, known: { ...KNOWN, reason: 'Annen grunn' } }))
    const { files: explained, facts } = explainFindings(files.slice(0, 1), both, TODAY)
    expect([...explained[0]!.findings.known!.values()].map(({ reason }) => reason)).toEqual(['Omvalg', ...Array(7).fill('Annen grunn')])
    expect(facts.remarks).toEqual([])
  })

  it('leaves no error for the exit code when all are explained', () => {
    const rules = [...new Set(findingsOf().map(({ rule }) => rule))]
    const all = given(...rules.map((rule) => forklaring({ rule, max: 100 })))
    const { files: explained } = explainFindings(files, all, TODAY)
    expect(exitCodeOf(files, false)).toBe(1)
    expect(exitCodeOf(explained, true)).toBe(0)
    expect(report([...explained]).summary).toMatchObject({ errors: 0, warnings: 0, infos: 0, explained: 24 })
  })

  it('masks numbers of persons in what somebody wrote', () => {
    const { files: explained } = explainFindings(files, given(forklaring({ known: { ...KNOWN, reason: 'se 14830850105' } })), TODAY)
    expect(findingsOf([...explained]).find(({ known }) => known !== null)!.known!.reason).toBe('se ••••••')
  })
})
