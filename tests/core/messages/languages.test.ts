import { describe, expect, test } from 'vitest'
import { COMMAND_PROBLEMS } from '../../../core/messages/command-problems.ts'
import { DISK_PROBLEMS } from '../../../core/messages/disk-problems.ts'
import { DOCUMENT_PROBLEMS } from '../../../core/messages/document-problems.ts'
import { fill, slotsOf } from '../../../core/messages/fill.ts'
import { MERK_TEXTS } from '../../../core/messages/merk-texts.ts'
import { delimiterName, encodingName, leveranseName, leveranseReason, recordName, standingName } from '../../../core/messages/names.ts'
import { READING_PROBLEMS } from '../../../core/messages/reading-problems.ts'
import { reportTexts } from '../../../core/messages/report-texts.ts'
import { RETTOPP_PROBLEMS } from '../../../core/messages/rettopp-problems.ts'
import { RETTOPP_TEXTS } from '../../../core/messages/rettopp-texts.ts'
import { SAMMENLIGN_TEXTS } from '../../../core/messages/sammenlign-texts.ts'
import { LEVERANSER } from '../../../core/rules/leveranse.ts'

const { nb, nn, en } = { nb: reportTexts('nb'), nn: reportTexts('nn'), en: reportTexts('en') }
const screen = (Object.keys(nb) as (keyof typeof nb)[]).map((key) => ({ key, nb: nb[key], nn: nn[key], en: en[key] }))
const problems = Object.entries({
  ...READING_PROBLEMS,
  ...DISK_PROBLEMS,
  ...COMMAND_PROBLEMS,
  ...DOCUMENT_PROBLEMS,
  ...RETTOPP_PROBLEMS,
}).flatMap(([key, { what, remedy }]) => [...what, ...remedy].map((text) => ({ key, ...text })))
const commands = Object.entries({ ...RETTOPP_TEXTS, ...SAMMENLIGN_TEXTS, ...MERK_TEXTS }).map(([key, text]) => ({ key, ...text }))
const all = [...screen, ...problems, ...commands]

describe('texts of screens, reports and problems', () => {
  test('have the same slots in all languages', () => {
    for (const { key, ...text } of all) {
      expect([...slotsOf(text.nn)].sort(), key).toEqual([...slotsOf(text.nb)].sort())
      expect([...slotsOf(text.en)].sort(), key).toEqual([...slotsOf(text.nb)].sort())
    }
  })

  test('keep the wording rules: no blame, no jargon, no exclamation mark', () => {
    const words = /ugyldig|feilet|vennligst|validering|suksess|\binput\b|skipped|!|invalid|failed|\bfunn\b/i
    for (const text of all) for (const language of ['nb', 'nn', 'en'] as const) expect(text[language], text.key).not.toMatch(words)
  })

  test('nynorsk is nynorsk: no bokmål words, and seldom the bokmål sentence', () => {
    for (const { key, nn } of all)
      expect(` ${nn} `, key).not.toMatch(/[ «(](ikke|fra|bare|skole|skolen|karakterer|hva|hvorfor|noe|mappen|filen|finnes)[ .,:»)]/)
    const same = all.filter(({ nb, nn }) => nb === nn)
    expect(same.length).toBeLessThan(all.length / 4)
  })

  test.each([
    ['nb', 1, '1 feil, 1 advarsel, 1 til orientering'],
    ['nb', 2, '2 feil, 2 advarsler, 2 til orientering'],
    ['nn', 1, '1 feil, 1 åtvaring, 1 til orientering'],
    ['nn', 2, '2 feil, 2 åtvaringar, 2 til orientering'],
    ['en', 1, '1 error, 1 warning, 1 note'],
    ['en', 2, '2 errors, 2 warnings, 2 notes'],
  ] as const)('count words agree in %s for %d', (locale, n, expected) => {
    const texts = reportTexts(locale)
    const counts = [texts.errorCount, texts.warningCount, texts.infoCount].map((text) => fill(text, { n }, locale))
    expect(counts.join(', ')).toBe(expected)
  })

  test('name deliveries, records, separators, encodings and standings', () => {
    for (const leveranse of LEVERANSER) expect(leveranseName(leveranse, 'nn')).not.toBe('')
    expect(leveranseName('etter-klage', 'en')).toBe('after appeals')
    expect(leveranseReason('no-grades', { date: '2025-10-01' }, 'nb')).toBe('filen har ingen karakterer og er fra 1. oktober 2025')
    expect(leveranseReason('by-guess-work', {}, 'nb')).toBe('by guess work')
    expect([recordName('elev', 1, 'nn'), recordName('elev', 2, 'nn'), recordName('new-record', 2, 'nn')]).toEqual([
      'elev',
      'elevar',
      'new record',
    ])
    expect([delimiterName(';', 'en'), delimiterName('\t', 'nb'), delimiterName('#', 'nb')]).toEqual(['semicolon', 'tabulator', '«#»'])
    expect([encodingName('windows-1252', 'nb'), encodingName('utf-8-bom', 'nb'), encodingName('utf-16le', 'nb')]).toEqual([
      'Windows-1252',
      'UTF-8 med BOM',
      'UTF-16LE',
    ])
    expect(standingName('ikke-kontrollert-2024', 'nb')).toBe('ikke kontrollert mot forskriften av 2024')
  })
})
