import { countSeverities } from '../../findings/count-severities.ts'
import { linkToCell } from '../../workbook/link-to-cell.ts'
import { largeSheetRow, sheetPartName } from '../../workbook/sheet-name.ts'
import type { CellDef, DesignedSheet } from '../../workbook/workbook-def.ts'
import { countRules } from '../count-rules.ts'
import { countSchools } from './count-schools.ts'
import { severityCell } from './finding-list-sheet.ts'
import { firstListRows } from './first-list-rows.ts'
import { FINDINGS, type WorkbookContext } from './workbook-context.ts'
import { workbookTexts } from './workbook-texts.ts'

type Bars = NonNullable<DesignedSheet['dataBars']>

/** A table of the first sheet with its header row; empty where there is nothing to count. */
export interface OverviewTable {
  readonly rows: readonly (readonly CellDef[])[]
  /** Bars for a table whose header stands in this row. */
  bars(headerRow: number): Bars
}

const EMPTY: OverviewTable = { rows: [], bars: () => [] }

/** How often each rule spoke; its name leads to the first of its findings in the list. */
export function ruleTable(context: WorkbookContext): OverviewTable {
  const { run, locale, names, utenPersoner, rulesById } = context
  const counts = countRules(run.files)
  if (counts.length === 0) return EMPTY
  const texts = workbookTexts(locale)
  const first = firstListRows(run)
  const max = Math.max(...counts.map(({ findings }) => findings))
  return {
    rows: [
      headerRow(texts.rule, texts.code, texts.severity, texts.count),
      ...counts.map(({ rule, code, severity, findings }): CellDef[] => {
        const title = rulesById.get(rule)?.title[locale] ?? rule
        const at = largeSheetRow(first.get(`${rule} ${severity}`) ?? 0, 1)
        const link = linkToCell(sheetPartName(FINDINGS, at.part, names), `A${at.row}`, title)
        return [
          utenPersoner ? { value: title } : { value: link, role: 'link' },
          { value: code, role: 'muted' },
          severityCell(severity, locale),
          { value: findings, role: 'number' },
        ]
      }),
    ],
    bars: (headerRow) =>
      (['error', 'warning', 'info'] as const).flatMap((severity) => {
        const from = counts.findIndex((count) => count.severity === severity)
        const to = counts.findLastIndex((count) => count.severity === severity)
        return from < 0 ? [] : [{ range: `E${headerRow + 1 + from}:E${headerRow + 1 + to}`, role: severity, max }]
      }),
  }
}

/** Errors and warnings per file, or per school where one file holds several. */
export function placeTable(context: WorkbookContext): OverviewTable {
  const { run, locale, fileNames } = context
  const texts = workbookTexts(locale)
  if (run.files.length > 1) {
    const rows = run.files.map((file, index): PlaceRow => {
      const counts = countSeverities(file)
      const unread = file.problem !== null
      return {
        name: fileNames[index]!,
        errors: counts.error + (unread ? 1 : 0),
        warnings: counts.warning,
        last: unread ? { value: texts.unread, role: 'error' } : { value: file.rows, role: 'number' },
      }
    })
    return table([texts.file, texts.errors, texts.warnings, texts.rows], rows)
  }
  const schools = countSchools(run.files)
  if (schools.length < 2) return EMPTY
  const rows = schools.map(({ school, counts }): PlaceRow => {
    const name = school === '' ? texts.noSchool : school
    return { name, errors: counts.error, warnings: counts.warning, last: { value: counts.info, role: 'number' } }
  })
  return table([texts.school, texts.errors, texts.warnings, texts.infos], rows)
}

interface PlaceRow {
  readonly name: string
  readonly errors: number
  readonly warnings: number
  readonly last: CellDef
}

function table(titles: readonly [string, string, string, string], places: readonly PlaceRow[]): OverviewTable {
  const max = Math.max(1, ...places.map(({ errors, warnings }) => Math.max(errors, warnings)))
  return {
    rows: [
      headerRow(...titles),
      ...places.map(({ name, errors, warnings, last }): CellDef[] => [
        { value: name, role: 'id' },
        { value: errors, role: 'number' },
        { value: warnings, role: 'number' },
        last,
      ]),
    ],
    bars: (headerRow) => {
      const [from, to] = [headerRow + 1, headerRow + places.length]
      return [
        { range: `H${from}:H${to}`, role: 'error', max },
        { range: `I${from}:I${to}`, role: 'warning', max },
      ]
    },
  }
}

function headerRow(...titles: readonly string[]): readonly CellDef[] {
  return titles.map((value) => ({ value, role: 'header' }))
}
