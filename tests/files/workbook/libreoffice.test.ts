import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, expect, it } from 'vitest'
import { type CheckedRun, toReportWorkbook } from '#core'
import { writeWorkbook } from '../../../files/workbook/write-workbook.ts'
import { templateOf } from '../../../templates/template-registry.ts'
import { checkText } from '../../support/check-text.ts'

const PUPIL = '28820864036'
const TEXT = [
  'TOF;SAS3;20260620;Prøveskolen;40;40001;',
  `$EL;${PUPIL};Moen Åse;;;;;;`,
  `$EK;${PUPIL};20252026;40001;STUSP1----;1STA;20250818;;;N;KB;B;3;2;G;G;;N;B;;3;N;2;N`,
  `$KL;${PUPIL};20252026;40001;STUSP1----;ENG1007;4;;9;;;;;;;E;20250818;;;V;;;;=1+1;`,
  '',
].join('\r\n')

/** Every sheet of a workbook as LibreOffice shows it: sheet name -> rows of text. */
function openedByLibreOffice(bytes: Uint8Array): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  writeFileSync(join(folder, 'bok.xlsx'), bytes)
  const everySheet = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      everySheet,
      '--outdir',
      folder,
      join(folder, 'bok.xlsx'),
    ],
    {
      stdio: 'pipe',
      timeout: 110_000,
    },
  )
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.csv'))
  return new Map(
    sheets.map((file) => [
      file.slice('bok-'.length, -'.csv'.length),
      Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8'), { delimiter: ';' }).data,
    ]),
  )
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
  report = openedByLibreOffice(await writeWorkbook(def))
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

it('opens the template with its drop-down lists and example rows', async () => {
  const template = templateOf('karakterfil', 'nb')
  if (!template.ok) throw new Error('no template')
  const sheets = openedByLibreOffice(await writeWorkbook(template.value))
  expect([...sheets.keys()]).toEqual(expect.arrayContaining(['Karakterer', 'Veiledning', 'Kodelister']))
  expect(sheets.get('Karakterer')![0]).toContain('Fagkode')
}, 120_000)
