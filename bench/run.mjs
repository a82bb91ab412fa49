/**
 * `npm run bench [-- --quick] [-- NAME]`: the budgets of docs/ytelse.md as ratios, each the median of five runs that take turns with their
 * yardstick, every run a process of its own. Nothing here is a test: a machine under load gives other figures, but not other ratios.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBook } from './make-book.mjs'
import { makeFile } from './make-file.mjs'

const quick = process.argv.includes('--quick')
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const rows = quick ? 50_000 : 1_000_000
const rounds = quick ? 3 : 5
const folder = join(tmpdir(), 'inntaksvakt-bench')
mkdirSync(folder, { recursive: true })

const clean = makeFile(join(folder, `resultatfag-${rows}.csv`), rows)
const wrong = makeFile(join(folder, `resultatfag-7-${rows}.csv`), rows, { wrong: true })
const double = () => makeFile(join(folder, `resultatfag-${rows * 2}.csv`), rows * 2)
const hundred = () =>
  Array.from({ length: 100 }, (_, i) =>
    makeFile(join(folder, `skole-${i}-${rows / 100}.csv`), rows / 100, { seed: i, first: i * 2000 }),
  ).join(',')

function job(name, ...given) {
  const out = execFileSync(process.execPath, [`bench/jobs/${name}.mjs`, ...given.map(String)], { encoding: 'utf8', maxBuffer: 1 << 26 })
  return JSON.parse(out.trim().split('\n').at(-1))
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Runs the jobs in turn and gives the medians by name. */
function turns(jobs) {
  const seen = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, run] of Object.entries(jobs)) seen[name].push(run())
  return Object.fromEntries(
    Object.entries(seen).map(([name, runs]) => [
      name,
      { ms: median(runs.map((r) => r.ms)), mb: median(runs.map((r) => r.mb)), last: runs.at(-1) },
    ]),
  )
}

const ms = (x) => `${Math.round(x)} ms`
const ratio = (x) => x.toFixed(2)
function line(name, figure, budget, note = '') {
  console.log(`${name.padEnd(44)} ${String(figure).padStart(8)}   budget ${budget.padEnd(10)} ${note}`)
}

