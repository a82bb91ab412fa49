import type { Locale } from '../../messages/locale.ts'
import { recordName } from '../../messages/names.ts'
import { problemText } from '../../messages/problems.ts'
import { canonicalColumns } from '../../records/canonical-columns.ts'
import type { CellDef, DesignedSheet } from '../../workbook/workbook-def.ts'
import { countAll, countChanges } from './change-counts.ts'
import type { Comparison } from './comparison.ts'
import type { ComparisonWords } from './comparison-words.ts'
import { countSentences, remarks } from './sammenlign-to-text.ts'

export const OVERVIEW = 'Oversikt'
const WIDTHS = [2, 46, 34, 20, 16, 12, 10, 10, 10, 16]
const CHARACTERS_PER_LINE = 150

type Row = (CellDef | null)[]

interface OverviewOptions {
  readonly locale: Locale
  readonly today: string
  readonly title: string
  readonly printHeader: string
  readonly printFooter: string
}

/** The first sheet: counts, then tables of files, columns and findings, and at the end what was not compared. No person. */
export function overviewSheet(comparison: Comparison, words: ComparisonWords, options: OverviewOptions): DesignedSheet {
  const { say } = words
  const { locale, today, title, printHeader, printFooter } = options
  const { fixed, left, added } = comparison.findings
  const rows: Row[] = [
    [null, { value: title, role: 'title' }],
    [null, { value: countSentences(countAll(comparison), words).join(' '), role: 'strong' }],
    [
      null,
      {
        value: fixed + left + added === 0 ? say('no-findings') : say('findings', { fixed, all: fixed + left, left, n: added }),
        role: 'strong',
      },
    ],
    [null, { value: say('run-date', { today }), role: 'subtitle' }],
    [],
  ]
  const tables: string[] = []
  const heights: Record<number, number> = { 1: 28 }
  const addTable = (lastColumn: string, titles: readonly string[], body: readonly Row[]): void => {
    if (body.length === 0) return
    const from = rows.length + 1
    rows.push([null, ...titles.map((value): CellDef => ({ value, role: 'header' }))])
    heights[from] = 20
    for (const row of body) rows.push([null, ...row])
    tables.push(`B${from}:${lastColumn}${rows.length}`)
    rows.push([])
  }
  addTable(
    'J',
    (
      [
        'file-before',
        'file-now',
        'what',
        'rows-before',
        'rows-now',
        'count-added',
        'count-removed',
        'count-changed',
        'count-respelled',
      ] as const
    ).map((id) => say(id)),
    fileRows(comparison, words, locale),
  )
  addTable('E', [say('column'), say('what'), say('count-changed'), say('count-respelled')], columnRows(comparison, words, locale))
  addTable('F', [say('rule-title'), say('code'), say('fixed'), say('left'), say('new')], ruleRows(comparison, locale))
  const merges: string[] = []
  for (const value of notes(comparison, words, locale)) {
    rows.push([null, { value, role: 'text-wrap' }])
    merges.push(`B${rows.length}:J${rows.length}`)
    // Merged cells do not grow by themselves.
    heights[rows.length] = Math.ceil(value.length / CHARACTERS_PER_LINE) * 15 + 3
  }
  return {
    kind: 'designed',
    name: OVERVIEW,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    heights,
    merges,
    tables,
    frozenRows: 0,
    landscape: true,
    tabColor: '0A5B68',
    printHeader,
    printFooter,
  }
}

function fileRows({ files }: Comparison, { show }: ComparisonWords, locale: Locale): readonly Row[] {
  return files.flatMap(({ before, now, records }) =>
    records.map((record): Row => {
      const { added, removed, changed, respelled } = countChanges([record])
      return [
        { value: show(lastName(before.path)), role: 'id' },
        { value: show(lastName(now.path)), role: 'id' },
        { value: recordName(record.record, 2, locale) },
        ...[record.before, record.now, added, removed, changed, respelled].map((value): CellDef => ({ value, role: 'number' })),
      ]
    }),
  )
}

/** All files together: which columns schools have worked on. */
function columnRows({ files }: Comparison, { show }: ComparisonWords, locale: Locale): readonly Row[] {
  const sums = new Map<string, { header: string; title: string; value: number; spelling: number }>()
  for (const { records } of files) {
    for (const { columns } of records) {
      for (const { column, header, value, spelling } of columns) {
        const sum = sums.get(`${column} ${header}`) ?? { header, title: canonicalColumns[column].title[locale], value: 0, spelling: 0 }
        sum.value += value
        sum.spelling += spelling
        sums.set(`${column} ${header}`, sum)
      }
    }
  }
  return [...sums.values()]
    .sort((a, b) => b.value + b.spelling - (a.value + a.spelling))
    .map(({ header, title, value, spelling }) => [
      { value: show(header), role: 'id' },
      { value: title === header ? '' : title },
      { value, role: 'number' },
      { value: spelling, role: 'number' },
    ])
}

function ruleRows({ files, findings }: Comparison, locale: Locale): readonly Row[] {
  const titles = new Map(
    files.flatMap(({ before, now }) => [...before.rules, ...now.rules].map(({ id, title }) => [id, title[locale]] as const)),
  )
  return findings.rules.map(({ rule, code, fixed, left, added }) => [
    { value: titles.get(rule) ?? rule },
    { value: code, role: 'muted' },
    ...[fixed, left, added].map((value): CellDef => ({ value, role: 'number' })),
  ])
}

function notes(comparison: Comparison, words: ComparisonWords, locale: Locale): readonly string[] {
  const { say, show } = words
  const { files, onlyBefore, onlyNow, unread } = comparison
  const renumbered = files.reduce((sum, file) => sum + file.renumbered, 0)
  const names = (list: readonly { readonly path: string }[]): string => list.map(({ path }) => show(path)).join(', ')
  return [
    ...(renumbered === 0 ? [] : [say('renumbered', { n: renumbered })]),
    ...(onlyBefore.length === 0 ? [] : [say('only-before', { list: names(onlyBefore) })]),
    ...(onlyNow.length === 0 ? [] : [say('only-now', { list: names(onlyNow) })]),
    ...unread.map(({ path, problem }) => say('unread', { path: show(path), why: problemText(problem!, locale) })),
    ...new Set(files.flatMap((file) => remarks(file, words, locale))),
  ]
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
