import { countOpen } from '../../findings/known-findings.ts'
import type { Locale } from '../../messages/locale.ts'
import { type RettoppTextId, rettoppText } from '../../messages/rettopp-texts.ts'
import { writeDate } from '../../messages/written-date.ts'
import type { CellDef, ColumnDef, DesignedSheet, LargeSheet, WorkbookDef } from '../../workbook/workbook-def.ts'
import { type LeftOutLine, type RepairLine, repairWords } from './repair-lines.ts'
import type { Rettopp } from './rettopp.ts'

/** Names of the sheets, the same in all languages. */
const LOG = 'Rettelogg'
const LEFT = 'Ikke rettet'
const ABOUT = 'Om rettingen'

export interface RetteloggOptions {
  readonly locale: Locale
  readonly tool: { readonly name: string; readonly version: string }
  /** Day of the run. */
  readonly today: string
  /** Names of the file and of the repaired one, without folders. */
  readonly file: string
  readonly ut: string
}

/**
 * The log of a repair as a workbook: every repaired cell with before, after, rule, why and day; what was left out and why; and what the log is
 * about. It lies beside the repaired file and shows what that file shows, persons included.
 */
export function rettelogg(done: Rettopp, options: RetteloggOptions): WorkbookDef {
  const { locale, today, file } = options
  const { fixes, leftOut } = done
  const words = repairWords(done, { locale, visFnr: true })
  const say = (id: RettoppTextId): string => rettoppText(id, {}, locale)
  const isBook = fixes.some(({ sheet }) => sheet !== null) || leftOut.some(({ fix }) => fix.sheet !== null)
  const title = rettoppText('title', { file }, locale)
  const base = (name: string) => ({
    frozenRows: 1,
    landscape: true,
    printHeader: `${title}\t${name}`,
    printFooter: `${say('footer')}\t${say('page')}`,
  })
  const placeWidths: readonly ColumnDef[] = [{ width: isBook ? 22 : 9, role: 'id' }, { width: 8, role: 'id' }, { width: 24 }]
  const log: LargeSheet = {
    kind: 'large',
    name: LOG,
    tabColor: '0A5B68',
    header: header(['cell', 'row', 'column', 'before', 'after', 'code', 'why', 'source', 'date'], locale),
    columns: [...placeWidths, id(22), id(22), id(10), { width: 70, role: 'text-wrap' }, { width: 40, role: 'text-wrap' }, { width: 18 }],
    rowCount: fixes.length,
    rows: fixes.map((fix) => {
      const line = words.repair(fix)
      return [...placeCells(line), line.before, line.after, line.code, line.why, line.sources.join('; '), writeDate(today, locale)]
    }),
    ...base(LOG),
  }
  const left: LargeSheet = {
    kind: 'large',
    name: LEFT,
    header: header(['cell', 'row', 'column', 'before', 'proposed', 'code', 'reason', 'why'], locale),
    columns: [...placeWidths, id(22), id(22), id(10), { width: 70, role: 'text-wrap' }, { width: 70, role: 'text-wrap' }],
    rowCount: leftOut.length,
    rows: leftOut.map((one) => {
      const line: LeftOutLine = words.leftOut(one)
      return [...placeCells(line), line.before, line.after, line.code, line.because, line.why]
    }),
    ...base(LEFT),
  }
  return { title, date: today, sheets: [log, ...(leftOut.length > 0 ? [left] : []), about(done, options, isBook, title)] }
}

function about({ before, after, fixes, leftOut }: Rettopp, options: RetteloggOptions, isBook: boolean, title: string): DesignedSheet {
  const { locale, tool, today, file, ut } = options
  const say = (id: RettoppTextId): string => rettoppText(id, {}, locale)
  const pairs: readonly (readonly [RettoppTextId, CellDef])[] = [
    ['original', { value: file, role: 'id' }],
    ['checksum', { value: before.sha256 ?? '', role: 'id' }],
    ['new-file', { value: ut, role: 'id' }],
    ['run-date', { value: writeDate(today, locale) }],
    ['program', { value: `${tool.name} ${tool.version}` }],
    ['fixed-count', count(fixes.length)],
    ['left-count', count(leftOut.length)],
    ['notes-before', count(countOpen(before.findings))],
    ['notes-after', count(countOpen(after.findings))],
  ]
  const rows = [
    [{ value: title, role: 'title' } as const],
    [{ value: say(isBook ? 'about-workbook' : 'about-text'), role: 'text-wrap' } as const, null],
    [],
    ...pairs.map(([id, value]): CellDef[] => [{ value: say(id), role: 'muted' }, value]),
  ]
  return {
    kind: 'designed',
    name: ABOUT,
    columns: [{ width: 36 }, { width: 72 }],
    rows,
    merges: ['A2:B2'],
    heights: { 1: 28, 2: 34 },
    tables: [`A4:B${rows.length}`],
    frozenRows: 0,
    landscape: true,
    printHeader: `${title}\t${ABOUT}`,
    printFooter: `${say('footer')}\t${say('page')}`,
  }
}

function header(ids: readonly RettoppTextId[], locale: Locale): readonly CellDef[] {
  return ids.map((id) => ({ value: rettoppText(id, {}, locale), role: 'header' }))
}

function id(width: number): ColumnDef {
  return { width, role: 'id' }
}

function count(value: number): CellDef {
  // Left, as the other facts of the column are.
  return { value: String(value), role: 'id' }
}

function placeCells({ sheet, cell, row, column }: RepairLine): readonly string[] {
  return [sheet === null ? cell : `${sheet}!${cell}`, String(row), column]
}
