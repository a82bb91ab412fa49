import { expect, it } from 'vitest'
import { allRules } from '#core'
import { checkBytes } from '../../files/check-bytes.ts'
import { foundHits, optionsOf } from '../support/check-text.ts'
import { cell } from '../support/messy/messy-sheet.ts'
import { messyWorkbook } from '../support/messy/write-messy.ts'
import { nthSyntheticPerson } from '../support/synthetic-fodselsnummer.ts'

/** Hands out one array over and over, as a file on disk is read. */
async function* reused(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(size)
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    buffer.set(piece)
    yield buffer.subarray(0, piece.length)
  }
  buffer.fill(0)
}

const HEADER = ['Fødselsnr', 'Navn', 'Klasse', 'Fag', 'Standpunkt']
const ROWS = Array.from({ length: 4000 }, (_, n) => {
  const { fodselsnummer, navn } = nthSyntheticPerson(n)
  return [fodselsnummer, `${navn} ${n * 7919}`, `1ST${n % 26}`, 'ENG1007 Engelsk', n === 0 || n === 3999 ? '7' : '4']
})
const SEVENS = [
  { rule: 'karakter-outside-scale', row: 2, value: '7' },
  { rule: 'karakter-outside-scale', row: 4001, value: '7' },
]

async function hitsOf(bytes: Uint8Array, fileName: string) {
  expect(bytes.length).toBeGreaterThan(65_536)
  for await (const step of checkBytes(reused(bytes), optionsOf({ fileName }), allRules)) {
    if (step.kind !== 'done') continue
    expect(step.file.problem).toBeNull()
    return foundHits(step.file).map(({ rule, row, value }) => ({ rule, row, value }))
  }
  return []
}

it('reads a workbook whose source fills the same array again and again', async () => {
  const rows = [HEADER, ...ROWS].map((row) => row.map((text) => cell(text)))
  expect(await hitsOf(await messyWorkbook([{ name: 'Elever', rows }]), 'elever.xlsx')).toEqual(SEVENS)
})

it('reads a text table whose source fills the same array again and again', async () => {
  const text = [HEADER, ...ROWS].map((row) => row.join(';')).join('\r\n')
  expect(await hitsOf(Uint8Array.from(Buffer.from(text, 'latin1')), 'elever.csv')).toEqual(SEVENS)
})
