import { beforeAll, describe, expect, test } from 'vitest'
import { allRules, type CheckedFile, type Locale } from '#core'
import { writeWorkbook } from '../../files/workbook/write-workbook.ts'
import { PRACTICE_RUN, practiceFile } from '../../templates/oevingsfil/practice-file.ts'
import { practiceRows } from '../../templates/oevingsfil/practice-pupils.ts'
import { practiceTruths } from '../../templates/oevingsfil/practice-truths.ts'
import { templateOf } from '../../templates/template-registry.ts'
import { openBook } from '../files/workbook/read-back.ts'
import { checkText, foundHits } from '../support/check-text.ts'

const codeOf = new Map(allRules.map(({ id, code }) => [id, code]))
const SEVERITIES: Readonly<Record<string, string>> = { Feil: 'error', Advarsel: 'warning', 'Til orientering': 'info' }

async function open(locale: Locale) {
  const template = templateOf('oevingsfil', locale)
  if (!template.ok) throw new Error(template.problem.code)
  return openBook(await writeWorkbook(template.value))
}

/** The sheet of grades as a CSV file, from what the workbook holds. */
async function gradesAsText(): Promise<string> {
  const sheet = (await open('nb')).getWorksheet('Karakterer')!
  const lines: string[] = []
  sheet.eachRow((row) => lines.push(Array.from({ length: sheet.columnCount }, (_, i) => String(row.getCell(i + 1).value ?? '')).join(';')))
  return `${lines.join('\r\n')}\r\n`
}

function check(text: string): Promise<CheckedFile> {
  return checkText(text, { today: PRACTICE_RUN.today, leveranse: PRACTICE_RUN.leveranse })
}

function letters(column: number): string {
  return String.fromCharCode(64 + column)
}

let found: readonly string[]
let headers: readonly string[]

beforeAll(async () => {
  const text = await gradesAsText()
  headers = text.slice(0, text.indexOf('\r\n')).split(';')
  const hits = foundHits(await check(text))
  found = hits.map(({ row, column, rule, severity }) => `${letters(headers.indexOf(column!) + 1)}${row} ${codeOf.get(rule)} ${severity}`)
})

test('the answer key names exactly what the check finds: cell, rule and severity', async () => {
  const sheet = (await open('nb')).getWorksheet('Fasit')!
  const key: string[] = []
  for (let row = 5; sheet.getCell(row, 1).value !== null; row++)
    key.push(`${sheet.getCell(row, 2).value} ${sheet.getCell(row, 8).value} ${SEVERITIES[String(sheet.getCell(row, 7).value)]}`)
  expect(key).toHaveLength(30)
  expect(found.toSorted()).toEqual(key.toSorted())
})

test('before the faults were put in, the file is clean', async () => {
  const titles = Object.keys(practiceRows()[0]!)
  expect(titles).toContain('standpunkt')
  const { PRACTICE_COLUMNS } = await import('../../templates/oevingsfil/practice-row.ts')
  const ids = Object.keys(PRACTICE_COLUMNS) as (keyof typeof PRACTICE_COLUMNS)[]
  const lines = practiceRows().map((row) => ids.map((id) => row[id] ?? '').join(';'))
  const text = [Object.values(PRACTICE_COLUMNS).join(';'), ...lines, ''].join('\r\n')
  expect(foundHits(await check(text))).toEqual([])
})

test('what looks wrong and is right stays silent: no finding at any of those cells', async () => {
  const sheet = (await open('nb')).getWorksheet('Fasit')!
  const from = 5 + practiceFile().places.length + 3
  const cells = practiceTruths.map((_, index) => String(sheet.getCell(from + index, 2).value))
  expect(cells.every((cell) => /^[A-Z]\d+$/.test(cell))).toBe(true)
  for (const cell of cells)
    expect(
      found.filter((one) => one.startsWith(`${cell} `)),
      cell,
    ).toEqual([])
})

test('it is of a size one can read, with faults of many kinds, and persons that do not exist', () => {
  const { rows, places } = practiceFile()
  const persons = new Set(practiceRows().map(({ fodselsnummer }) => fodselsnummer!))
  expect(rows.length).toBeGreaterThanOrEqual(60)
  expect(rows.length).toBeLessThanOrEqual(100)
  expect(persons.size).toBe(20)
  expect(new Set(places.map(({ fault }) => fault.code)).size).toBeGreaterThanOrEqual(25)
  for (const number of persons) expect(Number(number.slice(2, 4)), number).toBeGreaterThan(80)
})

test('the cell of an answer holds the value that the answer speaks of', async () => {
  const book = await open('nb')
  const answers = book.getWorksheet('Fasit')!
  for (let row = 5; answers.getCell(row, 1).value !== null; row++) {
    const cell = book.getWorksheet('Karakterer')!.getCell(String(answers.getCell(row, 2).value))
    expect(cell.value ?? '(tom)').toBe(answers.getCell(row, 5).value)
  }
})

describe.each([
  ['nb', ['Karakterer', 'Oppgaven', 'Fasit'], /\b(ikkje|kva|skulen|berre|frå)\b/],
  ['nn', ['Karakterar', 'Oppgåva', 'Fasit'], /\b(ikke|hva|skolen|bare|fra|feilene|spør du skolen)\b/],
  ['en', ['Karakterer', 'Task', 'Answers'], /\b(ikke|ikkje|skolen|skulen|eller)\b/],
] as const)('in %s', (locale, names, foreign) => {
  test('has the answers last and in its language, and gives nothing away in the task', async () => {
    const book = await open(locale)
    expect(book.worksheets.map(({ name }) => name)).toEqual(names)
    const [, task, answers] = book.worksheets
    const texts = (sheet: typeof task) => {
      const all: string[] = []
      sheet!.eachRow((row) => row.eachCell((cell) => all.push(String(cell.value))))
      return all
    }
    const told = texts(answers).filter((text) => !text.startsWith('Registrerings'))
    expect(told.join('\n')).not.toMatch(foreign)
    expect(texts(task).join('\n')).not.toMatch(/[{}]|[A-Z]{3}0\d\d|\b[A-X]\d{2}\b/)
    expect(texts(task).some((text) => text.includes('--tillat-syntetiske'))).toBe(true)
    expect(book.worksheets[0]!.getCell('A8').numFmt).toBe('@')
  })
})
