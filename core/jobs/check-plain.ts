import { TableCheck } from '../engine/check-table.ts'
import { problemFile } from '../engine/problem-file.ts'
import { runFactsOf } from '../engine/run-facts.ts'
import type { CheckRunOptions, CheckStep } from '../engine/run-options.ts'
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

/** A sheet whose rows are read as they stand, with the columns its own header gives. */
export interface PlainSheet {
  readonly grid: Grid
  readonly detected: DetectedFormat
}

/**
 * Checks sheets of one kind that are read as they stand: files of an interface or of statistics that somebody saved as a workbook, lists of
 * schools. The columns are those of the first sheet; others have theirs where their own headers say.
 */
export function* checkPlain(
  sheets: readonly PlainSheet[],
  facts: { readonly bytes: number; readonly file: Partial<CheckedFile> },
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare?: SpareArrays,
): Generator<CheckStep<CheckedFile>> {
  const first = sheets[0]!.detected
  const layout = { ...buildLayout(first, () => new Dictionary(noBytes)), headerRow: 0 }
  const check = new TableCheck(layout, rules, runFactsOf(options, yearIn(sheets)), spare)
  const known: Partial<CheckedFile> = {
    ...facts.file,
    format: layout.format.id,
    formatTitle: layout.format.title,
    bytes: facts.bytes,
    skoleaar: check.run.skoleaar,
    headerRow: first.headerRow,
  }
  const poured = pourGrids(sheets, layout, check)
  check.showRows((row) => poured.placeOf(row).row)
  for (const rows of poured.pour()) yield { kind: 'progress', rows, bytes: facts.bytes }
  check.release()
  if (check.rows === 0) {
    yield { kind: 'done', file: problemFile(options, { code: 'only-header', facts: {} }, known) }
    return
  }
  const steps = check.finish(options.leveranse)
  let step = steps.next()
  while (step.done !== true) {
    yield { kind: 'progress', rows: check.rows, bytes: facts.bytes }
    step = steps.next()
  }
  const findings = relocateFindings(
    step.value.findings,
    sheets.map(({ grid }) => grid.sheet),
    (row, position) => ({ ...poured.placeOf(row), position, header: null, text: null }),
  )
  yield { kind: 'done', file: { ...problemFile(options, { code: '', facts: {} }, known), ...step.value, ...known, findings, problem: null } }
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
