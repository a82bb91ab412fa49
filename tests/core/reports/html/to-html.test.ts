import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckedRun } from '../../../../core/findings/checked-file.ts'
import { type PackedRows, unpackRows } from '../../../../core/reports/html/list-row.ts'
import { toHtml } from '../../../../core/reports/to-html.ts'
import {
  COLUMNS,
  checkedRun,
  cleanFile,
  FINDINGS,
  faultyFile,
  findingTable,
  PUPILS,
  RULES,
  unreadFile,
  VARIANTS,
} from '../../../support/checked-run.ts'
import { hostileRun, SECRETS } from '../../../support/hostile-run.ts'
import { largeRun } from '../../../support/large-run.ts'
import { utf8Text } from '../../../support/utf8-text.ts'

const masked = { locale: 'nb', visFnr: false, utenPersoner: false } as const
const pageOf = (run: CheckedRun, asked: object = {}): string => utf8Text(toHtml(run, { ...masked, ...asked }))
const run = checkedRun([faultyFile(), cleanFile(), unreadFile()])

/** The page as text a person reads: no style, no script, no data. */
function readText(page: string): string {
  return page
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
}

/** One finding of the same kind at each school. */
const findingsAt = (schools: readonly string[]) =>
  findingTable(
    RULES,
    COLUMNS,
    VARIANTS,
    schools.map((skolenummer, i) => ({ variant: 0, row: 2 + i, column: 2, value: '7', skolenummer })),
  )

/** Lines that stand in the table, whether or not a script runs. */
const drawnLines = (page: string): number =>
  page.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').match(/<tr role="row"><td role="cell" class="sv">/g)?.length ?? 0

const linesOf = (page: string) =>
  [...page.matchAll(/<script type="application\/json" data-del="rader">(.*?)<\/script>/g)].flatMap(([, json]) =>
    unpackRows(JSON.parse(json!) as PackedRows),
  )

