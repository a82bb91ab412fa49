import type { Finding } from '../../findings/finding.ts'
import { labelPersons } from '../../findings/person-labels.ts'
import { createFindingRenderer } from '../../findings/render-finding.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { markedRole, SEVERITY_SIGNS } from '../../workbook/cell-style.ts'
import type { CellDef, LargeSheet } from '../../workbook/workbook-def.ts'
import { cellMarks } from './cell-marks.ts'
import { explainedText, withAllowed } from './finding-list-sheet.ts'
import { printLines } from './print-lines.ts'
import type { DataSheet, FileRow, WorkbookContext } from './workbook-context.ts'
import { workbookTexts } from './workbook-texts.ts'

/** More notes than this make Excel slow to open the sheet; the list of findings has them all. */
const MAX_NOTES = 1_000
const MAX_FINDINGS_IN_NOTE = 5
const COLUMN_WIDTH = 15
const RANK = { error: 0, warning: 1, info: 2 } as const

/**
 * A file's own rows, untouched, each under the number it has in the file; cells with a finding are marked by severity and the first thousand
 * say in a note what is wrong.
 */
export function markedDataSheet(context: WorkbookContext, part: DataSheet, rows: AsyncIterable<FileRow> | Iterable<FileRow>): LargeSheet {
  const { headerRow } = part
  const { columns } = context.run.files[part.file]!.findings
  const name = context.dataSheet(part.file, part.sheet)!
  return {
    kind: 'large',
    name,
    header: [],
    columns: Array.from({ length: Math.max(30, ...columns.map(({ number }) => number)) }, () => ({ width: COLUMN_WIDTH, role: 'id' })),
    rows: markedRows(context, part, rows),
    frozenRows: headerRow,
    filterRow: headerRow,
    landscape: true,
    tabColor: '0A5B68',
    ...printLines(context, name),
  }
}

async function* markedRows(
  context: WorkbookContext,
  { file: fileIndex, headerRow, sheet }: DataSheet,
  rows: AsyncIterable<FileRow> | Iterable<FileRow>,
): AsyncGenerator<readonly (CellDef | string | null)[]> {
  const file = context.run.files[fileIndex]!
  const table = file.findings
  const marksOf = cellMarks(table, sheet)
  const noteOf = noteWriter(context, fileIndex)
  const isNoted = new Set<number>()
  let last = 0

  for await (const { row, fields } of rows) {
    // Lines that a reader passes over still have their place.
    while (++last < row) yield []
    const marks = marksOf(row)
    if (marks === null) {
      yield row === headerRow ? fields.map((value) => ({ value, role: 'header' })) : fields
      continue
    }
    const cells: (CellDef | string)[] = row === headerRow ? fields.map((value): CellDef => ({ value, role: 'header' })) : [...fields]
    for (const [column, findings] of marks) {
      while (cells.length < column) cells.push('')
      const worst = findings.reduce((a, b) => (RANK[severityOf(b)] < RANK[severityOf(a)] ? b : a))
      const isNew = isNoted.size < MAX_NOTES && findings.some((finding) => !isNoted.has(finding))
      if (isNew) for (const finding of findings) isNoted.add(finding)
      cells[column - 1] = {
        value: fields[column - 1] ?? '',
        role: markedRole(severityOf(worst)),
        ...(isNew ? { note: noteOf(findings) } : {}),
      }
    }
    yield cells
  }

  // An explained finding is still there to be read, but calls for nothing.
  function severityOf(finding: number) {
    if (table.known?.has(finding) === true) return 'info'
    return table.variants[table.variant[finding]!]!.severity
  }
}

/** The worst first; what is explained comes last. */
function rankOf({ severity, known }: Finding): number {
  return known === null ? RANK[severity] : RANK.info + 1
}

/** What is wrong and what to do, as in the list of findings; the worst first. */
function noteWriter({ run, locale, visFnr }: WorkbookContext, fileIndex: number): (findings: readonly number[]) => string {
  const file = run.files[fileIndex]!
  const renderer = createFindingRenderer(file, { locale, visFnr, labels: labelPersons(run.files) })
  const texts = reportTexts(locale)
  return (findings) => {
    const rendered = findings.map((finding) => renderer.finding(finding)).sort((a, b) => rankOf(a) - rankOf(b))
    const parts = rendered.slice(0, MAX_FINDINGS_IN_NOTE).map(({ severity, code, message, remedy, allowed, sources, known }) => {
      if (known !== null) return `${code}\n${message}\n${explainedText(known, locale)}`
      return `${SEVERITY_SIGNS[severity]} ${texts[severity]} ${code}\n${message} (${sources.map(({ ref }) => ref).join('; ')})\n${withAllowed(remedy, allowed, locale)}`
    })
    if (rendered.length > MAX_FINDINGS_IN_NOTE) parts.push(workbookTexts(locale).moreNotes)
    return parts.join('\n\n')
  }
}
