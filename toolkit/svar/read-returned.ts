import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import {
  fail,
  isRepliesMark,
  type NamedBook,
  ok,
  type Problem,
  type Result,
  type ReturnedSheet,
  readReturnedBook,
  UTSENDELSE_FILE,
  type Utsendelse,
} from '#core'
import { openWorkbook } from '../../files/workbook/open-workbook.ts'
import { readProblem } from '../disk/disk-problem.ts'

/** Kinds of spreadsheets people save in: each is opened, and what cannot be read says so in its own words. */
const SPREADSHEETS = new Set(['.xlsx', '.xlsm', '.xltx', '.xls', '.xlsb', '.ods', '.csv', '.numbers', '.xml', '.tsv'])
/** No list of findings has so many rows; a sheet that goes on is not one. */
const MOST_ROWS = 200_000

/** The workbooks of a folder that came back from schools. */
export interface ReturnedFolder {
  readonly books: readonly NamedBook[]
  /** As they were sent, nothing written in them. */
  readonly originals: readonly NamedBook[]
  /** Files that could not be read, and why; the others are read all the same. */
  readonly unread: readonly { readonly name: string; readonly problem: Problem }[]
  /** Files of no kind a reply comes in. */
  readonly passedOver: readonly string[]
  /** Paths of all files looked at. */
  readonly paths: readonly string[]
}

interface FoundFiles {
  readonly files: readonly string[]
  readonly passedOver: readonly string[]
}

/**
 * Reads every workbook in a folder and below, or one file. A workbook that is still as it was sent is no reply. `ours` are results of this
 * run, passed over. Problems: `path-not-found`, `path-unreadable`; those of single files stand in `unread`.
 */
export async function readReturned(
  path: string,
  utsendelse: Utsendelse | null,
  ours: ReadonlySet<string>,
): Promise<Result<ReturnedFolder>> {
  const found = await filesOf(path, ours)
  if (!found.ok) return found
  const { files, passedOver } = found.value
  const sent = new Set((utsendelse?.runder ?? []).flatMap(({ boker }) => boker.map(({ sha256 }) => sha256)))
  const books: NamedBook[] = []
  const originals: NamedBook[] = []
  const unread: { name: string; problem: Problem }[] = []
  for (const file of files) {
    const name = file === path ? basename(file) : relative(path, file).replaceAll('\\', '/')
    const read = await readBook(file)
    if (!read.ok) unread.push({ name, problem: read.problem })
    else if (read.value !== null)
      (sent.has(read.value.sha256) ? originals : books).push({ name, book: readReturnedBook(read.value.sheets) })
  }
  return ok({ books, originals, unread, passedOver, paths: files })
}

/** The workbooks of a round as they were sent, from the folder of the log; those that are gone or changed are left out. */
export async function readOriginals(folder: string, sent: Utsendelse['runder'][number]): Promise<readonly NamedBook[]> {
  const originals: NamedBook[] = []
  for (const { fil, sha256 } of sent.boker) {
    // A name out of a file somebody may have written: it stays in the folder.
    const read = fil === '' || basename(fil) !== fil ? null : await readBook(join(folder, fil))
    if (read?.ok === true && read.value?.sha256 === sha256) originals.push({ name: fil, book: readReturnedBook(read.value.sheets) })
  }
  return originals
}

interface ReadBook {
  readonly sha256: string
  readonly sheets: readonly ReturnedSheet[]
}

/** Null for our own list of replies. */
async function readBook(path: string): Promise<Result<ReadBook | null>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { ok: false, problem: readProblem(path, error, true) }
  }
  const opened = openWorkbook(bytes)
  if (!opened.ok) return opened
  const sheets: ReturnedSheet[] = []
  for (const [index, { name }] of opened.value.sheets.entries()) {
    const rows: { row: number; texts: readonly string[] }[] = []
    const reading = opened.value.rows(index)
    let step = reading.next()
    while (step.done !== true) {
      rows.push({ row: step.value.row, texts: step.value.texts })
      if (rows.length > MOST_ROWS) return fail('reply-too-long', { sheet: name })
      step = reading.next()
    }
    if (!step.value.ok) return step.value
    sheets.push({ name, rows })
  }
  if (sheets.some(({ rows }) => isRepliesMark(rows.map(({ texts }) => texts)))) return ok(null)
  return ok({ sha256: createHash('sha256').update(bytes).digest('hex'), sheets })
}

async function filesOf(path: string, ours: ReadonlySet<string>): Promise<Result<FoundFiles>> {
  const files: string[] = []
  const passedOver: string[] = []
  const seen = new Set<string>()
  const visit = async (folder: string): Promise<void> => {
    const real = await realpath(folder)
    if (seen.has(real)) return
    seen.add(real)
    for (const name of (await readdir(folder)).sort()) {
      // Lock files of Excel and LibreOffice.
      if (name.startsWith('.') || name.startsWith('~$') || name === UTSENDELSE_FILE) continue
      const file = join(folder, name)
      const facts = await stat(file).catch(() => null)
      if (facts?.isDirectory() === true) await visit(file)
      else if (ours.has(await realpath(file).catch(() => file))) continue
      else if (facts?.isFile() === true && SPREADSHEETS.has(extname(name).toLowerCase())) files.push(file)
      else passedOver.push(relative(path, file).replaceAll('\\', '/'))
    }
  }
  try {
    if ((await stat(path)).isDirectory()) await visit(path)
    else files.push(path)
  } catch (error) {
    return { ok: false, problem: readProblem(path, error, false) }
  }
  return ok({ files, passedOver })
}
