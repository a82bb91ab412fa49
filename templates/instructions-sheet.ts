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

export interface Instructions {
  readonly title: string
  readonly intro: string
  readonly steps: readonly string[]
  readonly headers: readonly [column: string, mandatory: string, what: string, values: string, example: string]
  readonly columns: readonly ColumnInstruction[]
  readonly printFooter: string
}

const WIDTHS = [27, 14, 62, 44, 30]

/** The sheet «Veiledning» of a template: what to do, step by step, and what every column is for. */
export function instructionsSheet({ title, intro, steps, headers, columns, printFooter }: Instructions): DesignedSheet {
  const rows: (CellDef | null)[][] = [
    [{ value: title, role: 'title' }],
    [{ value: intro, role: 'subtitle' }],
    [],
    ...steps.map((step, index): CellDef[] => [{ value: `${index + 1}. ${step}`, role: 'text' }]),
    [],
    headers.map((value) => ({ value, role: 'header' })),
  ]
  const headerRow = rows.length
  for (const { title: name, mandatory, isMandatory, what, values, example } of columns)
    rows.push([
      { value: name, role: 'strong' },
      { value: mandatory, role: isMandatory ? 'strong' : 'muted' },
      { value: what, role: 'text-wrap' },
      { value: values, role: 'text-wrap' },
      { value: example, role: 'id' },
    ])
  return {
    kind: 'designed',
    name: 'Veiledning',
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    tables: [`A${headerRow}:E${rows.length}`],
    heights: { 1: 28, [headerRow]: 20 },
    frozenRows: 0,
    landscape: true,
    printHeader: title,
    printFooter,
  }
}