const benches = {
  // The hash of the file and the start of the second thread are part of our time, the start of the process of nobody's.
  csv() {
    const t = turns({
      papaparse: () => job('papaparse', clean),
      split: () => job('split', clean),
      one: () => job('kontroll', clean, 1),
      two: () => job('kontroll', clean, 2),
    })
    line(
      `${rows} rows, one thread / papaparse`,
      ratio(t.one.ms / t.papaparse.ms),
      '<= 1.5',
      `${ms(t.one.ms)} / ${ms(t.papaparse.ms)}, ${t.one.last.findings} findings`,
    )
    line('the same / split into strings (floor)', ratio(t.one.ms / t.split.ms), '-', ms(t.split.ms))
    line(`${rows} rows, two threads / papaparse`, ratio(t.two.ms / t.papaparse.ms), '<= 1.0', ms(t.two.ms))
  },
  // Both read the same hundred files, the yardstick one after the other in one process.
  folder() {
    const many = hundred()
    const t = turns({ papaparse: () => job('papaparse', many), folder: () => job('kontroll', many, Math.min(2, cpus().length)) })
    line(
      `100 files, ${rows} rows, two threads / papaparse`,
      ratio(t.folder.ms / t.papaparse.ms),
      '<= 1.0',
      `${ms(t.folder.ms)} / ${ms(t.papaparse.ms)}`,
    )
  },
  memory() {
    const more = double()
    const t = turns({ one: () => job('kontroll', clean, 1), two: () => job('kontroll', more, 1) })
    line(`peak memory, ${rows} rows`, `${Math.round(t.one.mb)} MB`, '<= 400 MB')
    line(
      'bytes per further row',
      Math.round(((t.two.mb - t.one.mb) * 1048576) / rows),
      '<= 150',
      `${Math.round(t.two.mb)} MB at ${rows * 2} rows`,
    )
  },
  'all-wrong'() {
    const out = join(folder, 'alt-galt.json')
    const t = turns({ clean: () => job('kontroll', clean, 1), wrong: () => job('kontroll', wrong, 1, out) })
    line(
      'a fault in every row, JSON written / clean',
      ratio(t.wrong.ms / t.clean.ms),
      '<= 2',
      `${ms(t.wrong.ms)} / ${ms(t.clean.ms)}, ${t.wrong.last.findings} findings`,
    )
  },
  async xlsx() {
    const count = quick ? 20_000 : 100_000
    const book = await makeBook(join(folder, `bok-${count}.xlsx`), count)
    const t = turns({
      ours: () => job('xlsx-rows', book),
      'read-excel-file': () => job('xlsx-read-excel-file', book),
      exceljs: () => job('xlsx-exceljs', book),
    })
    const { ours, 'read-excel-file': fastest, exceljs } = t
    const name = `xlsx ${count} x 22, read`
    line(`${name} / read-excel-file`, ratio(ours.ms / fastest.ms), '<= 1.3', `${ms(ours.ms)} / ${ms(fastest.ms)}, ${ours.last.rows} rows`)
    line(`${name} / exceljs, as a stream`, ratio(ours.ms / exceljs.ms), '< 1', ms(exceljs.ms))
    line(`${name}, peak memory`, `${Math.round(ours.mb)} MB`, '<= 400 MB', `${Math.round(fastest.mb)} and ${Math.round(exceljs.mb)} MB`)
  },
  naive() {
    const t = turns({ one: () => job('kontroll', clean, 1), naive: () => job('naive', clean) })
    line('papaparse header + zod + fnr package + Set / ours', ratio(t.naive.ms / t.one.ms), '>= 4', `${ms(t.naive.ms)} / ${ms(t.one.ms)}`)
    const small = makeFile(join(folder, `resultatfag-${rows / 10}.csv`), rows / 10)
    const u = turns({ one: () => job('kontroll', small, 1), other: () => job('csv-file-validator', small) })
    line('csv-file-validator, a tenth of the rows / ours', ratio(u.other.ms / u.one.ms), '> 1', `${ms(u.other.ms)} / ${ms(u.one.ms)}`)
    for (const [name, command, given] of [
      ['csvclean', 'csvclean', ['-n', '-d', ';', '-e', 'latin1', small]],
      [
        'miller',
        'mlr',
        [
          '--icsv',
          '--ifs',
          ';',
          '--ojson',
          '--allow-ragged-csv-input',
          'filter',
          '$Karakterstatus =~ "^[NUSEK]?$" && $Fagkode !=~ "^[A-Z]{3}[0-9]{4}$" && $Skolenummer !=~ "^[0-9]{5}$"',
          small,
        ],
      ],
      ['pandas, vectorised', '/usr/bin/python3', ['bench/jobs/pandas_check.py', small]],
    ]) {
      const start = performance.now()
      const done = spawnSync(command, given, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })
      if (done.error || done.status !== 0) {
        line(`${name} / ours`, '-', '> 1', 'not on this machine')
        continue
      }
      const took = Number(/ms=(\d+)/.exec(String(done.stdout))?.[1] ?? performance.now() - start)
      line(`${name}, a tenth of the rows / ours`, ratio(took / u.one.ms), name.startsWith('pandas') ? '~ 1' : '> 1', ms(took))
    }
  },
  help() {
    const time = (given) => {
      const start = performance.now()
      execFileSync(process.execPath, given, { stdio: 'ignore' })
      return { ms: performance.now() - start, mb: 0 }
    }
    const t = turns({ bare: () => time(['-e', '0']), help: () => time(['dist/toolkit/main.js', '--help']) })
    line('inntaksvakt --help above bare node', ms(t.help.ms - t.bare.ms), '<= 150 ms', `${ms(t.help.ms)} - ${ms(t.bare.ms)}`)
  },
}

for (const [name, run] of Object.entries(benches)) if (wanted === undefined || wanted === name) await run()
