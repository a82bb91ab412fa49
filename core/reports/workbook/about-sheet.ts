import type { CheckedFile } from '../../findings/checked-file.ts'
import { maskText } from '../../findings/mask-facts.ts'
import { fill } from '../../messages/fill.ts'
import { kodeverkText } from '../../messages/kodeverk-texts.ts'
import { delimiterName, encodingName, leveranseName, leveranseReason, standingName } from '../../messages/names.ts'
import { problemText } from '../../messages/problems.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { writeDate } from '../../messages/written-date.ts'
import type { CellDef, DesignedSheet } from '../../workbook/workbook-def.ts'
import { kodeverkLine, kodeverkNotes } from '../kodeverk-lines.ts'
import { readingLines } from '../reading-lines.ts'
import { explanationSentences, settingsSentences } from '../text-office.ts'
import { notRunSentence } from './not-run.ts'
import { printLines } from './print-lines.ts'
import { ABOUT, type WorkbookContext } from './workbook-context.ts'
import { workbookTexts } from './workbook-texts.ts'

const COLUMNS = [30, 46, 13, 44, 30, 68, 13, 12, 11, 13, 60].map((width) => ({ width }))

type Row = (CellDef | null)[]

/** The last sheet: what the answer rests on. Files with their hashes, versions, settings, and for every rule whether it ran and why not. */
export function aboutSheet(context: WorkbookContext): DesignedSheet {
  const { locale } = context
  const texts = workbookTexts(locale)
  const rows: Row[] = [[{ value: ABOUT, role: 'title' }], []]
  const heights: Record<number, number> = { 1: 28 }
  const tables: string[] = []
  const addTable = (body: readonly Row[], lastColumn: string, header?: readonly string[]) => {
    const from = rows.length + 1
    if (header !== undefined) {
      rows.push(header.map((value) => ({ value, role: 'header' })))
      heights[from] = 20
    }
    rows.push(...body)
    if (rows.length >= from) tables.push(`A${from}:${lastColumn}${rows.length}`)
    rows.push([])
  }

  addTable(settingRows(context), 'B')
  rows.push([{ value: texts.files, role: 'strong' }])
  const { file, fileKind, rows: rowsTitle, persons, encoding, delimiter, lineEnd, bytes, delivery, remark } = texts
  addTable(fileRows(context), 'K', [file, fileKind, rowsTitle, delivery, encoding, 'SHA-256', delimiter, lineEnd, persons, bytes, remark])
  rows.push([{ value: texts.rules, role: 'strong' }])
  addTable(ruleRows(context), 'F', [texts.code, texts.rule, texts.run, texts.source, texts.status, reportTexts(locale).why])
  return {
    kind: 'designed',
    name: ABOUT,
    columns: COLUMNS,
    rows,
    heights,
    tables,
    frozenRows: 0,
    landscape: true,
    ...printLines(context, ABOUT),
  }
}

/** Program, day and county, settings, explanations, code lists and options: name and value in each row. */
export function settingRows({ run, locale, visFnr }: WorkbookContext): readonly Row[] {
  const texts = workbookTexts(locale)
  const { tool, today, skoleaar, leveranse, fylke, options } = run
  const pairs: (readonly [string, string])[] = [
    [texts.program, `${tool.name} ${tool.version}`],
    [texts.rulePack, tool.rulePack],
    [texts.today, writeDate(today, locale)],
    [texts.schoolYear, skoleaar?.replace('-', '–') ?? texts.notGiven],
    [texts.delivery, leveranse === null ? texts.notGiven : leveranseName(leveranse, locale)],
    [texts.county, fylke ?? texts.notGiven],
  ]
  for (const sentence of settingsSentences(run, locale)) pairs.push([texts.settings, sentence])
  for (const sentence of explanationSentences(run, locale)) pairs.push([texts.explanations, sentence])
  const lists = kodeverkLine(run, locale)
  const show = (path: string): string => (visFnr ? path : maskText(path))
  for (const text of [...(lists === null ? [] : [lists]), ...kodeverkNotes(run, locale, show)])
    pairs.push([kodeverkText('title', {}, locale), text])
  for (const [name, value] of Object.entries(options)) {
    const shown = typeof value === 'boolean' ? (value ? texts.yes : texts.no) : typeof value === 'object' ? value.join(', ') : String(value)
    pairs.push([fill(texts.option, { name }, locale), visFnr ? shown : maskText(shown)])
  }
  return pairs.map(([name, value]) => [{ value: name, role: 'muted' }, { value }])
}

