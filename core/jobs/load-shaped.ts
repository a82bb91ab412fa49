import { TableCheck } from '../engine/check-table.ts'
import { runFactsOf } from '../engine/run-facts.ts'
import type { CheckRunOptions } from '../engine/run-options.ts'
import type { CheckedFile } from '../findings/checked-file.ts'
import { relocateFindings } from '../findings/relocate-findings.ts'
import type { RowsAboveHeader } from '../formats/rows-above-header.ts'
import type { Rule } from '../rules/rule.ts'
import { placesOf } from '../shape/places.ts'
import { pourShaped } from '../shape/pour-shaped.ts'
import { shapedLayout } from '../shape/shaped-layout.ts'
import type { ShapedTable } from '../shape/shaped-table.ts'
import { parseSkoleaar, type Skoleaar } from '../skoleaar/skoleaar.ts'
import type { OddLine } from '../table/chunk.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import type { Loaded, LoadStep } from './loaded-table.ts'

/** What the reader of the file knows beside its rows. */
export interface ShapedFacts {
  /** Lines with too many or too few fields, by their row in the file. */
  readonly odd: readonly OddLine[]
  readonly rowsAbove: RowsAboveHeader | null
  readonly bytes: number
  readonly file: Partial<CheckedFile>
}

/**
 * Loads a grade table of any shape into a check; its findings will stand where the cells stand in the file the user has. Yields progress
 * after each chunk of rows.
 */
export function* loadShaped(
  table: ShapedTable,
  facts: ShapedFacts,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare?: SpareArrays,
): Generator<LoadStep, Loaded> {
  const layout = { ...shapedLayout(table), rowsAbove: facts.rowsAbove }
  const check = new TableCheck(layout, rules, runFactsOf(options, yearIn(table)), spare)
  const places = placesOf(table)
  check.showRows((row) => places(row, -1).row)
  for (const line of oddRows(table, facts.odd)) check.odd(line)
  for (const rows of pourShaped(table, layout.records[0]!, check)) yield { kind: 'progress', rows, bytes: facts.bytes }
  check.release()
  const known: Partial<CheckedFile> = {
    ...facts.file,
    format: layout.format.id,
    formatTitle: layout.format.title,
    bytes: facts.bytes,
    skoleaar: check.run.skoleaar,
    headerRow: table.headerRows[0] ?? 0,
    columnsRead: table.read,
    reading: [...(facts.file.reading ?? []), ...table.notes],
    ...(table.identity === 'fodselsnummer' || table.identity === 'dato-og-fem-siffer' ? {} : { identity: table.identity }),
  }
  return {
    ok: true,
    table: { check, bytes: facts.bytes, facts: known, relocate: (findings) => relocateFindings(findings, table.sheets, places) },
  }
}

/** School year of the first rows that name one. */
function yearIn({ columns, rows }: ShapedTable): Skoleaar | null {
  const column = columns.findIndex(({ key }) => key === 'skoleaar')
  for (const { values } of rows.slice(0, 60)) {
    const year = parseSkoleaar(values[column] ?? '')
    if (year !== null) return year
  }
  return null
}

/** Odd lines that are rows of the table, by the rows of the check: a title or a total may have as many fields as it likes. */
function oddRows({ form, rows }: ShapedTable, odd: readonly OddLine[]): readonly OddLine[] {
  if (form !== 'bred' || odd.length === 0) return []
  const rowOf = new Map(rows.map(({ row }, i) => [row, i + 1]))
  return odd.flatMap((line) => (rowOf.has(line.row) ? [{ ...line, row: rowOf.get(line.row)! }] : []))
}
