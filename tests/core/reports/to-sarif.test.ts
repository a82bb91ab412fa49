import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { CheckedRun } from '../../../core/findings/checked-file.ts'
import { fileUri } from '../../../core/reports/sarif/file-uri.ts'
import { toReport } from '../../../core/reports/to-report.ts'
import { toSarif } from '../../../core/reports/to-sarif.ts'
import { checkedRun, cleanFile, FINDINGS, faultyFile, PUPILS, unreadFile } from '../../support/checked-run.ts'
import { hostileRun, SECRETS } from '../../support/hostile-run.ts'
import { largeRun } from '../../support/large-run.ts'
import { utf8Text } from '../../support/utf8-text.ts'

const require = createRequire(import.meta.url)

// The published schema of the standard (OASIS, 2.1.0-rtm.5), as a package of Microsoft's ships it. It is written for draft 4, which differs
// from draft 7 in the name of `id` only where this schema is concerned.
const published = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
const { id, $schema: _, ...schema } = published
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile({ $id: id, ...schema })

const masked = { locale: 'nb', visFnr: false, utenPersoner: false } as const
const logOf = (run: CheckedRun, asked: object = {}): any => JSON.parse(utf8Text(toSarif(run, { ...masked, ...asked })))
const run = checkedRun([faultyFile(), cleanFile(), unreadFile()], { skoleaar: '2025-2026', leveranse: 'sluttkarakterer', fylke: '40' })