/** Each file: name, kind, rows, delivery, encoding, SHA-256, separator, line ends, persons, bytes, remark. */
export function fileRows(context: WorkbookContext): readonly Row[] {
  const { run, locale, fileNames } = context
  const texts = workbookTexts(locale)
  return run.files.map((file, index) => [
    { value: fileNames[index]!, role: 'id' },
    { value: file.formatTitle?.[locale] ?? reportTexts(locale).unknownKind },
    { value: file.rows, role: 'number' },
    { value: deliveryText(file, locale), role: 'text-wrap' },
    { value: file.encoding === null ? '' : encodingName(file.encoding, locale) },
    { value: file.sha256 ?? '', role: 'id' },
    { value: file.delimiter === null ? '' : delimiterName(file.delimiter, locale) },
    { value: file.lineEnd === 'mixed' ? texts.mixedLineEnd : (file.lineEnd?.toUpperCase() ?? '') },
    { value: file.persons, role: 'number' },
    { value: file.bytes, role: 'number' },
    { value: remarkText(file, context), role: 'text-wrap' },
  ])
}

function deliveryText({ leveranse }: CheckedFile, locale: WorkbookContext['locale']): string {
  return leveranse === null
    ? ''
    : `${leveranseName(leveranse.value, locale)} (${leveranseReason(leveranse.reason, leveranse.facts, locale)})`
}

function remarkText(file: CheckedFile, { locale, visFnr, utenPersoner }: WorkbookContext): string {
  const { problem, coverage } = file
  const unknown = coverage.unknownColumns.map((column) => `«${column}»`).join(', ')
  return [
    ...(problem === null ? [] : [problemText(problem, locale, visFnr && !utenPersoner)]),
    ...readingLines(file, locale).map((line) => (visFnr && !utenPersoner ? line : maskText(line))),
    ...(unknown === '' ? [] : [fill(reportTexts(locale).unknownColumns, { list: unknown }, locale)]),
  ].join(' ')
}

/** Each rule: code, title, whether it ran, sources, how sure they are, why it did not run. */
export function ruleRows(context: WorkbookContext): readonly Row[] {
  const { run, locale, rulesById } = context
  const texts = workbookTexts(locale)
  const ranIn = new Map<string, number>()
  const reasons = new Map<string, string>()
  for (const { coverage } of run.files) {
    for (const rule of coverage.run) ranIn.set(rule, (ranIn.get(rule) ?? 0) + 1)
    for (const entry of coverage.notRun) {
      const why = notRunSentence(context, '', entry).replace(/^: /, '')
      const known = reasons.get(entry.rule) ?? ''
      if (!known.includes(why)) reasons.set(entry.rule, `${known} ${why}`.trim())
    }
  }
  const ids = [...new Set([...ranIn.keys(), ...reasons.keys()])]
  const code = (id: string) => rulesById.get(id)?.code ?? '~'
  ids.sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : a < b ? -1 : 1))
  return ids.map((id) => {
    const rule = rulesById.get(id)
    const times = ranIn.get(id) ?? 0
    const all = times + run.files.filter(({ coverage }) => coverage.notRun.some((entry) => entry.rule === id)).length
    const ran = times === all ? texts.yes : times === 0 ? texts.no : fill(texts.runIn, { n: times, all }, locale)
    return [
      { value: rule?.code ?? '', role: 'muted' },
      { value: rule?.title[locale] ?? id },
      { value: ran, role: times === 0 ? 'warning' : 'text' },
      { value: [...new Set(rule?.sources.map(({ ref }) => ref))].join('; ') },
      { value: [...new Set(rule?.sources.map(({ standing }) => standingName(standing, locale)))].join('; '), role: 'text-wrap' },
      { value: sentence(reasons.get(id) ?? ''), role: 'text-wrap' },
    ]
  })
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
