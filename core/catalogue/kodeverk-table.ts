import type { PlainDate } from '../dates/plain-date.ts'
import { fail, ok, type Result } from '../result.ts'
import { grepRow, isGrep } from './grep-row.ts'
import type { Opphav } from './imported-kodeverk.ts'
import { kindOf } from './kodeverk-columns.ts'
import { dayOf, isObject } from './kodeverk-value.ts'

/** One table of a file as the lists' readers see it, whatever it was written as. */
export interface KodeverkTable {
  /** Name of the file. */
  readonly fil: string
  readonly opphav: Opphav
  readonly headers: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  /** Rows the whole list has, where a page says so. */
  readonly total: number | null
  /** The day the file says it was taken. */
  readonly hentet: PlainDate | null
}

/** Keys under which people keep the day beside the rows. */
const DAYS = ['hentet', 'fetched', 'generated', 'timestamp', 'dato', 'date'] as const
/** Keys under which other wrappings keep their rows. */
const LISTS = ['content', '@graph', 'data', 'items', 'results'] as const

interface Gathered {
  readonly rows: Readonly<Record<string, unknown>>[]
  total: number | null
  hentet: PlainDate | null
}

/**
 * A JSON file as a table: one page of VIGO's answers, an array of pages, bare rows, Grep's objects one by one or in {"@graph": []}.
 * Problems: `kodeverk-no-rows` when there is nothing like rows in it.
 */
export function tableOfJson(fil: string, value: unknown): Result<KodeverkTable> {
  const found: Gathered = { rows: [], total: null, hentet: null }
  gather(value, found)
  if (found.rows.length === 0) return fail('kodeverk-no-rows', { path: fil })
  const grep = found.rows.filter(isGrep).length * 2 > found.rows.length
  const rows = grep ? found.rows.map(grepRow) : found.rows
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return ok({
    fil,
    opphav: grep ? 'grep' : 'vigo',
    headers,
    rows: rows.map((row) => headers.map((header) => row[header])),
    total: found.total,
    hentet: found.hentet,
  })
}

function gather(value: unknown, found: Gathered): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) gather(item, found)
    return
  }
  if (!isObject(value)) return
  const list = LISTS.find((key) => Array.isArray(value[key]))
  if (list === undefined) {
    found.rows.push(value)
    return
  }
  if (typeof value.totalElements === 'number') found.total = Math.max(found.total ?? 0, value.totalElements)
  for (const key of DAYS) {
    const day = value[key] === undefined ? null : (dayOf(value[key], 'fra') ?? null)
    if (day !== null && (found.hentet === null || day < found.hentet)) found.hentet = day
  }
  for (const item of value[list] as readonly unknown[]) if (isObject(item)) found.rows.push(item)
}

/** Titles and empty rows that may stand above the headers. */
const ROWS_ABOVE = 10

/**
 * Rows of a CSV file or a sheet as a table: the first row whose headers are those of a list is the header row, else the first that is not
 * blank. Problem: `kodeverk-no-rows`.
 */
export function tableOfRows(fil: string, rows: readonly (readonly string[])[]): Result<KodeverkTable> {
  const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')
  const candidates = rows.slice(0, ROWS_ABOVE)
  const told = candidates.findIndex((row, at) => row.length > 1 && kindOf(row, rows.slice(at + 1)) !== null)
  const at = told >= 0 ? told : candidates.findIndex((row) => !isBlank(row))
  const body = rows.slice(at + 1).filter((row) => !isBlank(row))
  if (at < 0 || body.length === 0) return fail('kodeverk-no-rows', { path: fil })
  const headers = rows[at]!
  // A blank cell at the end of a line may be left out; a header says that the column is there.
  return ok({ fil, opphav: 'tabell', headers, rows: body.map((row) => headers.map((_, i) => row[i] ?? '')), total: null, hentet: null })
}
