import type { FindingTable } from '../../findings/checked-file.ts'
import { addCounts, countExplained, countSeverities, type SeverityCounts } from '../../findings/count-severities.ts'
import { fill } from '../../messages/fill.ts'
import { leveranseName } from '../../messages/names.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { writeDate } from '../../messages/written-date.ts'
import { SEVERITY_SIGNS } from '../../workbook/cell-style.ts'
import type { CellDef, DesignedSheet } from '../../workbook/workbook-def.ts'
import { causeSentences, motSentence } from '../text-causes.ts'
import { conclusion } from '../text-conclusion.ts'
import { textContext } from '../text-context.ts'
import { explanationSentences, settingsSentences } from '../text-office.ts'
import { coverageLines } from './coverage-lines.ts'
import { type OverviewTable, placeTable, ruleTable } from './overview-tables.ts'
import { printLines, reportTitle } from './print-lines.ts'
import { OVERVIEW, type WorkbookContext } from './workbook-context.ts'
import { workbookTexts } from './workbook-texts.ts'

const WIDTHS = [2, 52, 10, 19, 18, 3, 36, 17, 17, 26]
const TABLES_FROM = 7
const CHARACTERS_PER_LINE = 175
const LINE_HEIGHT = 15
const TABLE_ROW_HEIGHT = 18

type Row = (CellDef | null)[]

/** The first sheet: what was found, by rule and by file or school, and at the same size what was not checked. */
export function overviewSheet(context: WorkbookContext): DesignedSheet {
  const rules = ruleTable(context)
  const places = placeTable(context)
  const rows: Row[] = [
    [null, { value: reportTitle(context), role: 'title' }],
    [null, { value: conclusionLine(context), role: 'strong' }],
    [null, { value: factsLine(context), role: 'subtitle' }],
    [],
    countRow(context),
    [],
  ]
  for (let i = 0; i < Math.max(rules.rows.length, places.rows.length); i++)
    rows.push([null, ...(rules.rows[i] ?? [null, null, null, null]), null, ...(places.rows[i] ?? [])])
  const hasTables = rules.rows.length + places.rows.length > 0
  if (hasTables) rows.push([])
  const heights: Record<number, number> = { 1: 28, 2: 18, 5: 24 }
  for (let row = TABLES_FROM; row < rows.length; row++) heights[row] = TABLE_ROW_HEIGHT
  const merges: string[] = []
  for (const line of [...batchLines(context), ...coverageLines(context), ...officeLines(context)]) {
    rows.push([null, line])
    merges.push(`B${rows.length}:J${rows.length}`)
    // Merged cells do not grow by themselves.
    heights[rows.length] = Math.ceil(String(line.value).length / CHARACTERS_PER_LINE) * LINE_HEIGHT + 3
  }
  return {
    kind: 'designed',
    name: OVERVIEW,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    heights,
    merges,
    tables: [...rangeOf(rules, 'B', 'E'), ...rangeOf(places, 'G', 'J')],
    dataBars: [...rules.bars(TABLES_FROM), ...places.bars(TABLES_FROM)],
    frozenRows: 0,
    landscape: true,
    tabColor: '0A5B68',
    ...printLines(context, OVERVIEW),
  }
}

function conclusionLine({ run, locale, visFnr, utenPersoner, fileNames }: WorkbookContext): string {
  const named = { ...run, files: run.files.map((file, index) => ({ ...file, path: fileNames[index]! })) }
  return conclusion(named, textContext({ locale, visFnr, utenPersoner, color: false, alle: true, width: 200 }))
}

/** What the files say together: the comparison with earlier ones, and faults that many schools share. */
function batchLines({ run, locale }: WorkbookContext): readonly CellDef[] {
  const compared = motSentence(run, locale)
  const causes = causeSentences(run, locale, true)
  return [
    ...(compared === null ? [] : [{ value: compared, role: 'strong' } as const]),
    ...(causes.length === 0 ? [] : [{ value: reportTexts(locale).commonCauses, role: 'strong' } as const]),
    ...causes.map((value) => ({ value, role: 'text-wrap' }) as const),
  ]
}

/** Which settings of the county held, and what became of its explanations. */
function officeLines({ run, locale }: WorkbookContext): readonly CellDef[] {
  return [...settingsSentences(run, locale), ...explanationSentences(run, locale)].map((value) => ({ value, role: 'text-wrap' }) as const)
}

/** Rows, day, school year, delivery and county in sentences. */
export function factsLine({ run, locale }: WorkbookContext): string {
  const texts = workbookTexts(locale)
  const rows = fill(reportTexts(locale).rowCount, { n: run.files.reduce((sum, file) => sum + file.rows, 0) }, locale)
  const only = run.files.length === 1 ? run.files[0]! : null
  const skoleaar = run.skoleaar ?? only?.skoleaar ?? ''
  const leveranse = run.leveranse ?? only?.leveranse?.value
  return [
    fill(texts.facts, { rows, today: writeDate(run.today, locale) }, locale),
    ...(skoleaar === '' ? [] : [fill(texts.factsYear, { skoleaar: skoleaar.replace('-', '–') }, locale)]),
    ...(leveranse === undefined ? [] : [fill(texts.factsDelivery, { leveranse: leveranseName(leveranse, locale) }, locale)]),
    ...(run.fylke === null ? [] : [fill(texts.factsCounty, { fylke: run.fylke }, locale)]),
  ].join(' ')
}

// The same numbers as in the summary of the other reports: a file that could not be checked is a fault.
function countRow({ run, locale }: WorkbookContext): Row {
  const counts: SeverityCounts = addCounts(run.files.map(countSeverities))
  const errors = counts.error + run.files.filter(({ problem }) => problem !== null).length
  const { errorCount, warningCount, infoCount, explainedCount } = reportTexts(locale)
  const explained = countExplained(run.files)
  const sure = run.files.reduce((sum, { findings }) => sum + countFixes(findings), 0)
  return [
    null,
    { value: `${SEVERITY_SIGNS.error} ${fill(errorCount, { n: errors }, locale)}`, role: 'error' },
    { value: `${SEVERITY_SIGNS.warning} ${fill(warningCount, { n: counts.warning }, locale)}`, role: 'warning' },
    null,
    { value: `${SEVERITY_SIGNS.info} ${fill(infoCount, { n: counts.info }, locale)}`, role: 'info' },
    null,
    sure === 0 ? null : { value: fill(workbookTexts(locale).sureFixes, { n: sure }, locale), role: 'strong' },
    ...(explained === 0 ? [] : [{ value: fill(explainedCount, { n: explained }, locale), role: 'strong' } as const]),
  ]
}

/** Findings with a sure fix that nobody has explained. */
export function countFixes({ size, fact, facts, known }: FindingTable): number {
  let fixes = 0
  for (let i = 0; i < size; i++) if (facts[fact[i]!]!.fix !== undefined && known?.has(i) !== true) fixes++
  return fixes
}

function rangeOf({ rows }: OverviewTable, left: string, right: string): readonly string[] {
  return rows.length === 0 ? [] : [`${left}${TABLES_FROM}:${right}${TABLES_FROM + rows.length - 1}`]
}
