import { countSeverities } from '../../findings/count-severities.ts'
import { type MerkTextId, merkText } from '../../messages/merk-texts.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { writeDate } from '../../messages/written-date.ts'
import { markedRole } from '../../workbook/cell-style.ts'
import type { CellDef, DesignedSheet } from '../../workbook/workbook-def.ts'
import { printLines } from './print-lines.ts'
import { ABOUT, type WorkbookContext } from './workbook-context.ts'

const SEVERITIES = ['error', 'warning', 'info'] as const
const WIDTHS = [28, 14, 70]

/** The last sheet of a marked copy: that it holds values only, what the marks mean and how many there are, and what it was made from. */
export function markedCopySheet(context: WorkbookContext, title: string): DesignedSheet {
  const { run, locale, fileNames } = context
  const file = run.files[0]!
  const counts = countSeverities(file)
  const texts = reportTexts(locale)
  const say = (id: MerkTextId): string => merkText(id, {}, locale)
  const wrapped = (id: MerkTextId): CellDef[] => [{ value: say(id), role: 'text-wrap' }]
  const facts: readonly (readonly [string, string])[] = [
    [say('original'), fileNames[0]!],
    ['SHA-256', file.sha256 ?? ''],
    [say('checked'), writeDate(run.today, locale)],
    [say('program'), `${run.tool.name} ${run.tool.version}`],
  ]
  const rows: (CellDef | null)[][] = [
    [{ value: title, role: 'title' }],
    wrapped('values'),
    wrapped('where'),
    wrapped('notes'),
    [],
    [
      { value: say('mark'), role: 'header' },
      { value: say('count'), role: 'header' },
    ],
    ...SEVERITIES.map((severity): CellDef[] => [
      { value: texts[severity], role: markedRole(severity) },
      { value: counts[severity], role: 'number' },
    ]),
    [],
    ...facts.map(([name, value]): CellDef[] => [
      { value: name, role: 'muted' },
      { value, role: 'id' },
    ]),
  ]
  return {
    kind: 'designed',
    name: ABOUT,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: [...['A2:C2', 'A3:C3', 'A4:C4'], ...facts.map((_, i) => `B${11 + i}:C${11 + i}`)],
    heights: { 1: 28, 2: 34, 3: 18, 4: 18, 6: 20 },
    tables: ['A6:B9', 'A11:C14'],
    frozenRows: 0,
    landscape: true,
    ...printLines(context, ABOUT),
  }
}
