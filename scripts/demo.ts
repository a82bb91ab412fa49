/** `npm run demo`: makes the example delivery in eksempel/, checks it with the built program and says what to look at. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { plantDemoFaults } from './example-delivery/demo-faults.ts'
import { exampleDelivery } from './example-delivery/example-delivery.ts'

const FOLDER = 'eksempel'
const RESULTS = 'ut'

const files = exampleDelivery({ leveranse: 'sluttkarakterer', plant: plantDemoFaults })
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
mkdirSync(RESULTS, { recursive: true })
// Every letter of the example has the same byte in ISO-8859-1 and Windows-1252, save the ˜ of a planted fault.
for (const { name, text } of files) writeFileSync(join(FOLDER, name), Buffer.from(text.replaceAll('\u02dc', '\u0098'), 'latin1'))

const program = ['dist/toolkit/main.js', 'kontroll', FOLDER, '--dato', '2026-06-25', '--fylke', '40', '--leveranse', 'sluttkarakterer']
const results = ['rapport.xlsx', 'rapport.html', 'rapport.json'].flatMap((name) => ['--ut', join(RESULTS, name)])
const options = ['--tillat-syntetiske', '--overskriv', ...results]
const { status } = spawnSync(process.execPath, [...program, ...options], { stdio: 'inherit' })

// 1 = errors were found, and that is what the example is for.
if (status !== 1) {
  console.error(`Eksempelet skulle gi feil i filene (kode 1), men ga kode ${status}.`)
  process.exit(1)
}
console.log(`
Eksempelet er laget og kontrollert. Se på disse:
  ${resolve(FOLDER)}
    filene som ble kontrollert: tre skolers filer og to statistikkfiler, med oppdiktede elever
  ${resolve(RESULTS, 'rapport.xlsx')}
    åpne i Excel: Oversikt, Feilliste (lenke til hver celle) og Om kontrollen
  ${resolve(RESULTS, 'rapport.html')}
    åpne i nettleseren: det samme med filter og søk, og for utskrift
  ${resolve(RESULTS, 'rapport.json')}
    det samme for programmer

Prøv selv: node dist/toolkit/main.js kontroll ${FOLDER} --fylke 40 --tillat-syntetiske --alle`)
