/**
 * `node bench/large-stream.mjs [GIGABYTES]`: a statistics file of 2 GB that is never on disk goes through standard input of the built
 * program. Prints seconds, megabytes a second and the program's largest memory. By hand: it takes a minute and some gigabytes.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const wanted = Number(process.argv[2] ?? 2) * 1024 ** 3
const header =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Karakter halvårsvurdering 1;Karakter halvårsvurdering 2;Karakter standpunkt;Karakter skriftlig eksamen;Karakter muntlig eksamen;Karakter annen;Skoleår 2;Skolenummer 2;Er linja aktiv?;Elevtimer;Forrige fagstatus;Fagmerknad kode;Karakterstatus;\r\n'
const subjects = ['NOR1264', 'ENG1007', 'MAT1019', 'NAT1007', 'GEO1003', 'SAK1001', 'KRO1017', 'HIS1009', 'REL1003', 'SAM3072']
const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
const control = (digits, weights) => (11 - (weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11)) % 11
const two = (n) => String(n).padStart(2, '0')

/** Synthetic numbers (80 added to the month), one after the other. */
function* persons() {
  for (let individual = 500; individual < 1000; individual++)
    for (let year = 0; year < 12; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 28; day++) {
          const nine = `${two(day)}${two(month + 80)}${two(year)}${individual}`
          const first = control(nine, K1)
          const second = first === 10 ? 10 : control(nine + first, K2)
          if (first < 10 && second < 10) yield `${nine}${first}${second}`
        }
}

const program = [
  'dist/toolkit/main.js',
  'kontroll',
  '-',
  '--tillat-syntetiske',
  '--dato',
  '2026-06-25',
  '--format',
  'json',
  '--uten-personer',
]
const script = `process.on('exit', () => process.stderr.write('MB ' + Math.round(process.resourceUsage().maxRSS / 1024) + '\\n'))`
const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(script)}`, ...program], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
let report = ''
child.stdout.on('data', (piece) => {
  report += piece
})
const started = performance.now()
let given = 0
let row = 0
let block = header
for (let school = 40001; given < wanted; school++) {
  for (const person of persons()) {
    for (const subject of subjects)
      block += `6188;${++row};${row};${person};20252026;${school};STUSP1----;${subject};E;4;;${2 + (row % 5)};;;;;;J;;;;;\r\n`
    if (block.length < 1 << 20) continue
    given += block.length
    if (!child.stdin.write(Buffer.from(block, 'latin1'))) await once(child.stdin, 'drain')
    block = ''
    if (given >= wanted) break
  }
}
child.stdin.end(Buffer.from(block, 'latin1'))
const [code] = await once(child, 'close')
const seconds = (performance.now() - started) / 1000
const { summary } = JSON.parse(report)
console.log(
  `exit ${code}, ${summary.rows} rows, ${seconds.toFixed(1)} s with the making of the rows, ${(given / 1e6 / seconds).toFixed(0)} MB/s`,
)
console.log(JSON.stringify({ ...summary, rules: undefined }))
