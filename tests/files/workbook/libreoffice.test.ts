import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, expect, it } from 'vitest'
import { type CheckedRun, toReportWorkbook } from '#core'
import { writeWorkbook } from '../../../files/workbook/write-workbook.ts'
import { templateLines, templateOf } from '../../../templates/template-registry.ts'
import { checkText } from '../../support/check-text.ts'

const PUPIL = '28820864036'
const TEXT = [
  'TOF;SAS3;20260620;Prøveskolen;40;40001;',
  `$EL;${PUPIL};Moen Åse;;;;;;`,
  `$EK;${PUPIL};20252026;40001;STUSP1----;1STA;20250818;;;N;KB;B;3;2;G;G;;N;B;;3;N;2;N`,
  `$KL;${PUPIL};20252026;40001;STUSP1----;ENG1007;4;;9;;;;;;;E;20250818;;;V;;;;=1+1;`,
  '',
].join('\r\n')

/** Every sheet of workbooks as LibreOffice shows it: book -> sheet name -> rows of text. One start of the program for all of them. */
function allOpenedByLibreOffice(books: ReadonlyMap<string, Uint8Array>): Map<string, Map<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  for (const [name, bytes] of books) writeFileSync(join(folder, `${name}.xlsx`), bytes)
  const everySheet = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
  const files = [...books.keys()].map((name) => join(folder, `${name}.xlsx`))
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', everySheet, '--outdir', folder, ...files],
    { stdio: 'pipe', timeout: 170_000 },
  )
  const made = readdirSync(folder).filter((file) => file.endsWith('.csv'))
  const sheetsOf = (name: string) =>
    made
      .filter((file) => file.startsWith(`${name}-`))
      .map((file): [string, string[][]] => [
        file.slice(name.length + 1, -'.csv'.length),
        Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8'), { delimiter: ';' }).data,
      ])
  return new Map([...books.keys()].map((name) => [name, new Map(sheetsOf(name))]))
}

let report: Map<string, string[][]>

beforeAll(async () => {
  const file = await checkText(TEXT, { fileName: 'skole.txt' })
  const run: CheckedRun = {
    tool: { name: 'inntaksvakt', version: '0', rulePack: '0' },
    today: '2026-06-25',
    skoleaar: null,
    leveranse: null,
    fylke: null,
    options: {},
    files: [{ ...file, path: 'skole.txt' }],
  }
  const rows = TEXT.trimEnd()
    .split('\r\n')
    .map((line, i) => ({ row: i + 1, fields: line.split(';') }))
  const def = toReportWorkbook(run, {
    locale: 'nb',
    visFnr: true,
    utenPersoner: false,
    rowsOf: async function* () {
      yield* rows
    },
  })
  report = allOpenedByLibreOffice(new Map([['bok', await writeWorkbook(def)]])).get('bok')!
}, 120_000)

it('opens the report with its sheets', () => {
  expect([...report.keys()]).toEqual(expect.arrayContaining(['Oversikt', 'Feilliste', 'Om kontrollen']))
})

it('lists the grade that does not exist, with the cell it stands in', () => {
  const list = report.get('Feilliste')!
  const [header, ...rows] = list
  const at = (name: string): number => header!.indexOf(name)
  const found = rows.find((row) => row[at('Verdi')] === '9')!
  expect(found[at('Celle')]).toBe('I4')
  expect(found[at('Rad')]).toBe('4')
  expect(found[at('Alvorlighet')]).toContain('Feil')
})

it("shows the file's own rows where they stood, nothing run as a formula", () => {
  const data = [...report].find(([name]) => name.startsWith('skole'))![1]
  expect(data[1]![1]).toBe(PUPIL)
  // The column that holds a mark shows its sign through the number format; the values beside are as they were.
  expect(data[3]![8]).toContain('9')
  expect(data[3]![23]).toBe('=1+1')
})

it('opens every template, with its headers, examples, instructions and code lists', async () => {
  const names = templateLines('nb').map(({ name }) => name)
  const books = new Map<string, Uint8Array>()
  for (const name of names) {
    const template = templateOf(name, 'nb')
    if (!template.ok) throw new Error(name)
    books.set(name, await writeWorkbook(template.value))
  }
  const opened = allOpenedByLibreOffice(books)
  for (const name of names) {
    const sheets = opened.get(name)!
    const helpers = { oevingsfil: ['Oppgaven', 'Fasit'], skoleliste: ['Veiledning'] }[name] ?? ['Veiledning', 'Koder']
    expect([...sheets.keys()], name).toEqual(expect.arrayContaining(helpers))
    const [rows] = [...sheets].filter(([sheet]) => !helpers.includes(sheet)).map(([, lines]) => lines)
    expect(rows![0]!.filter((header) => header !== '').length, name).toBeGreaterThan(3)
    expect(JSON.stringify([...sheets.values()]), name).not.toMatch(/#REF|#NAME|#VALUE|Err:\d/)
  }
  expect(opened.get('karakterfil')!.get('Karakterer')![1]![0]).toBe('14830850105')
  const [header, first] = opened.get('eksamensplan')!.get('Eksamensplan')!
  const shown = (title: string) => first![header!.indexOf(title)]
  // Its export writes days and times in the way of its own language; a number or a text would show otherwise.
  expect(shown('Eksamensdato')).toMatch(/^(10\.06\.2026|06\/10\/2026)$/)
  expect(shown('Starttid')).toMatch(/^0?9:00(:00)?( AM)?$/)
  expect(shown('Antall kandidater')).toBe('8')
}, 180_000)
