import type { CheckedFile } from '../../findings/checked-file.ts'
import type { Locale } from '../../messages/locale.ts'
import { problemText } from '../../messages/problems.ts'
import { countAll, countChanges } from './change-counts.ts'
import type { Comparison, FileComparison, LoneRow, NamedColumn, RowKey } from './comparison.ts'
import { type ComparisonWords, comparisonWords } from './comparison-words.ts'

export interface SammenlignJsonOptions {
  readonly locale: Locale
  readonly visFnr: boolean
  readonly utenPersoner: boolean
  readonly paths: { readonly before: string; readonly now: string }
}

/** The comparison as plain data, version 1; masked as the JSON report is. With `utenPersoner` counts only. */
export function sammenlignToJson(
  comparison: Comparison,
  run: { readonly tool: { readonly name: string; readonly version: string }; readonly today: string },
  options: SammenlignJsonOptions,
) {
  const { files, onlyBefore, onlyNow, unread, findings } = comparison
  const words = comparisonWords(options)
  const { locale, visFnr, utenPersoner, paths } = options
  const nameOf = ({ path, format }: CheckedFile) => ({ path: words.show(path), format })
  return {
    version: 1,
    tool: run.tool,
    run: { today: run.today, locale },
    before: words.show(paths.before),
    now: words.show(paths.now),
    files: files.map((file) => fileJson(file, words, utenPersoner)),
    onlyBefore: onlyBefore.map(nameOf),
    onlyNow: onlyNow.map(nameOf),
    unread: unread.map((file) => ({
      ...nameOf(file),
      problem: { code: file.problem!.code, message: problemText(file.problem!, locale, visFnr) },
    })),
    findings,
    summary: { pairs: files.length, ...countAll(comparison), renumbered: files.reduce((sum, file) => sum + file.renumbered, 0) },
  }
}

function fileJson(
  { before, now, records, notCompared, unknownColumns, renumbered }: FileComparison,
  words: ComparisonWords,
  bare: boolean,
) {
  return {
    before: words.show(before.path),
    now: words.show(now.path),
    format: now.format,
    formatBefore: before.format,
    renumbered,
    notCompared,
    unknownColumns: unknownColumns.map(words.show),
    records: records.map((record) => ({
      record: record.record,
      rowsBefore: record.before,
      rowsNow: record.now,
      ...countChanges([record]),
      columns: record.columns.map((count) => ({ ...count, header: words.show(count.header) })),
      columnsOnlyBefore: onlyOf(record.columnsBefore, record.compared),
      columnsOnlyNow: onlyOf(record.columnsNow, record.compared),
      ...(bare
        ? {}
        : {
            changedRows: record.changed.map(({ rowBefore, rowNow, key, cells }) => ({
              rowBefore,
              rowNow,
              key: keyJson(key, words),
              cells: cells.map((cell) => ({
                ...cell,
                header: words.show(cell.header),
                before: words.value(cell.column, cell.before),
                now: words.value(cell.column, cell.now),
              })),
            })),
            addedRows: record.added.map((row) => loneJson(row, words)),
            removedRows: record.removed.map((row) => loneJson(row, words)),
          }),
    })),
  }
}

function onlyOf(columns: readonly NamedColumn[], compared: readonly string[]): readonly string[] {
  return columns.map(({ column }) => column).filter((column) => !compared.includes(column))
}

function loneJson({ row, key }: LoneRow, words: ComparisonWords) {
  return { row, key: keyJson(key, words) }
}

function keyJson(key: RowKey, words: ComparisonWords): Readonly<Record<string, string>> {
  const members = (['skolenummer', 'programomraadekode', 'fagkode'] as const).map((name) => [name, words.show(key[name])] as const)
  const rest = key.rest.map(({ column, value }) => [column, words.value(column, value)] as const)
  return Object.fromEntries([['elev', words.person(key)] as const, ...members, ...rest].filter(([, value]) => value !== ''))
}
