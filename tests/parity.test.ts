import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CheckedFile } from '#core'
import { checkText } from './support/check-text.ts'

/** A delivery with faults of several scopes: cell, row, group, pair, line. */
const DELIVERY = [
  'TOF;SAS3;20260620;Prøveskolen;40;40001;',
  '$EL;28820864036;Moen Åse;;;;;;',
  '$EK;28820864036;20252026;40001;STUSP1----;1STA;20250818;;;N;KB;B;3;2;G;G;;N;B;;3;N;2;N',
  '$KL;28820864036;20252026;40001;STUSP1----;ENG1007;4;;9;;;;;;;E;20250818;;;V;;;;;',
  '$KL;28820864036;20252026;40001;STUSP1----;ENG1007;4;;5;;;;;;;E;20250818;;;V;;;;;',
  '$KL;28820864036;20252026;40001;STUSP2----;NOR1264;4;;iv;;;;;;;E;20250831;;;V;;;;;',
  '$XX;1',
  '',
].join('\r\n')

let server: Server
let browser: Browser
let address = ''

beforeAll(async () => {
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production'], { stdio: 'pipe' })
  const scripts: Record<string, Buffer> = {
    '/check-worker.js': readFileSync('dist/browser/check-worker.js'),
    '/page.js': readFileSync('tests/browser/page.js'),
  }
  server = createServer((request, response) => {
    const script = scripts[request.url ?? '']
    response.writeHead(200, {
      'content-type': script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
      'content-security-policy': "default-src 'none'; script-src 'self'; worker-src 'self'",
    })
    response.end(script ?? '<!doctype html><title>Kontroll</title><script src="/page.js"></script>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** What a report is made of, typed arrays as plain numbers, so that the two hosts can be compared. */
function comparable(file: CheckedFile): unknown {
  return JSON.parse(
    JSON.stringify(file, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value instanceof Map ? [...value] : value,
    ),
  )
}

it('finds the same in a browser worker, under a strict content policy, as in Node', async () => {
  const here = await checkText(DELIVERY, { fylke: '40', fileName: 'skole.txt' })
  expect(here.findings.size).toBeGreaterThan(3)
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto(`${address}/`)
  const options = {
    today: '2026-06-25',
    skoleaar: null,
    fylke: '40',
    tillatSyntetiske: true,
    kjenteFiktive: [],
    leveranse: null,
    fileName: 'skole.txt',
    filtype: null,
    tegnsett: null,
    skilletegn: null,
  }
  const there = (await page.evaluate(`check(${JSON.stringify(DELIVERY)}, ${JSON.stringify(options)})`)) as string
  expect(JSON.parse(there)).toEqual(comparable(here))
  expect(requests.filter((path) => !['/', '/page.js', '/check-worker.js', '/favicon.ico'].includes(path))).toEqual([])
})

it('bundles no file system, no workbook library and no examples', () => {
  const script = readFileSync('dist/browser/check-worker.js', 'utf8')
  expect(script).not.toMatch(/node:fs|require\("fs"\)|exceljs|ExcelJS|falseAlarm:|\bexamples=/)
  expect(script).toContain('fodselsnummer')
})
