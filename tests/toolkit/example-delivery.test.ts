import { describe, expect, it } from 'vitest'
import { DELIVERY_DAY, type ExampleLeveranse } from '../../scripts/example-delivery/delivery.ts'
import { plantDemoFaults } from '../../scripts/example-delivery/demo-faults.ts'
import { exampleDelivery } from '../../scripts/example-delivery/example-delivery.ts'
import { validate } from '../../toolkit/index.ts'

const LEVERANSER = Object.keys(DELIVERY_DAY) as ExampleLeveranse[]
const dayOf = (leveranse: ExampleLeveranse) => DELIVERY_DAY[leveranse].replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
const bytesOf = (text: string) => Buffer.from(text.replaceAll('\u02dc', '\u0098'), 'latin1')

describe('the example delivery', () => {
  it('is the same for the same seed and another for another', () => {
    const make = (seed: number) => JSON.stringify(exampleDelivery({ leveranse: 'sluttkarakterer', seed }))
    expect(make(1)).toBe(make(1))
    expect(make(1)).not.toBe(make(2))
  })

  it.each(LEVERANSER)('%s is clean by the handbook, told its delivery or not', async (leveranse) => {
    for (const { name, text } of exampleDelivery({ leveranse })) {
      for (const told of [{ leveranse }, {}]) {
        const report = await validate(bytesOf(text), { ...told, navn: name, dato: dayOf(leveranse), fylke: '40', tillatSyntetiske: true })
        expect(report.files[0]!.problem, name).toBeNull()
        expect(report.files[0]!.findings, name).toEqual([])
      }
    }
  })
})

// Where each planted fault stands: the file, what its line holds, the column as Excel names it, what the finding is at least.
const PLANTED = [
  ['sas-vigo-40012.txt', /^\$KL(;[^;]*){7};7;/, 'I', 'error', 'a grade that is not there'],
  ['sas-vigo-40012.txt', /^\$KL(;[^;]*){7};iv;/, 'I', 'warning', 'a grade in the wrong case'],
  ['sas-vigo-40012.txt', /^\$EK.*;1STA;B;/, null, 'error', 'one field too many'],
  ['sas-vigo-40021.txt', /^TOF/, 'E', 'error', 'another county'],
  ['sas-vigo-40021.txt', /;20250931;/, 'G', 'error', 'a day that does not exist'],
  ['sas-vigo-40021.txt', /^\$KL(;[^;]*){11};X;/, 'M', 'warning', 'no such exam form (the handbook lists four of seven)'],
  ['sas-vigo-40034.txt', /;MAT10190;/, 'F', 'error', 'a subject code too long'],
  ['sas-vigo-40034.txt', /^\$EK(;[^;]*){10};Q;/, 'L', 'error', 'no such fullførtkode'],
  ['sas-vigo-40034.txt', /;FAM10;/, 'U', 'warning', 'an expired remark'],
  ['sas-vigo-40034.txt', /Kv\u00c3/, 'C', 'warning', 'mojibake'],
  ['ssbResultatfag.csv', /^([^;]*;){8}Q;/, 'I', 'error', 'no such fagstatus'],
  ['ssbResultat.csv', /;\d{3} \d{3} \d{3};/, 'J', 'warning', 'blanks in an organisation number'],
] as const

describe('the faults of the demonstration', () => {
  const files = exampleDelivery({ leveranse: 'sluttkarakterer', plant: plantDemoFaults })

  it.each(PLANTED)('%s %s %s %s: %s', async (name, line, column, severity) => {
    const text = files.find((file) => file.name === name)!.text
    const row = text.split('\r\n').findIndex((written) => line.test(written)) + 1
    expect(row).toBeGreaterThan(0)
    const options = { navn: name, dato: '2026-06-25', fylke: '40', leveranse: 'sluttkarakterer', tillatSyntetiske: true } as const
    const { findings } = (await validate(bytesOf(text), options)).files[0]!
    const here = findings!.filter(({ place }) => place.row === row && (column === null || place.cell === `${column}${row}`))
    expect(here.map((finding) => finding.severity)).toContain(severity)
  })
})
