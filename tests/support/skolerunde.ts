import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import exceljs, { type Workbook, type Worksheet } from 'exceljs'
import { runCli } from '../../toolkit/cli.ts'
import { fakeTerminal } from './fake-terminal.ts'
import { fileOf, type HandWrittenPupil, pupil, tof } from './hand-written-delivery.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const FULL = {
  klasse: '1STA',
  fullfortkode: 'B',
  orden: 'G',
  oppforsel: 'G',
  fravaer_dager: '0',
  fravaer_timer: '0',
  fravaer_dager_totalt: '0',
  fravaer_timer_totalt: '0',
}

/** A pupil with a grade that is none in each of these subjects. */
export interface FaultyPupil {
  readonly n: number
  readonly fagkoder: readonly string[]
  readonly grade?: string
  readonly klasse?: string
}

/** A school's file of the interface. */
export function schoolFile(skolenummer: string, pupils: readonly FaultyPupil[], fildato = '20260624'): string {
  const rows = pupils.flatMap(({ n, fagkoder, grade = '9', klasse = '1STA' }) => {
    const one: HandWrittenPupil = pupil(n, { skolenummer })
    return [one.el(), one.ek({ ...FULL, klasse }), ...fagkoder.map((fagkode) => one.kl(fagkode, { halvaar1: '4', standpunkt: grade }))]
  })
  return fileOf('sas-vigo', [tof(fildato, { skolenummer }), ...rows])
}

export const SETTINGS = {
  versjon: 1,
  fylke: '39',
  'tillat-syntetiske': true,
  noekkel: 'en-lang-nok-noekkel-her',
  avsender: { kontor: 'Inntakskontoret i Prøvefylket', kontakt: 'Ola Inntak', telefon: '33 00 00 00', epost: 'inntak@example.no' },
  svarfrist: 2,
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder with the files of two schools and the office's settings, and the command line to use there. Today is 25 June 2026. */
export interface Office {
  readonly folder: string
  path(...names: readonly string[]): string
  write(name: string, text: string): void
  /** Standard options besides those given: settings, delivery. */
  run(...argv: readonly string[]): Promise<Ran>
  kontroll(...argv: readonly string[]): Promise<Ran>
}

export function makeOffice(settings: object | null = SETTINGS): Office {
  const folder = temporaryFolder()
  const path = (...names: readonly string[]) => join(folder, ...names)
  const write = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), Buffer.from(text, 'latin1'))
  }
  const fixed = ['--leveranse', 'sluttkarakterer', '--uten-kodeverk']
  if (settings !== null) {
    writeFileSync(path('fylke.json'), JSON.stringify(settings))
    fixed.push('--innstillinger', path('fylke.json'))
  } else fixed.push('--tillat-syntetiske')
  const run = async (...argv: readonly string[]): Promise<Ran> => {
    const terminal = fakeTerminal()
    const code = await runCli([...argv, ...fixed], terminal)
    return { code, ...terminal.printed }
  }
  write(
    'inn/39901.txt',
    schoolFile('39901', [
      { n: 1, fagkoder: ['ENG1007', 'NOR1267'] },
      { n: 2, fagkoder: ['MAT1019'], klasse: '1STB' },
    ]),
  )
  write(
    'inn/39902.txt',
    schoolFile('39902', [
      { n: 3, fagkoder: ['ENG1007'] },
      { n: 4, fagkoder: ['KRO1017'] },
    ]),
  )
  return { folder, path, write, run, kontroll: (...argv) => run('kontroll', path('inn'), '--stille', ...argv) }
}

export async function loadBook(path: string): Promise<Workbook> {
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path)
  return book
}

/** Opens a workbook with exceljs, changes it, and saves it under another name. */
export async function editBook(from: string, to: string, edit: (book: Workbook, list: Worksheet) => void | Promise<void>): Promise<void> {
  const book = await loadBook(from)
  await edit(book, book.worksheets[1]!)
  mkdirSync(dirname(to), { recursive: true })
  await book.xlsx.writeFile(to)
}

/** Column of a title in the header row, from 1. */
export function columnOf(list: Worksheet, title: string): number {
  for (let column = 1; column <= list.columnCount; column++) if (list.getCell(1, column).text === title) return column
  throw new Error(`no column ${title}`)
}

/** Answers the rows in order: reply and explanation. */
export function answer(
  list: Worksheet,
  replies: readonly (readonly [reply: string, explanation?: string] | null)[],
  titles = ['Svar', 'Forklaring'],
): void {
  const [reply, explanation] = titles.map((title) => columnOf(list, title)) as [number, number]
  replies.forEach((one, index) => {
    if (one === null) return
    list.getCell(index + 2, reply).value = one[0]
    if (one[1] !== undefined) list.getCell(index + 2, explanation).value = one[1]
  })
}

/** Signs on the first sheet. */
export function sign(book: Workbook, name: string): void {
  book.worksheets[0]!.eachRow((row) => {
    if (row.getCell(2).text === 'Svart av') row.getCell(3).value = name
  })
}

/** Saves a workbook as LibreOffice would, through the kinds named: ['ods', 'xlsx']. */
export function resaveByLibreOffice(from: string, to: string, kinds: readonly string[]): void {
  const folder = temporaryFolder()
  let path = from
  kinds.forEach((kind, index) => {
    const out = join(folder, String(index))
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', kind, '--outdir', out, path], {
      stdio: 'pipe',
      timeout: 110_000,
    })
    path = join(out, basename(path).replace(/\.[a-z]+$/, `.${kind}`))
  })
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, readFileSync(path))
  rmSync(folder, { recursive: true, force: true })
}

export interface ReplyJson {
  readonly skoler: readonly {
    readonly skolenummer: string | null
    readonly sendt: number
    readonly besvart: number
    readonly svartAv: string
  }[]
  readonly ikkeSvart: readonly string[] | null
  readonly rader: readonly {
    readonly nokkel: string
    readonly skolenummer: string | null
    readonly regel: string
    readonly fagkoder: readonly string[]
    readonly fingeravtrykk: readonly string[]
    readonly utfall: string
    readonly uavklart: { readonly grunn: string; readonly melding: string } | null
    readonly forklaring: string | null
    readonly nyLeveranse: string | null
    readonly svar: readonly { readonly fil: string; readonly svar: string; readonly tekst: string }[]
  }[]
  readonly mot: {
    readonly rettet: number
    readonly gjenstaar: number
    readonly forklart: number
    readonly ukjent: number
    readonly nye: readonly unknown[]
    readonly sammeFiler: boolean
  } | null
  readonly merknader: readonly { readonly grunn: string; readonly fil: string; readonly rader: number; readonly melding: string }[]
}

/** Runs `svar` and reads its JSON. */
export async function readReplies(office: Office, ...argv: readonly string[]): Promise<Ran & { readonly json: ReplyJson }> {
  const ran = await office.run('svar', ...argv, '--format', 'json')
  return { ...ran, json: ran.out === '' ? (null as never) : (JSON.parse(ran.out) as ReplyJson) }
}

/** `fagkode utfall`, in order. */
export function outcomes({ rader }: ReplyJson, skolenummer?: string): readonly string[] {
  return rader
    .filter((row) => skolenummer === undefined || row.skolenummer === skolenummer)
    .map(({ fagkoder, utfall }) => `${fagkoder[0]} ${utfall}`)
}
