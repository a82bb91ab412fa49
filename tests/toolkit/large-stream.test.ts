import { expect, it } from 'vitest'
import { exampleDelivery } from '../../scripts/example-delivery/example-delivery.ts'
import { validate } from '../../toolkit/index.ts'

const MEGABYTE = 1024 * 1024
/** Counties and years that make each round's rows other rows than the last round's. */
const COUNTIES = ['03', '11', '15', '18', '31', '32', '33', '34', '39', '40', '42', '46', '50', '55', '56']
const YEARS = ['20252026', '20242025', '20232024']

it('checks a stream far larger than it holds (64 MB here; 2 GB in bench/large-stream.mjs) without gathering it', async () => {
  const files = exampleDelivery({ leveranse: 'sluttkarakterer', schools: 100 })
  const table = files.find(({ name }) => name === 'ssbResultatfag.csv')!.text
  const headerEnd = table.indexOf('\r\n') + 2
  const before = process.memoryUsage.rss()
  let most = 0
  let given = 0
  async function* stream() {
    yield Buffer.from(table.slice(0, headerEnd), 'latin1')
    for (const year of YEARS) {
      for (const county of COUNTIES) {
        if (given > 64 * MEGABYTE) return
        const rows = Buffer.from(table.slice(headerEnd).replaceAll(';20252026;40', `;${year};${county}`), 'latin1')
        for (let at = 0; at < rows.length; at += MEGABYTE) yield rows.subarray(at, at + MEGABYTE)
        given += rows.length
        most = Math.max(most, process.memoryUsage.rss())
      }
    }
  }
  const report = await validate(stream(), { dato: '2026-06-25', tillatSyntetiske: true, utenPersoner: true })
  expect(given).toBeGreaterThan(64 * MEGABYTE)
  expect(report.files[0]).toMatchObject({ problem: null, format: 'ssb-resultatfag' })
  expect(report.files[0]!.rows).toBeGreaterThan(500_000)
  expect(most - before).toBeLessThan(400 * MEGABYTE)
})

it.each([
  ['zero bytes', 0, 'not-text'],
  ['one endless line', 0x61, 'format-not-recognised'],
] as const)('tells after a look what 2 GB of %s are, and asks for no more', async (_, byte, code) => {
  const piece = new Uint8Array(MEGABYTE).fill(byte)
  let given = 0
  function* stream() {
    for (; given < 2048; given++) yield piece
  }
  const report = await validate(stream(), {})
  expect(report.files).toMatchObject([{ problem: { code } }])
  expect(given).toBeLessThan(16)
})
