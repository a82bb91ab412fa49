import type { Finding, Known, Place } from '../../findings/finding.ts'
import { fingerprintHex } from '../../findings/fingerprint.ts'
import { labelPersons } from '../../findings/person-labels.ts'
import { countRows, createFindingRenderer } from '../../findings/render-finding.ts'
import { fill } from '../../messages/fill.ts'
import { standingName } from '../../messages/names.ts'
import { renderProblem } from '../../messages/problems.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { SEVERITY_SIGNS } from '../../workbook/cell-style.ts'
import { linkToCell } from '../../workbook/link-to-cell.ts'
import type { CellDef, CellRole, LargeSheet } from '../../workbook/workbook-def.ts'
import { dataCell } from './data-cell.ts'
import { printLines } from './print-lines.ts'
import { FINDINGS, type WorkbookContext } from './workbook-context.ts'
import { workbookTexts } from './workbook-texts.ts'

const SHOWN_VALUES = 12
const SHOWN_RANGES = 12
/** Findings about birth numbers hardly ever share their words; past this many, words are made and forgotten. */
const MAX_CACHED = 50_000

interface ListColumn {
  readonly title: string
  readonly width: number
  readonly role?: CellRole
}

/** The words of a finding as cells, made once for all findings that share rule, message, column, value and facts. */
interface WordCells {
  readonly severity: CellDef
  readonly column: CellDef | string
  readonly value: CellDef | string
  readonly message: string
  readonly why: string
  readonly remedy: string
  readonly status: string
  readonly code: string
}

/** Columns that only some lists have. */
interface Extras {
  readonly files: boolean
  readonly schools: boolean
  /** The sheet of a workbook of several. */
  readonly sheets: boolean
  readonly explained: boolean
  /** What stands for each pupil with the office's key. */
  readonly personCodes: boolean
}

/** One row per finding of all files, files that could not be read first among their file's rows; every cell of a finding filterable. */
export function findingListSheet(context: WorkbookContext): LargeSheet {
  const { run } = context
  const has: Extras = {
    files: run.files.length > 1,
    schools: run.files.some(({ findings }) => findings.skolenummer.some((school) => school !== 0)),
    sheets: run.files.some(({ sheets = [] }) => sheets.filter(({ leftOut }) => leftOut === null).length > 1),
    explained: run.explanations !== undefined,
    personCodes: run.settings?.hasKey === true,
  }
  const columns = listColumns(context, has)
  return {
    kind: 'large',
    name: FINDINGS,
    columns,
    header: columns.map(({ title }) => ({ value: title })),
    rowCount: run.files.reduce((sum, { findings, problem }) => sum + findings.size + (problem === null ? 0 : 1), 0),
    rows: listRows(context, has),
    frozenRows: 1,
    landscape: true,
    tabColor: 'C22B33',
    ...printLines(context, FINDINGS),
  }
}

function listColumns({ locale }: WorkbookContext, has: Extras): readonly ListColumn[] {
  const texts = workbookTexts(locale)
  const { what, why, remedy } = reportTexts(locale)
  return [
    { title: texts.severity, width: 17 },
    ...(has.files ? [{ title: texts.file, width: 24 }] : []),
    ...(has.schools ? [{ title: texts.school, width: 10, role: 'id' } as const] : []),
    { title: texts.rowNumber, width: 8, role: 'number' },
    ...(has.sheets ? [{ title: texts.sheet, width: 14 }] : []),
    { title: texts.cell, width: 9, role: 'link' },
    { title: texts.column, width: 16 },
    { title: texts.pupil, width: 14, role: 'id' },
    { title: texts.subject, width: 11, role: 'id' },
    { title: texts.value, width: 16, role: 'id' },
    { title: what, width: 46, role: 'text-wrap' },
    { title: why, width: 34, role: 'text-wrap' },
    { title: remedy, width: 46, role: 'text-wrap' },
    { title: texts.status, width: 15, role: 'text-wrap' },
    { title: texts.count, width: 9, role: 'number' },
    { title: texts.standingRows, width: 13 },
    { title: texts.rule, width: 9 },
    ...(has.explained ? [{ title: texts.explained, width: 34, role: 'text-wrap' } as const] : []),
    ...(has.personCodes ? [{ title: texts.personCode, width: 19, role: 'id' } as const] : []),
    { title: texts.fingerprint, width: 19, role: 'id' },
  ]
}

// A cell without content, drawn like its neighbours.
const BLANK: CellDef = { value: null }

type ListRow = (CellDef | string)[]