describe('the HTML report', () => {
  test('lets its own style and script run, told by their hashes, and nothing else', () => {
    const page = pageOf(run)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page).not.toMatch(/ style=| on[a-z]+=|javascript:|unsafe-/)
  })

  test('names no address outside itself', () => {
    const page = pageOf(run)
    expect(page).not.toMatch(/(?:src|href|action)="(?!#)/)
    expect(page).not.toMatch(/https?:|@import|url\((?!#)/)
  })

  test('says first what was found and, as large, what was not checked', () => {
    const text = readText(pageOf(run))
    expect(text).toContain('9 feil, 2 advarsler og 1 til orientering i 1 av 3 filer. 1 fil kunne ikke kontrolleres.')
    expect(pageOf(run)).toContain('<p class="lead">Ikke kontrollert: 1 regel.')
    const clean = checkedRun([
      cleanFile({ coverage: { run: ['a', 'b'], notRun: [{ rule: 'c', reason: 'county-missing', detail: '' }], unknownColumns: [] } }),
    ])
    expect(readText(pageOf(clean))).toContain('Ingen feil funnet i ren.csv. 2 av 3 regler er kjørt.')
    expect(pageOf(clean)).toContain('<p class="lead">Ikke kontrollert: 1 regel.')
    expect(readText(pageOf(clean))).toContain('1 regel: fylket er ikke oppgitt.')
  })

  test('has files with problems, unknown columns, hashes and the rules with their reasons', () => {
    const text = readText(pageOf(run))
    expect(text).toContain('Filer som ikke er kontrollert')
    expect(text).toContain('skann.pdf')
    expect(text).toContain('«Merknad fra skolen»')
    expect(text).toContain('ab'.repeat(32))
    expect(text).toContain('KOD003 Fagstatus utenfor kodeverket')
    expect(text).toContain('Filen mangler «Fagstatus».')
  })

  test('holds every finding, grouped by rule, readable without its script', () => {
    const page = pageOf(run)
    expect(linesOf(page)).toHaveLength(FINDINGS.length)
    const text = readText(page)
    expect(text).toContain('Karakteren « 7 » finnes ikke.')
    expect(text).toContain('Viser 12 av 12 steder.')
    expect(drawnLines(page)).toBe(FINDINGS.length)
  })

  test('has at most 20 000 lines and says so; every rule is among them, and among the first', () => {
    const page = pageOf(largeRun(21_000))
    const lines = linesOf(page)
    expect(lines.length).toBeLessThanOrEqual(20_000)
    expect(lines.length).toBeGreaterThan(19_900)
    expect(readText(page)).toMatch(/Denne siden har (?:19|20) \d{3} av 21 000 steder, fordelt på alle reglene\./)
    expect(new Set(lines.map(({ code }) => code))).toEqual(new Set(['KAR012', 'FNR004', 'KOD003']))
    expect(drawnLines(page)).toBeLessThanOrEqual(300)
    for (const code of ['KAR012', 'FNR004', 'KOD003']) expect(page).toContain(`<small>${code}</small>`)
    // The numbers above the list are those of the run, not of the page.
    expect(readText(page)).toMatch(/13 \d{3} feil/)
  })

  test('shows what a hostile file holds as text, and none of it as markup', () => {
    const page = pageOf(hostileRun())
    const markup = page.replace(/<(style)>[\s\S]*?<\/\1>/, '')
    expect(markup.match(/<script/g)!.length).toBe(markup.match(/<\/script>/g)!.length)
    expect(markup).not.toMatch(/<script>(?!\(\(\)=>|"use strict")/)
    expect(markup).not.toMatch(/<(?:img|b onmouseover|i>)/)
    for (const sign of ['\u2028', '\u2029', '\u202e', '\u0000', '\u0007']) expect(markup).not.toContain(sign)
    expect(markup).toContain('&lt;script&gt;window.hacked=1&lt;/script&gt;')
  })

  test('masks persons everywhere unless asked to show them, and then says so on every printed page', () => {
    const page = pageOf(hostileRun())
    for (const one of SECRETS) expect(page).not.toContain(one)
    expect(page).not.toMatch(/(?<!\d)\d{11}(?!\d)/)
    expect(readText(page)).toContain('Fødselsnumre og navn er skjult.')
    const open = pageOf(run, { visFnr: true })
    expect(open).toContain(PUPILS[0]!.fodselsnummer)
    expect(readText(open)).toContain('Unntatt offentlighet.')
    expect(open).toMatch(/@bottom-left\{content:"[^"]*Unntatt offentlighet/)
    expect(page).not.toMatch(/@bottom-left\{content:"[^"]*Unntatt offentlighet/)
  })

  test('has counts alone when asked for nothing about persons', () => {
    const page = pageOf(hostileRun(), { utenPersoner: true })
    expect(linesOf(page)).toEqual([])
    expect(page).not.toContain('id="feilliste"')
    expect(readText(page)).not.toMatch(/elev \d/)
    expect(readText(page)).toContain('Bare antall er vist')
    expect(readText(page)).toContain('Per regel')
  })

  test('has explained findings apart, with the reason', () => {
    const { findings } = faultyFile()
    const known = new Map([[1, { reason: 'Omvalg', initials: 'KN', until: '2026-12-31' }]])
    const page = pageOf(checkedRun([faultyFile({ findings: { ...findings, known } })]))
    expect(linesOf(page)).toHaveLength(FINDINGS.length - 1)
    expect(readText(page)).toContain('Omvalg (KN, til 31. desember 2026)')
  })

  test('tells settings, explanations, code lists and faults that several schools share', () => {
    const skoler = ['40012', '40021', '40030'].map((skolenummer) => ({ skolenummer, rows: 1 }))
    const shared = findingsAt(skoler.map(({ skolenummer }) => skolenummer))
    const text = readText(
      pageOf(
        checkedRun([faultyFile({ skoler, findings: shared })], {
          settings: {
            path: 'fylke.yaml',
            off: ['LEV004'],
            lowered: [],
            numbers: [],
            confirmed: [],
            kjenteFiktive: 0,
            hasKey: false,
            expired: [],
          },
          explanations: { path: 'f.json', given: 2, used: 1, withoutKey: false, remarks: [] },
          kodeverk: { off: true, lists: [] },
        }),
      ),
    )
    expect(text).toContain('Samme feil ved flere skoler')
    expect(text).toContain('3 av 3 skoler har den samme')
    expect(text).toContain('Innstillinger fra fylke.yaml: 1 regel slått av.')
    expect(text).toContain('Forklaringer fra f.json: 1 av 2 er brukt.')
    expect(text).toMatch(/Kodelister|kodeverk/i)
  })

  test.each([
    ['nb', 'Hva er kontrollert', 'Feilliste'],
    ['nn', 'Kva er kontrollert', 'Søk i feillista'],
    ['en', 'What was checked', 'Error list'],
  ] as const)('speaks %s throughout', (locale, ...words) => {
    const page = pageOf(run, { locale })
    expect(page).toContain(`<html lang="${locale}">`)
    for (const word of words) expect(readText(page)).toContain(word)
    expect(readText(page)).not.toMatch(/\{\w+[}:]/)
    if (locale === 'en') expect(readText(page)).not.toMatch(/\b(ikke|regler|Vis|Søk|feil)\b/)
    if (locale === 'nn') expect(readText(page)).not.toMatch(/\b(ikke|noe|bare|regler|elever)\b/)
  })

  test('is the same bytes twice', () => expect(pageOf(run)).toBe(pageOf(run)))
})

test('the page’s script and style are what scripts/build-report-page.ts makes of addin/report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-page-'))
  try {
    execFileSync(process.execPath, ['--import', 'tsx', '--conditions=source', 'scripts/build-report-page.ts', '--ut', folder], {
      stdio: 'pipe',
    })
    const made = readFileSync(join(folder, 'core/reports/html/report-page.gen.ts'), 'utf8')
    expect(readFileSync('core/reports/html/report-page.gen.ts', 'utf8')).toBe(made)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
