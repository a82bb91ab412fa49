import type { CellDef, DesignedSheet } from '#core'

/** One column of a template in words. */
export interface ColumnInstruction {
  readonly title: string
  readonly mandatory: string
  readonly isMandatory: boolean
  readonly what: string
  readonly values: string
  readonly example: string
}

/** The columns of one sheet of rows; `title` only where the workbook has several. */
export interface SheetInstruction {
  readonly title: string | null
  readonly columns: readonly ColumnInstruction[]
}

export interface Instructions {
  readonly name: string
  readonly title: string
  readonly intro: string
  /** Who, when, where to: label and text. */
  readonly facts: readonly (readonly [label: string, text: string])[]
  readonly steps: readonly string[]
  readonly headers: readonly [column: string, mandatory: string, what: string, values: string, example: string]
  readonly sheets: readonly SheetInstruction[]
  readonly printFooter: string
}

const WIDTHS = [30, 14, 60, 46, 30]
const LINE_HEIGHT = 16
/** Letters on a line across all columns, and across all but the first. */
const WHOLE_LINE = 175
const REST_OF_LINE = 145

/** The sheet that says what to do, step by step, and what every column is for. */
export function instructionsSheet({ name, title, intro, facts, steps, headers, sheets, printFooter }: Instructions): DesignedSheet {
  const rows: (CellDef | null)[][] = [[{ value: title, role: 'title' }], [{ value: intro, role: 'subtitle' }], []]
  const merges: string[] = []
  const tables: string[] = []
  const heights: Record<number, number> = { 1: 28 }
  const tall = (text: string, room: number) => {
    heights[rows.length] = LINE_HEIGHT * Math.ceil(text.length / room)
  }
  for (const [label, text] of facts) {
    rows.push([
      { value: label, role: 'strong' },
      { value: text, role: 'text-wrap' },
    ])
    merges.push(`B${rows.length}:E${rows.length}`)
    tall(text, REST_OF_LINE)
  }
  rows.push([])
  steps.forEach((step, index) => {
    rows.push([{ value: `${index + 1}. ${step}`, role: 'text-wrap' }])
    merges.push(`A${rows.length}:E${rows.length}`)
    tall(step, WHOLE_LINE)
  })
  for (const sheet of sheets) {
    rows.push([])
    if (sheet.title !== null) rows.push([{ value: sheet.title, role: 'strong' }])
    rows.push(headers.map((value) => ({ value, role: 'header' })))
    const headerRow = rows.length
    heights[headerRow] = 20
    for (const column of sheet.columns) rows.push(columnRow(column))
    tables.push(`A${headerRow}:E${rows.length}`)
  }
  return {
    kind: 'designed',
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges,
    tables,
    heights,
    frozenRows: 0,
    landscape: true,
    printHeader: title,
    printFooter,
  }
}

function columnRow({ title, mandatory, isMandatory, what, values, example }: ColumnInstruction): CellDef[] {
  return [
    { value: title, role: 'strong' },
    { value: mandatory, role: isMandatory ? 'strong' : 'muted' },
    { value: what, role: 'text-wrap' },
    { value: values, role: 'text-wrap' },
    { value: example, role: 'id' },
  ]
}
