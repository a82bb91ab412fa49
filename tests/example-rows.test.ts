import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkText } from './support/check-text.ts'
import { toldBy } from './support/messy/check-messy.ts'
import { cell } from './support/messy/messy-sheet.ts'
import { messyText, messyWorkbook } from './support/messy/write-messy.ts'

interface ExampleRows {
  readonly overskrifter: readonly string[]
  readonly rader: readonly { readonly verdier: readonly string[] }[]
}

const { overskrifter, rader } = (
  parse(readFileSync('data/kolonner.yaml', 'utf8')) as { filtyper: { karakterfil: { eksempelrader: ExampleRows } } }
).filtyper.karakterfil.eksempelrader
const rows = [overskrifter, ...rader.map(({ verdier }) => verdier)].map((row) => row.map((text) => cell(text)))

// As the rows' own «feil» say. IM without a remark informs until the day it must be documented; row 8's half-year grade in words is one more cell.
const FAULTS = [
  'FNR010 error A7 «9920660018»',
  'KAR002 warning H8 «Ikke vurdert»',
  'KAR002 warning I8 «Ikke vurdert»',
  'STP001 error K9 «3»',
  'KAR002 warning I10 «4 (fire)»',
  'EKS006 info K10 «IM»',
  'LES009 warning D11 «2025»',
  'STP005 error I11 «4»',
]

describe('the example rows of data/kolonner.yaml', () => {
  it('give their faults as text', async () => {
    const file = await checkText(messyText({ name: '', rows }, { delimiter: ';', encoding: 'windows-1252' }))
    expect(toldBy(file)).toEqual(FAULTS)
  })

  it('give the same as a workbook', async () => {
    const file = await checkText(await messyWorkbook([{ name: 'Karakterer', rows }]), { fileName: 'eksempel.xlsx' })
    expect(toldBy(file)).toEqual(FAULTS.map((line) => line.replace(/ ([A-Z]+\d+) /, ' Karakterer!$1 ')))
  })
})
