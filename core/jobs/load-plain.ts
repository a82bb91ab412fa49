import { TableCheck } from '../engine/check-table.ts'
import { runFactsOf } from '../engine/run-facts.ts'
import type { CheckRunOptions } from '../engine/run-options.ts'
import type { CheckedFile } from '../findings/checked-file.ts'
import { relocateFindings } from '../findings/relocate-findings.ts'
import { buildLayout } from '../formats/build-layout.ts'
import type { DetectedFormat } from '../formats/detected-format.ts'
import type { Rule } from '../rules/rule.ts'
import type { Grid } from '../shape/grid.ts'
import { pourGrids } from '../shape/pour-grids.ts'
import { parseSkoleaar, type Skoleaar } from '../skoleaar/skoleaar.ts'
import { Dictionary } from '../table/dictionary.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import type { Loaded, LoadStep } from './loaded-table.ts'

/** A sheet whose rows are read as they stand, with the columns its own header gives. */
export interface PlainSheet {
  readonly grid: Grid
  readonly detected: DetectedFormat
}

/**
 * Loads sheets of one kind that are read as they stand: files of an interface or of statistics that somebody saved as a workbook, lists of
 * schools. The columns are those of the first sheet; others have theirs where their own headers say.
 */
export function* loadPlain(
  sheets: readonly PlainSheet[],
  facts: { readonly bytes: number; readonly file: Partial<CheckedFile> },
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare?: SpareArrays,
): Generator<LoadStep, Loaded> {
  const first = sheets[0]!.detected
  const layout = buildLayout(first, () => new Dictionary(noBytes))
  const check = new TableCheck(layout, rules, runFactsOf(options, yearIn(sheets)), spare)
  const poured = pourGrids(sheets, layout, check)
  check.showRows((row) => poured.placeOf(row).row)
  for (const rows of poured.pour()) yield { kind: 'progress', rows, bytes: facts.bytes }
  check.release()
  const known: Partial<CheckedFile> = {
    ...facts.file,
    format: layout.format.id,
    formatTitle: layout.format.title,
    bytes: facts.bytes,
    skoleaar: check.run.skoleaar,
    headerRow: first.headerRow,
  }
  const names = sheets.map(({ grid }) => grid.sheet)
  return {
    ok: true,
    table: {
      check,
      bytes: facts.bytes,
      facts: known,
      relocate: (findings) =>
        relocateFindings(findings, names, (row, position) => {
          const place = row < 0 ? { sheet: 0, row: -row } : poured.placeOf(row)
          return { ...place, position, header: null, text: null }
        }),
    },
  }
}

function yearIn(sheets: readonly PlainSheet[]): Skoleaar | null {
  for (const { grid, detected } of sheets) {
    const positions = detected.columns.flatMap((columns) => columns.filter(({ column }) => column.key === 'skoleaar'))
    for (const { row, texts } of grid.rows.slice(0, 60)) {
      if (row <= detected.headerRow) continue
      for (const { position } of positions) {
        const year = parseSkoleaar(texts[position] ?? '')
        if (year !== null) return year
      }
    }
  }
  return null
}

function noBytes(): string {
  throw new Error('values of a sheet come as text')
}
