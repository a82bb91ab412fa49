import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { CheckedRun } from '../../../core/findings/checked-file.ts'
import type { Locale } from '../../../core/messages/locale.ts'
import { toCsv } from '../../../core/reports/to-csv.ts'
import { toReport } from '../../../core/reports/to-report.ts'
import { checkedRun, cleanFile, FINDINGS, faultyFile, PUPILS, unreadFile } from '../../support/checked-run.ts'
import { hostileRun, SECRETS } from '../../support/hostile-run.ts'
import { largeRun } from '../../support/large-run.ts'

interface Asked {
  readonly locale?: Locale
  readonly visFnr?: boolean
  readonly utenPersoner?: boolean
}

const bytesOf = (run: CheckedRun, asked: Asked = {}): Buffer =>
  Buffer.concat([...toCsv(run, { locale: 'nb', visFnr: false, utenPersoner: false, ...asked })])
const textOf = (run: CheckedRun, asked?: Asked): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(run, asked))

function rowsOf(run: CheckedRun, asked?: Asked): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(run, asked).slice(1), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const run = checkedRun([faultyFile(), cleanFile(), unreadFile()])

describe('the list of findings as CSV', () => {
  test('begins with the mark that tells Excel it is UTF-8, and ends every line with CRLF', () => {
    expect([...bytesOf(run).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = textOf(checkedRun([faultyFile()]))
    expect(text.split('\r\n')).toHaveLength(FINDINGS.length + 2)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test.each([
    ['nb', 'Fil;Ark;Rad;Celle;Kolonne;Alvorlighet;Kode;Regel;Hva er galt;Verdi;Hvorfor;Status;Gjør dette;'],
    ['nn', 'Fil;Ark;Rad;Celle;Kolonne;Alvorsgrad;Kode;Regel;Kva er gale;Verdi;Kvifor;Status;Gjer dette;'],
    ['en', 'File;Sheet;Row;Cell;Column;Severity;Code;Rule;What is wrong;Value;Why;Status;Do this;'],
  ] as const)('has its titles in %s', (locale, titles) => {
    expect(textOf(run, { locale }).slice(1).split('\r\n')[0]!.slice(0, titles.length)).toBe(titles)
  })

  test('says of a finding where, what, why and what to do', () => {
    expect(rowsOf(run).find(({ Rad }) => Rad === '17')).toEqual({
      Fil: 'skoler/karakterer.csv',
      Ark: '',
      Rad: '17',
      Celle: 'I17',
      Kolonne: 'Karakter standpunkt',
      Alvorlighet: 'Feil',
      Kode: 'KAR012',
      Regel: 'Karakter utenfor skalaen',
      'Hva er galt': 'Karakteren «7» finnes ikke.',
      Verdi: '7',
      Hvorfor: 'Udir-5-2016 § 3-4',
      Status: 'bekreftet',
      'Gjør dette': 'Sjekk karakteren i Karakter standpunkt med skolen. Tillatte verdier: 1, 2, 3, 4, 5, 6, IV, IM, GK, F, D, B, … 2 til.',
      'Sikker retting': '',
      Elev: 'elev 1',
      Elevkode: '',
      Skole: '40012',
      Programområde: 'STUSP1----',
      Fag: 'ENG1007',
      Antall: '1',
      Rader: '',
      Forklart: '',
      Fingeravtrykk: toReport(run, { locale: 'nb', visFnr: false, utenPersoner: false }).files[0]!.findings![3]!.fingerprint,
    })
  })

  test('counts the rows of a finding that stands for many, and has a line for a file that could not be checked', () => {
    const rows = rowsOf(run)
    expect(rows[0]).toMatchObject({ Rad: '', Celle: '', Antall: '8312', Rader: '2–8313' })
    expect(rows.at(-1)).toMatchObject({ Fil: 'skoler/skann.pdf', Alvorlighet: 'Feil', Kode: '', Antall: '1' })
  })

  test('has as many lines as there are findings, however many', () => {
    expect(rowsOf(largeRun(3000))).toHaveLength(3000)
  })

  test('masks what the JSON report masks, in the same words, and shows it when asked', () => {
    const { files } = toReport(run, { locale: 'nb', visFnr: false, utenPersoner: false })
    const told = rowsOf(run)
    expect(told.slice(0, -1).map(({ Verdi, Elev }) => [Verdi, Elev])).toEqual(
      files[0]!.findings!.map(({ value, key }) => [value, key.elev ?? '']),
    )
    const secret = textOf(hostileRun())
    for (const one of SECRETS) expect(secret).not.toContain(one)
    expect(secret).not.toMatch(/(?<!\d)\d{11}(?!\d)/)
    const shown = textOf(run, { visFnr: true })
    expect(shown).toContain(PUPILS[0]!.fodselsnummer)
  })

  test('leaves nothing that a spreadsheet would run', () => {
    const fields = rowsOf(hostileRun()).flatMap((row) => Object.values(row))
    expect(fields.some((field) => field.startsWith("'=HYPERLINK"))).toBe(true)
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([])
  })

  test('says who explained a finding, why and until when', () => {
    const { findings } = faultyFile()
    const known = new Map([[1, { reason: 'Omvalg', initials: 'KN', until: '2026-12-31' }]])
    const rows = rowsOf(checkedRun([faultyFile({ findings: { ...findings, known } })]))
    expect(rows.map(({ Forklart }) => Forklart)).toEqual(FINDINGS.map((_, i) => (i === 1 ? 'Omvalg (KN, til 31. desember 2026)' : '')))
  })

  test('has counts alone when asked for nothing about persons', () => {
    const text = textOf(hostileRun(), { utenPersoner: true })
    for (const one of SECRETS) expect(text).not.toContain(one)
    expect(rowsOf(run, { utenPersoner: true })).toEqual([
      { Fil: 'skoler/karakterer.csv', Alvorlighet: 'Feil', Kode: 'KAR012', Regel: 'Karakter utenfor skalaen', Antall: '7', Rader: '7' },
      { Fil: 'skoler/karakterer.csv', Alvorlighet: 'Feil', Kode: 'FNR004', Regel: 'Nullen foran er borte', Antall: '1', Rader: '1' },
      { Fil: 'skoler/karakterer.csv', Alvorlighet: 'Feil', Kode: 'LES007', Regel: 'Én kolonne for mye', Antall: '1', Rader: '8312' },
      { Fil: 'skoler/karakterer.csv', Alvorlighet: 'Advarsel', Kode: 'KAR012', Regel: 'Karakter utenfor skalaen', Antall: '1', Rader: '1' },
      { Fil: 'skoler/karakterer.csv', Alvorlighet: 'Advarsel', Kode: 'NAV001', Regel: 'Samme elev med to navn', Antall: '1', Rader: '1' },
      {
        Fil: 'skoler/karakterer.csv',
        Alvorlighet: 'Til orientering',
        Kode: 'KOD003',
        Regel: 'Fagstatus utenfor kodeverket',
        Antall: '1',
        Rader: '1',
      },
      { Fil: 'skoler/skann.pdf', Alvorlighet: 'Feil', Kode: '', Regel: expect.stringContaining('PDF'), Antall: '1', Rader: '' },
    ])
  })

  test('is the same bytes twice, also through a ring of small blocks', () => {
    const ring = [new Uint8Array(6000), new Uint8Array(6000)]
    const copies = [...toCsv(run, { locale: 'nb', visFnr: false, utenPersoner: false }, ring)].length
    expect(copies).toBeGreaterThan(0)
    const pieces: Buffer[] = []
    for (const block of toCsv(run, { locale: 'nb', visFnr: false, utenPersoner: false }, ring)) pieces.push(Buffer.from(block))
    expect(Buffer.concat(pieces).equals(bytesOf(run))).toBe(true)
  })
})
