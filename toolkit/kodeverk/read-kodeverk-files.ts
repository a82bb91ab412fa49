import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, type KodelisteId, type KodeverkPart, type KodeverkTable, ok, type Result, readPart, tableOfJson, tableOfRows } from '#core'
import { fileSignature } from '../../files/csv/file-signature.ts'
import { readSmallTable, type SmallTableOptions } from '../../files/csv/read-small-table.ts'
import { readProblem } from '../disk/disk-problem.ts'

export interface KodeverkFile {
  readonly navn: string
  readonly sha256: string
}

export interface ReadKodeverk {
  readonly parts: readonly KodeverkPart[]
  readonly filer: readonly KodeverkFile[]
}

export interface ReadKodeverkOptions extends SmallTableOptions {
  readonly liste: KodelisteId | null
}

/** Reads all files of an import; one given twice, under whatever name, counts once. The first that cannot be read is the answer. */
export async function readKodeverkFiles(paths: readonly string[], options: ReadKodeverkOptions): Promise<Result<ReadKodeverk>> {
  const parts: KodeverkPart[] = []
  const filer: KodeverkFile[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    let bytes: Uint8Array
    try {
      bytes = await readFile(path)
    } catch (error) {
      return { ok: false, problem: readProblem(path, error, false) }
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (seen.has(sha256)) continue
    seen.add(sha256)
    const navn = basename(path)
    const tables = await tablesOf(navn, bytes, options)
    if (!tables.ok) return tables
    for (const table of tables.value) {
      const part = readPart(table, options.liste)
      if (!part.ok) return part
      parts.push(part.value)
    }
    filer.push({ navn, sha256 })
  }
  return ok({ parts, filer })
}

async function tablesOf(navn: string, bytes: Uint8Array, options: ReadKodeverkOptions): Promise<Result<readonly KodeverkTable[]>> {
  if (bytes.length === 0) return fail('kodeverk-no-rows', { path: navn })
  const signature = fileSignature(bytes.subarray(0, 65_536))
  if (signature === 'xlsx') return tablesOfBook(navn, bytes)
  if (signature !== null) return fail('kodeverk-wrong-kind', { path: navn })
  const text = looksLikeJson(bytes)
  if (text !== null) {
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      return fail('kodeverk-not-json', { path: navn })
    }
    const table = tableOfJson(navn, json)
    return table.ok ? ok([table.value]) : table
  }
  const rows = await readSmallTable(bytes, options)
  if (!rows.ok) return fail(rows.problem.code, { ...rows.problem.facts, path: navn })
  const table = tableOfRows(navn, rows.value)
  return table.ok ? ok([table.value]) : table
}

async function tablesOfBook(navn: string, bytes: Uint8Array): Promise<Result<readonly KodeverkTable[]>> {
  const { readSheets } = await import('../../files/workbook/read-sheets.ts')
  const sheets = await readSheets(bytes, navn)
  if (!sheets.ok) return sheets
  const filled = sheets.value.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')))
  if (filled.length === 0) return fail('kodeverk-no-rows', { path: navn })
  const tables: KodeverkTable[] = []
  for (const sheet of filled) {
    // Which sheet is told only where there is a choice.
    const table = tableOfRows(filled.length === 1 ? navn : `${navn} (${sheet.name})`, sheet.rows)
    if (!table.ok) return table
    tables.push(table.value)
  }
  return ok(tables)
}

/** The text of a file that begins like JSON. */
function looksLikeJson(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes)
  return /^\s*[[{]/.test(text.slice(0, 200)) ? text : null
}
