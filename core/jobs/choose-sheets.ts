import type { CheckRunOptions } from '../engine/run-options.ts'
import type { SheetRead } from '../findings/checked-file.ts'
import { noMapping } from '../formats/column-mapping.ts'
import { detectFormat } from '../formats/detect-format.ts'
import type { DetectedFormat } from '../formats/detected-format.ts'
import { fail, type Problem, type Result } from '../result.ts'
import { findHeader } from '../shape/find-header.ts'
import type { Grid } from '../shape/grid.ts'

/** One sheet of a workbook with its rows. */
export interface BookSheet {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'very-hidden'
  readonly grid: Grid
}

/** The sheets to check together, and what became of each. */
export interface ChosenSheets {
  /** 'grades' are put in shape; the others are read as they stand. */
  readonly chosen:
    | { readonly kind: 'grades'; readonly grids: readonly Grid[] }
    | { readonly kind: 'plain'; readonly sheets: readonly { readonly grid: Grid; readonly detected: DetectedFormat }[] }
  readonly sheets: readonly SheetRead[]
}

const SAMPLE = 60
/** The sheet of codes that our templates bring for their drop-downs (templates/template-texts.ts), in the three languages. */
const CODE_SHEETS = ['Koder', 'Kodar', 'Codes']
/** Sheets that only our own report has (core/reports/workbook): its data sheets are other files' rows. */
const REPORT_SHEETS = ['Oversikt', 'Om kontrollen']

type Recognised = { readonly kind: 'grades'; readonly headerRow: number } | { readonly kind: 'plain'; readonly detected: DetectedFormat }

/**
 * Which sheets of a workbook hold the table: those that were asked for, else all visible ones of the kind that has most rows. Problems:
 * sheet-not-found { wanted, sheets }, workbook-empty, and those of a file kind nobody knows.
 */
export function chooseSheets(book: readonly BookSheet[], options: CheckRunOptions): Result<ChosenSheets> {
  if ((options.ark ?? []).length === 0 && REPORT_SHEETS.every((own) => book.some(({ name }) => name === own)))
    return fail('workbook-is-report')
  const asked = askedFor(book, options.ark ?? [])
  if (!asked.ok) return asked
  let problem: Problem | null = null
  const known = book.map((sheet, index): { readonly left: SheetRead['leftOut']; readonly as: Recognised | null } => {
    if (asked.value !== null && !asked.value.has(index)) return { left: 'not-chosen', as: null }
    if (asked.value === null && sheet.state !== 'visible') return { left: 'hidden', as: null }
    if (sheet.grid.rows.length === 0) return { left: 'empty', as: null }
    if (asked.value === null && CODE_SHEETS.includes(sheet.name)) return { left: 'no-table', as: null }
    const recognised = recognise(sheet, options)
    if (recognised.ok) return { left: null, as: recognised.value }
    problem ??= recognised.problem
    return { left: 'no-table', as: null }
  })
  const rowsOf = new Map<string, number>()
  known.forEach(({ as }, i) => {
    if (as !== null) rowsOf.set(kindOf(as), (rowsOf.get(kindOf(as)) ?? 0) + book[i]!.grid.rows.length)
  })
  const most = [...rowsOf].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (most === undefined)
    return problem === null ? fail('workbook-empty', { sheets: book.map(({ name }) => `«${name}»`).join(', ') }) : { ok: false, problem }
  const sheets = book.map(({ name, state, grid }, i): SheetRead => {
    const { left, as } = known[i]!
    const leftOut = as !== null && kindOf(as) !== most ? 'other-kind' : left
    const headerRow = as === null ? 0 : as.kind === 'grades' ? as.headerRow : as.detected.headerRow
    return { name, state, headerRow: leftOut === null ? headerRow : 0, rows: grid.rows.length, leftOut }
  })
  const own = book.flatMap(({ grid }, i) => (sheets[i]!.leftOut === null ? [{ grid, as: known[i]!.as! }] : []))
  const first = own[0]!.as
  return {
    ok: true,
    value: {
      sheets,
      chosen:
        first.kind === 'grades'
          ? { kind: 'grades', grids: own.map(({ grid }) => grid) }
          : { kind: 'plain', sheets: own.flatMap(({ grid, as }) => (as.kind === 'plain' ? [{ grid, detected: as.detected }] : [])) },
    },
  }
}

function kindOf(as: Recognised): string {
  return as.kind === 'grades' ? 'karakterfil' : as.detected.format.id
}

function recognise({ grid }: BookSheet, options: CheckRunOptions): Result<Recognised> {
  const rows = grid.rows.slice(0, SAMPLE).map(({ row, texts }) => ({ row, fields: texts }))
  const detected = detectFormat({ rows }, { fileName: options.fileName, filtype: options.filtype, mapping: options.mapping })
  // A kind of grade and a grade on each row is a grade table, whatever else its headers could be.
  const asLong = options.filtype === null ? findHeader(grid.rows.slice(0, SAMPLE), options.mapping ?? noMapping) : null
  const isLong = asLong?.form === 'lang' && asLong.positions.has('vurderingstype')
  if (!isLong && detected.ok && detected.value.format.id !== 'karakterfil')
    return { ok: true, value: { kind: 'plain', detected: detected.value } }
  const mayBeGrades = options.filtype === null || options.filtype === 'karakterfil'
  const header = mayBeGrades ? findHeader(grid.rows, options.mapping ?? noMapping) : null
  if (header !== null) return { ok: true, value: { kind: 'grades', headerRow: header.headerRows.at(-1)! } }
  return detected.ok ? { ok: true, value: { kind: 'plain', detected: detected.value } } : detected
}

/** Indexes of the sheets asked for by name or number; null when none was. */
function askedFor(book: readonly BookSheet[], ark: readonly string[]): Result<ReadonlySet<number> | null> {
  if (ark.length === 0) return { ok: true, value: null }
  const found = new Set<number>()
  for (const wanted of ark) {
    const byName = book.findIndex(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase())
    const index = byName >= 0 ? byName : /^\d+$/.test(wanted) ? Number(wanted) - 1 : -1
    if (index < 0 || index >= book.length)
      return fail('sheet-not-found', { wanted, sheets: book.map(({ name }) => `«${name}»`).join(', ') })
    found.add(index)
  }
  return { ok: true, value: found }
}
