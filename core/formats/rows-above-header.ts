import type { SampleRow } from '../table/table-sample.ts'
import { trimBlanks } from '../table/trim-blanks.ts'

/** Rows above the header row that are data by their looks, and the number of the first. */
export interface RowsAboveHeader {
  readonly count: number
  readonly firstRow: number
}

/** A title row has fewer fields. */
const FEWEST_FIELDS = 4
const SHARE = 0.5

/**
 * The rows above the header row that look like data: at least four fields, at least half as many as there are headers, digits in one of them,
 * and at least half of them written as the rows below have them in that column. Titles, «Skole;46001;Dato;22.06.2026» and upper header rows
 * are none. Null when there are none; reads only the first rows of the file.
 */
export function rowsAboveHeader(headerRow: SampleRow, rows: readonly SampleRow[]): RowsAboveHeader | null {
  if (!rows.some(({ row }) => row < headerRow.row)) return null
  const headers = filledOf(headerRow).length
  const forms = formsBelow(rows.filter(({ row }) => row > headerRow.row))
  const above = rows.filter((row) => row.row < headerRow.row && isData(row, headers, forms))
  return above.length === 0 ? null : { count: above.length, firstRow: above[0]!.row }
}

function isData(row: SampleRow, headers: number, forms: readonly ReadonlySet<string>[]): boolean {
  const filled = filledOf(row)
  if (filled.length < Math.max(FEWEST_FIELDS, headers * SHARE) || !filled.some(({ text }) => /\d/.test(text))) return false
  if (forms.length === 0) return true
  return filled.filter(({ text, position }) => forms[position]?.has(formOf(text)) === true).length >= filled.length * SHARE
}

function filledOf({ fields }: SampleRow): { readonly text: string; readonly position: number }[] {
  return fields.map((field, position) => ({ text: trimBlanks(field), position })).filter(({ text }) => text !== '')
}

function formsBelow(rows: readonly SampleRow[]): Set<string>[] {
  const forms: Set<string>[] = []
  for (const row of rows) {
    for (const { text, position } of filledOf(row)) {
      while (forms.length <= position) forms.push(new Set())
      forms[position]!.add(formOf(text))
    }
  }
  return forms
}

/** `formOf('STUSP1----')` -> 'a0-'; long texts are all alike. */
function formOf(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\d+/g, '0')
    .replace(/\p{L}+/gu, 'a')
    .replace(/-+/g, '-')
}
