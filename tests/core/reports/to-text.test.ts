import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckedFile } from '../../../core/findings/checked-file.ts'
import { type TextOptions, toText } from '../../../core/reports/to-text.ts'
import {
  COLUMNS,
  checkedRun,
  cleanFile,
  FINDINGS,
  type FindingSpec,
  faultyFile,
  findingTable,
  PUPILS,
  RULES,
  unreadFile,
  VARIANTS,
} from '../../support/checked-run.ts'

const golden = (name: string): string => readFileSync(join(import.meta.dirname, '../../golden/terminal', `${name}.txt`), 'utf8')
const text = (files: readonly CheckedFile[], change: Partial<TextOptions> = {}): string =>
  [
    ...toText(checkedRun(files), { locale: 'nb', visFnr: false, utenPersoner: false, color: false, alle: false, width: 100, ...change }),
  ].join('')
const withFindings = (specs: readonly FindingSpec[], path = 'a.csv') =>
  faultyFile({ path, findings: findingTable(RULES, COLUMNS, VARIANTS, specs) })
const grades = (n: number): readonly FindingSpec[] =>
  Array.from({ length: n }, (_, i) => ({ variant: 0, row: i + 2, column: 2, value: '7' }))

describe('terminal text as a caseworker reads it', () => {
  test.each(['nb', 'nn', 'en'] as const)('a faulty file, a clean one and one that cannot be read, in %s', (locale) => {
    expect(text([faultyFile(), cleanFile(), unreadFile()], { locale })).toBe(golden(`three-files-${locale}`))
  })

  test('counts only', () => {
    expect(text([faultyFile()], { utenPersoner: true })).toBe(golden('counts-only-nb'))
  })

  test('a clean file never says only that no errors were found', () => {
    expect(text([cleanFile()])).toBe(golden('clean-nb'))
  })

  test.each([
    [[cleanFile()], 'Ingen feil funnet i ren.csv. 5 av 5 regler er kjørt.'],
    [[cleanFile(), cleanFile({ path: 'b.csv' })], 'Ingen feil funnet i 2 filer. 5 av 5 regler er kjørt.'],
    [[cleanFile(), unreadFile()], 'Ingen feil funnet i ren.csv. 1 fil kunne ikke kontrolleres. 5 av 5 regler er kjørt.'],
    [[withFindings([FINDINGS[10]!])], 'Ingen feil funnet i a.csv, men 1 advarsel. 4 av 6 regler er kjørt.'],
    [[withFindings([FINDINGS[10]!]), cleanFile()], 'Ingen feil funnet, men 1 advarsel i 1 av 2 filer. 5 av 6 regler er kjørt.'],
    [[faultyFile(), cleanFile()], '9 feil, 2 advarsler og 1 til orientering i 1 av 2 filer.'],
    [[unreadFile()], 'skoler/skann.pdf kunne ikke kontrolleres.'],
    [[unreadFile(), unreadFile()], 'Ingen av de 2 filene kunne kontrolleres.'],
    [
      [faultyFile({ problem: { code: 'quote-unterminated', facts: { row: 977 } } })],
      '9 feil, 2 advarsler og 1 til orientering i skoler/karakterer.csv. 1 fil kunne ikke kontrolleres ferdig.',
    ],
    [[], 'Ingen filer er kontrollert.'],
  ] as const)('the first line is a sentence of conclusion (%#)', (files, expected) => {
    expect(text(files, { width: 200 }).split('\n')[0]).toBe(expected)
  })

  test('caps places, causes and files visibly, and shows all of them with --alle', () => {
    const many = [withFindings(grades(42))]
    expect(text(many)).toContain('… 37 til. Vis alle med --alle.')
    expect(text(many, { alle: true })).not.toContain('--alle')
    expect(text(many, { alle: true })).toContain('I43 «7»')
    const clean = Array.from({ length: 45 }, (_, i) => cleanFile({ path: `f${i}.csv` }))
    expect(text(clean)).toContain('… 25 filer til. Vis alle med --alle.')
    expect(text(clean, { alle: true })).toContain('f44.csv')
    const faulty = Array.from({ length: 45 }, (_, i) => withFindings(FINDINGS, `f${i}.csv`))
    expect(text(faulty)).toContain('… 3 årsaker til i denne filen (2 advarsler og 1 til orientering). Vis alle med --alle.')
    expect(text(faulty)).toContain('… 5 filer til. Vis alle med --alle.')
  })

  test('a place whose message says more than the value gets its own message', () => {
    const specs = [1, 2].map(
      (first): FindingSpec => ({ variant: 3, row: 10 + first, column: 1, value: PUPILS[0]!.navn, facts: { other: 'Bo Ek', first } }),
    )
    expect(text([withFindings(specs)])).toContain('B12 «••••••». Eleven heter «••••••» her og «••••••» i rad 2.')
  })

  test('one cause over many rows is told by its rows', () => {
    const out = text([
      withFindings([
        {
          ...FINDINGS[1]!,
          ranges: [
            [2, 2],
            [9, 12],
          ],
        },
      ]),
    ])
    expect(out).toContain('a.csv:2, rad 2–12 (5 rader), Fødselsnummer «••••••»')
  })

  test('keeps within the width, also a narrow one', () => {
    for (const width of [60, 80, 100])
      for (const line of text([faultyFile(), cleanFile(), unreadFile()], { width }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width)
  })

  test('has colour only when asked, and the same words then', () => {
    const plain = text([faultyFile()])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is looked for
    const codes = /\u001b\[[0-9;]*m/g
    expect(plain).not.toMatch(codes)
    const coloured = text([faultyFile()], { color: true })
    expect(coloured).toMatch(codes)
    expect(coloured.replace(codes, '')).toBe(plain)
  })

  test('a value cannot move the cursor or hide text', () => {
    const out = text([withFindings([{ variant: 0, row: 2, column: 2, value: '\u001b[2J\u202e7\n\u0000' }])])
    expect(out).toContain('«<U+001B>[2J<U+202E>7<U+000A><U+0000>»')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  test('shows nobody unless asked', () => {
    for (const change of [{}, { alle: true }, { utenPersoner: true }, { locale: 'nn' }, { locale: 'en', alle: true }] as const) {
      const out = text([faultyFile(), unreadFile({ path: `${PUPILS[0]!.fodselsnummer}.pdf` })], change)
      expect(out).not.toMatch(/\d{10}/)
      for (const { navn } of PUPILS) for (const name of navn.split(', ')) expect(out).not.toMatch(new RegExp(`\\b${name}\\b`))
      expect(out).not.toContain('Noor')
    }
    const shown = text([faultyFile()], { visFnr: true })
    expect(shown).toContain(`elev ${PUPILS[0]!.fodselsnummer}`)
    expect(shown).toContain(`Sikker retting:   «${PUPILS[0]!.fodselsnummer}»`)
    expect(shown).not.toContain('--vis-fnr')
  })

  test('counts only tells no row and no school', () => {
    const out = text([faultyFile({ problem: { code: 'quote-unterminated', facts: { row: 977 } } })], { utenPersoner: true })
    for (const hidden of ['elev 1', '977', 'I17', '40012']) expect(out).not.toContain(hidden)
  })
})