describe('the SARIF log', () => {
  test.each([
    ['findings, a clean file and one that could not be read', run, {}],
    ['in nynorsk, with numbers shown', run, { locale: 'nn', visFnr: true }],
    ['counts only', run, { utenPersoner: true }],
    ['no file at all', checkedRun([]), {}],
    ['hostile names and values', hostileRun(), {}],
    ['many findings', largeRun(2000), {}],
  ])('is what the schema of the standard asks for: %s', (_name, checked, asked) => {
    const log = logOf(checked, asked)
    expect(validate(log) ? [] : validate.errors).toEqual([])
  })

  test('the schema is strict enough to see a wrong log', () => {
    const log = logOf(run)
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
    log.runs[0].results[0].level = 'fatal'
    expect(validate(log)).toBe(false)
  })

  test('names the tool, the day and the delivery, and lists every rule that ran with its help', () => {
    const { tool, properties, columnKind, language, redactionTokens } = logOf(run).runs[0]
    expect(tool.driver).toMatchObject({ name: 'inntaksvakt', version: '0.1.0' })
    expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['FNR004', 'KAR012', 'KOD003', 'LES007', 'NAV001'])
    expect(tool.driver.rules[1]).toMatchObject({ name: 'karakter-outside-scale', shortDescription: { text: 'Karakter utenfor skalaen' } })
    expect(tool.driver.rules[1].help.text).toBe(
      [
        'Karakter utenfor skalaen.',
        'Karakteren «…» finnes ikke. Gjør dette: Sjekk karakteren i … med skolen.',
        '«…» skal skrives …. Gjør dette: Bytt til ….',
        'Hvorfor: Udir-5-2016 § 3-4 (bekreftet).',
      ].join('\n'),
    )
    expect(properties).toMatchObject({ today: '2026-06-25', skoleaar: '2025-2026', leveranse: 'sluttkarakterer', fylke: '40' })
    expect({ columnKind, language, redactionTokens }).toEqual({
      columnKind: 'utf16CodeUnits',
      language: 'nb-NO',
      redactionTokens: ['••••••'],
    })
  })

  test('says of a finding where it stands, as a line and as a cell, and which it is', () => {
    const { results, tool, artifacts } = logOf(run).runs[0]
    expect(results).toHaveLength(FINDINGS.length)
    const finding = toReport(run, masked).files[0]!.findings![3]!
    expect(results[3]).toEqual({
      ruleId: 'KAR012',
      ruleIndex: 1,
      level: 'error',
      message: { text: `${finding.message} ${finding.remedy}` },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'skoler/karakterer.csv', index: 0 }, region: { startLine: 17 } },
          logicalLocations: [{ name: 'I17', fullyQualifiedName: 'skoler/karakterer.csv!I17', kind: 'cell' }],
        },
      ],
      occurrenceCount: 1,
      partialFingerprints: { 'inntaksvakt/v1': finding.fingerprint },
      properties: {
        place: finding.place,
        value: '7',
        key: finding.key,
        rows: [[17, 17]],
        remedy: finding.remedy,
        allowed: finding.allowed,
        sources: finding.sources,
        fix: null,
        known: null,
      },
    })
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(artifacts[0]).toMatchObject({
      location: { uri: 'skoler/karakterer.csv' },
      length: 132_440,
      encoding: 'windows-1252',
      hashes: { 'sha-256': 'ab'.repeat(32) },
    })
  })

  test('gives a finding about the file no line, and one in a workbook no line either', () => {
    const [whole] = logOf(run).runs[0].results
    expect(whole).toMatchObject({ level: 'error', occurrenceCount: 8312 })
    expect(whole.locations[0].physicalLocation.region).toBeUndefined()
    const [, cell] = logOf(checkedRun([faultyFile({ encoding: null })])).runs[0].results
    expect(cell.locations[0].physicalLocation.region).toBeUndefined()
    expect(cell.locations[0].logicalLocations[0].name).toBe('A2')
  })

  test('turns severities into levels', () => {
    const levels = new Map<string, string>()
    const { findings } = toReport(run, masked).files[0]!
    logOf(run).runs[0].results.forEach(({ level }: { level: string }, i: number) => {
      levels.set(findings![i]!.severity, level)
    })
    expect(Object.fromEntries(levels)).toEqual({ error: 'error', warning: 'warning', info: 'note' })
  })

  test('keeps an explained finding, suppressed with the reason', () => {
    const { findings } = faultyFile()
    const known = new Map([[1, { reason: 'Omvalg', initials: 'KN', until: '2026-12-31' }]])
    const { results } = logOf(checkedRun([faultyFile({ findings: { ...findings, known } })])).runs[0]
    expect(results[1].suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'Omvalg (KN, til 31. desember 2026)' }])
    expect(results[0].suppressions).toBeUndefined()
  })

  test('tells which file could not be checked, and which rules did not run and why', () => {
    const [invocation] = logOf(run).runs[0].invocations
    expect(invocation.executionSuccessful).toBe(true)
    expect(invocation.toolExecutionNotifications).toMatchObject([
      { level: 'error', descriptor: { id: 'file-is-pdf' }, locations: [{ physicalLocation: { artifactLocation: { index: 2 } } }] },
    ])
    expect(invocation.toolConfigurationNotifications).toMatchObject([
      { associatedRule: { id: 'KOD003', index: 2 }, message: { text: 'KOD003: filen mangler «Fagstatus».' } },
      { associatedRule: { id: 'sas-tof-county' }, properties: { reason: 'county-missing', files: 1 } },
    ])
    expect(logOf(checkedRun([unreadFile()])).runs[0].invocations[0].executionSuccessful).toBe(false)
  })

  test('masks persons everywhere unless asked to show them', () => {
    const text = utf8Text(toSarif(hostileRun(), masked))
    for (const one of SECRETS) expect(text).not.toContain(one)
    expect(text).not.toMatch(/(?<!\d)\d{11}(?!\d)/)
    const open = utf8Text(toSarif(run, { ...masked, visFnr: true }))
    expect(open).toContain(PUPILS[0]!.fodselsnummer)
    expect(logOf(run, { visFnr: true }).runs[0].redactionTokens).toBeUndefined()
  })

  test('has counts alone when asked for nothing about persons', () => {
    const { results, properties } = logOf(run, { utenPersoner: true }).runs[0]
    expect(results).toEqual([])
    expect(properties.summary).toMatchObject({ errors: 10, rules: expect.arrayContaining([expect.objectContaining({ code: 'KAR012' })]) })
  })

  test('is the same bytes twice', () => expect(utf8Text(toSarif(run, masked))).toBe(utf8Text(toSarif(run, masked))))
})

// RFC 3986 and RFC 8089.
test.each([
  ['inn/skole 1.csv', 'inn/skole%201.csv'],
  ['./a.csv', 'a.csv'],
  ['inn\\å.csv', 'inn/%C3%A5.csv'],
  ['C:\\inn\\a.csv', 'file:///C:/inn/a.csv'],
  ['/home/a.csv', 'file:///home/a.csv'],
  ['\\\\server\\felles\\a.csv', 'file://server/felles/a.csv'],
  ['a:b.csv', 'a%3Ab.csv'],
  ['50%.csv', '50%25.csv'],
  ['\ud800.csv', '%EF%BF%BD.csv'],
  ['-', '-'],
])('the path %j is the URI %s', (path, uri) => expect(fileUri(path)).toBe(uri))
