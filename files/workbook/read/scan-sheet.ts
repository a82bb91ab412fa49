import { fail, ok, type Problem, type Result } from '#core'
import type { SheetFacts } from '../opened-workbook.ts'
import type { RowMaker } from './order-rows.ts'
import { scanPart } from './scan-part.ts'
import { createSheetSink } from './sheet-sink.ts'
import type { SheetSource } from './sheet-source.ts'

/**
 * Rows of one sheet, in order, as `maker` builds them; the return value says how the sheet ended. Nothing is held but the row at hand and
 * the first ones (`createRowOrder`). A problem ends it, and what came before stands.
 * Problems, each with { sheet }: sheet-part-missing, those of the part, and those of `createSheetSink`.
 */
export function* scanSheet<T extends { readonly row: number }>(
  source: SheetSource,
  sheet: { readonly name: string; readonly part: string | null },
  maker: RowMaker<T>,
): Generator<T, Result<SheetFacts>> {
  const about = (problem: Problem): Result<never> => fail(problem.code, { sheet: sheet.name, ...problem.facts })
  const { part } = sheet
  if (part === null) return about({ code: 'sheet-part-missing', facts: {} })
  const sink = createSheetSink(source, part, maker)
  const steps = scanPart(source.parts.pieces(part, source.caps.sheetBytes), part, sink)
  let problem: Problem | null = null
  let isDone = false
  while (!isDone) {
    const step = steps.next()
    for (const row of sink.takeRows()) yield row
    problem = sink.problem() ?? (step.done === true ? step.value : null)
    isDone = step.done === true || problem !== null
  }
  steps.return(null)
  // Rows that were still held back when the sheet ended too early.
  sink.endRows()
  for (const row of sink.takeRows()) yield row
  if (problem !== null) return about(problem)
  return sink.isSheet() ? ok(sink.facts()) : about({ code: 'workbook-damaged', facts: { part } })
}
