import type { Locale } from '../../messages/locale.ts'
import { recordName } from '../../messages/names.ts'
import { problemText } from '../../messages/problems.ts'
import { hang, printable } from '../../reports/text-layout.ts'
import { type ChangeCounts, countAll, countChanges } from './change-counts.ts'
import type { Comparison, FileComparison, LoneRow, RecordComparison } from './comparison.ts'
import { type ComparisonWords, comparisonWords } from './comparison-words.ts'

const SHOWN = 20
const SHOWN_NAMES = 12

export interface SammenlignTextOptions {
  readonly locale: Locale
  readonly visFnr: boolean
  readonly utenPersoner: boolean
  readonly alle: boolean
  readonly width: number
  /** What the user wrote. */
  readonly paths: { readonly before: string; readonly now: string }
}

/** What `sammenlign` prints: the counts first, then each pair of files with its columns and rows, and what was not compared. */
export function* sammenlignToText(comparison: Comparison, options: SammenlignTextOptions): Generator<string> {
  const { locale, visFnr, utenPersoner, width, paths } = options
  const words = comparisonWords(options)
  const { say, show } = words
  const { files, onlyBefore, onlyNow, unread, findings } = comparison
  const named = { before: printable(show(paths.before), 260), now: printable(show(paths.now), 260), n: files.length }
  const two = files.length === 1 && onlyBefore.length + onlyNow.length + unread.length === 0
  yield hang('', say(two ? 'compared-two' : 'compared-many', named), width)
  yield hang('', countSentences(countAll(comparison), words).join(' '), width)
  const renumbered = files.reduce((sum, file) => sum + file.renumbered, 0)
  if (renumbered > 0) yield hang('', say('renumbered', { n: renumbered }), width)
  const { fixed, left, added } = findings
  yield hang('', fixed + left + added === 0 ? say('no-findings') : say('findings', { fixed, all: fixed + left, left, n: added }), width)
  for (const file of files) yield* pairLines(file, words, options)
  const rest = [onlyBefore.length, onlyNow.length, unread.length].some((n) => n > 0)
  if (rest) yield '\n'
  if (onlyBefore.length > 0) yield hang('', say('only-before', { list: names(onlyBefore.map(({ path }) => show(path))) }), width)
  if (onlyNow.length > 0) yield hang('', say('only-now', { list: names(onlyNow.map(({ path }) => show(path))) }), width)
  for (const { path, problem } of unread)
    yield hang('', say('unread', { path: show(path), why: problemText(problem!, locale, visFnr) }), width)
  const showsPersons = !utenPersoner && files.some(({ records }) => records.some(hasRows))
  if (showsPersons && !visFnr) yield `\n${say('hidden')}\n`
}

function* pairLines(file: FileComparison, words: ComparisonWords, options: SammenlignTextOptions): Generator<string> {
  const { say, show } = words
  const { locale, utenPersoner, width } = options
  const kinds = new Set([file.before.formatTitle?.[locale] ?? '', file.now.formatTitle?.[locale] ?? ''])
  const facts = { before: printable(show(file.before.path)), now: printable(show(file.now.path)), kind: [...kinds].join(' / ') }
  yield `\n${hang('', say('pair', facts), width)}`
  for (const record of file.records) {
    const { before, now, columns } = record
    const counts = countSentences(countChanges([record]), words).join(' ')
    yield hang('  ', say('record', { record: capital(recordName(record.record, 2, locale)), before, now, counts }), width)
    const list = columns.map(({ header, value, spelling }) => `${printable(show(header), 40)} ${value + spelling}`).join(', ')
    if (list !== '') yield hang('    ', say('columns', { list }), width)
    if (!utenPersoner) yield* rowLines(record, words, options)
  }
  for (const line of remarks(file, words, locale)) yield hang('  ', line, width)
}

function* rowLines(record: RecordComparison, words: ComparisonWords, { alle, width }: SammenlignTextOptions): Generator<string> {
  const { say } = words
  const most = alle ? Number.POSITIVE_INFINITY : SHOWN
  function* list<T>(title: 'changed' | 'added' | 'removed', rows: readonly T[], line: (row: T) => string): Generator<string> {
    if (rows.length === 0) return
    yield `    ${say(title)}\n`
    for (const row of rows.slice(0, most)) yield hang('      ', line(row), width)
    if (rows.length > most) yield `      ${say('more-rows', { n: rows.length - most })}\n`
  }
  yield* list('changed', record.changed, ({ rowBefore, rowNow, key, cells }) => {
    const place = say('changed-row', { row: String(rowNow), earlier: String(rowBefore), key: words.key(key) })
    return printable(`${place}: ${cells.map((cell) => cellText(cell, words)).join('; ')}`, 400)
  })
  const lone = ({ row, key }: LoneRow): string => printable(say('lone-row', { row: String(row), key: words.key(key) }), 260)
  yield* list('added', record.added, lone)
  yield* list('removed', record.removed, lone)
}

function cellText({ column, header, before, now }: RecordComparison['changed'][number]['cells'][number], words: ComparisonWords): string {
  const shown = (text: string): string => (text === '' ? words.say('empty') : `«${printable(words.value(column, text), 80)}»`)
  return words.say('cell', { column: words.show(header), before: shown(before), after: shown(now) })
}

/** What was not compared, and why. */
export function remarks(file: FileComparison, { say, show }: ComparisonWords, locale: Locale): readonly string[] {
  const { records, notCompared, unknownColumns } = file
  const gone = records.flatMap(({ columnsBefore, compared }) => columnsBefore.filter(({ column }) => !compared.includes(column)))
  const come = records.flatMap(({ columnsNow, compared }) => columnsNow.filter(({ column }) => !compared.includes(column)))
  const headers = (columns: readonly { readonly header: string }[]): string =>
    names([...new Set(columns.map(({ header }) => `«${show(header)}»`))])
  return [
    ...(gone.length === 0 ? [] : [say('columns-gone', { list: headers(gone) })]),
    ...(come.length === 0 ? [] : [say('columns-come', { list: headers(come) })]),
    ...(unknownColumns.length === 0 ? [] : [say('columns-unknown', { list: names(unknownColumns.map((name) => `«${show(name)}»`)) })]),
    ...(notCompared.length === 0 ? [] : [say('records-left', { list: names(notCompared.map((id) => recordName(id, 2, locale))) })]),
  ]
}

/** The counts as sentences; one sentence when nothing differs. */
export function countSentences(counts: ChangeCounts, { say }: ComparisonWords): readonly string[] {
  const { added, removed, changed, respelled } = counts
  if (added + removed + changed + respelled === 0) return [say('equal')]
  return [say('counts', { added, removed, changed }), ...(respelled === 0 ? [] : [say('respelled', { n: respelled })])]
}

function hasRows({ changed, added, removed }: RecordComparison): boolean {
  return changed.length + added.length + removed.length > 0
}

function names(list: readonly string[]): string {
  const more = list.length - SHOWN_NAMES
  return `${list.slice(0, SHOWN_NAMES).join(', ')}${more > 0 ? ` … +${more}` : ''}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
