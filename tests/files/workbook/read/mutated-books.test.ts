import exceljs from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { PROBLEM_CODES } from '../../../../core/messages/problems.ts'
import { openWorkbook } from '../../../../files/workbook/open-workbook.ts'
import { locateCells } from '../../../../files/workbook/read/locate-cells.ts'
import { readParts } from '../../../../files/workbook/read/read-parts.ts'

const SEEDS = 300
let bytes: Uint8Array

beforeAll(async () => {
  const book = new exceljs.Workbook()
  for (const name of ['En', 'To']) {
    const sheet = book.addWorksheet(name)
    for (let i = 0; i < 60; i++)
      sheet.addRow([`Navn ${i}`, i / 3, new Date(Date.UTC(2025, 0, i)), i % 2 === 0, { formula: `B${i + 1}*2`, result: i }])
    sheet.mergeCells('A70:B71')
  }
  bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
})

/** The same numbers every time (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function mutate(from: Uint8Array, random: (below: number) => number): Uint8Array {
  const copy = from.slice()
  for (let n = random(8); n >= 0; n--)
    copy[random(copy.length)] = random(4) === 0 ? [0, 0xff, 0x3c, 0x3e, 0x22, 0x26][random(6)]! : random(256)
  const kind = random(6)
  if (kind === 0) return copy.subarray(0, random(copy.length))
  if (kind !== 1) return copy
  const from2 = random(copy.length)
  return new Uint8Array([...copy.subarray(0, from2), ...copy.subarray(from2 + random(200)), ...copy.subarray(0, random(50))])
}

/** Reads everything of a book; every problem must have words. */
function readAll(book: Uint8Array): string {
  const opened = openWorkbook(book, { cells: 100_000 })
  const problems: string[] = []
  if (!opened.ok) problems.push(opened.problem.code)
  else {
    if (opened.value.note !== null) problems.push(opened.value.note.code)
    for (const [i] of opened.value.sheets.slice(0, 20).entries()) {
      for (const read of [opened.value.rows(i), opened.value.cells(i)]) {
        let step = read.next()
        while (step.done !== true) step = read.next()
        if (!step.value.ok) problems.push(step.value.problem.code)
      }
    }
  }
  for (const code of problems) expect(PROBLEM_CODES).toContain(code)
  return problems.join(' ')
}

test(`${SEEDS} workbooks with wrong bytes are refused or read, and end`, () => {
  const seen = new Map<string, number>()
  for (let seed = 1; seed <= SEEDS; seed++) {
    const answer = readAll(mutate(bytes, randomFrom(seed)))
    seen.set(answer, (seen.get(answer) ?? 0) + 1)
  }
  // Nearly every wrong byte is noticed; those in names of other parts, times and comments do no harm.
  expect(seen.get('') ?? 0).toBeLessThan(SEEDS / 2)
  expect(seen.size).toBeGreaterThan(3)
})

test(`${SEEDS} workbooks whose parts are wrong inside a right zip are refused or read, and end`, () => {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => /workbook|sheet|styles|Strings|rels|Types/.test(name))
  const seen = new Set<string>()
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = randomFrom(seed * 7)
    const name = names[random(names.length)]!
    const book = zipSync({ ...parts, [name]: mutate(parts[name]!, random) }, { level: 0 })
    seen.add(readAll(book))
    const opened = readParts(book)
    const sheet = opened.ok ? opened.value.inflate('xl/worksheets/sheet1.xml') : opened
    if (sheet.ok) {
      const places = locateCells(sheet.value, [
        { row: 3, column: 1 },
        { row: 900, column: 0 },
      ])
      if (places.ok) for (const { start, end } of places.value) expect(start >= 0 && start <= end && end <= sheet.value.length).toBe(true)
      else expect(PROBLEM_CODES).toContain(places.problem.code)
    }
  }
  expect(seen.size).toBeGreaterThan(5)
})