function* listRows(context: WorkbookContext, has: Extras): Generator<ListRow> {
  const { run, locale, visFnr, fileNames } = context
  const texts = workbookTexts(locale)
  const labels = labelPersons(run.files)
  for (const [fileIndex, file] of run.files.entries()) {
    const start = (severity: CellDef, school: CellDef | string): ListRow => [
      severity,
      ...(has.files ? [fileNames[fileIndex]!] : []),
      ...(has.schools ? [school] : []),
    ]
    if (file.problem !== null) {
      const { what, remedy } = renderProblem(file.problem, { locale, visFnr })
      const blanks = [BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, ...(has.sheets ? [BLANK] : [])]
      const tail = [...(has.explained ? [BLANK] : []), ...(has.personCodes ? [BLANK] : []), BLANK]
      yield [...start(severityCell('error', locale), BLANK), ...blanks, what, BLANK, remedy, BLANK, { value: 1 }, BLANK, BLANK, ...tail]
    }
    const table = file.findings
    const renderer = createFindingRenderer(file, { locale, visFnr, labels })
    const explainedCell = (known: Known | null) => (known === null ? BLANK : explainedText(known, locale))
    const cached = new Map<string, WordCells>()
    for (let i = 0; i < table.size; i++) {
      const [variant, column, value, fact, row] = [table.variant[i]!, table.column[i]!, table.value[i]!, table.fact[i]!, table.row[i]!]
      const key = `${variant} ${column} ${value} ${fact}`
      let words = cached.get(key)
      if (words === undefined) {
        words = wordCells(renderer.finding(i), context)
        if (cached.size < MAX_CACHED) cached.set(key, words)
      }
      const number = table.columns[column]?.number || null
      const sheet = table.columns[column]?.sheet ?? null
      const ranges = table.ranges.get(i)
      const text = (index: number) => (index === 0 ? BLANK : renderer.text(index))
      yield [
        ...start(words.severity, text(table.skolenummer[i]!)),
        row === 0 ? BLANK : { value: row },
        ...(has.sheets ? [sheet ?? BLANK] : []),
        placeLink(context, fileIndex, { sheet, row }, number, texts),
        words.column,
        table.person[i] === 0 ? BLANK : renderer.person(table.person[i]!),
        text(table.fagkode[i]!),
        words.value,
        words.message,
        words.why,
        words.remedy,
        words.status,
        { value: ranges === undefined ? 1 : countRows(ranges) },
        ranges === undefined ? BLANK : rangesText(ranges, texts),
        words.code,
        ...(has.explained ? [explainedCell(renderer.known(i))] : []),
        ...(has.personCodes ? [renderer.personCode(table.person[i]!) ?? BLANK] : []),
        fingerprintHex(table.fingerprintHigh[i]!, table.fingerprintLow[i]!),
      ]
    }
  }
}

/** 'Forklart: Omvalg etter vedtak (KN, til 31. desember 2026)' */
export function explainedText(known: Known, locale: WorkbookContext['locale']): string {
  const { explained, explainedBy } = reportTexts(locale)
  return `${explained}: ${fill(explainedBy, { reason: known.reason, initials: known.initials, enddate: known.until }, locale)}`
}

function wordCells(words: Finding, { locale }: WorkbookContext): WordCells {
  const { allowed, sources } = words
  const unique = (list: readonly string[]) => [...new Set(list)].join('; ')
  return {
    severity: severityCell(words.severity, locale),
    column: words.place.column ?? BLANK,
    value: words.value === '' ? BLANK : words.value,
    message: words.message,
    why: unique(sources.map(({ ref }) => ref)),
    remedy: withAllowed(words.remedy, allowed, locale),
    status: unique(sources.map(({ standing }) => standingName(standing, locale))),
    code: words.code,
  }
}

/** `withAllowed('Rett karakteren.', ['1', '2'], 'nb')` -> 'Rett karakteren. Tillatte verdier: 1, 2.' */
export function withAllowed(remedy: string, allowed: Finding['allowed'], locale: WorkbookContext['locale']): string {
  if (allowed === null || allowed.length === 0) return remedy
  const rest = allowed.length - SHOWN_VALUES
  const shown = [...allowed.slice(0, SHOWN_VALUES), ...(rest > 0 ? [fill(workbookTexts(locale).more, { n: rest }, locale)] : [])]
  return `${remedy} ${reportTexts(locale).allowed}: ${shown.join(', ')}.`
}

/** `■ Feil` in the severity's colour. */
export function severityCell(severity: 'error' | 'warning' | 'info', locale: WorkbookContext['locale']): CellDef {
  return { value: `${SEVERITY_SIGNS[severity]} ${reportTexts(locale)[severity]}`, role: severity }
}

// A finding about the whole file has nowhere to go; one about a row as a whole goes to its first cell.
function placeLink(
  context: WorkbookContext,
  fileIndex: number,
  place: Pick<Place, 'sheet' | 'row'>,
  column: number | null,
  texts: ReturnType<typeof workbookTexts>,
): CellDef | string {
  if (place.row === 0) return BLANK
  const { sheet, cell } = dataCell(context, fileIndex, place, column ?? 1)
  const label = column === null ? fill(texts.rowLink, { row: String(place.row) }, context.locale) : cell.name
  return sheet === null ? label : { value: linkToCell(sheet, cell.address, label), role: 'link' }
}

/** `rangesText([[2, 2], [4, 9]], texts)` -> '2, 4–9' */
export function rangesText(ranges: readonly (readonly [number, number])[], texts: ReturnType<typeof workbookTexts>): string {
  const shown = ranges.slice(0, SHOWN_RANGES).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return ranges.length > SHOWN_RANGES
    ? `${shown.join(', ')} ${texts.more.replace('{n}', String(ranges.length - SHOWN_RANGES))}`
    : shown.join(', ')
}
