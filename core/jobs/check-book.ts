import { problemFile } from '../engine/problem-file.ts'
import type { CheckRunOptions, CheckStep } from '../engine/run-options.ts'
import type { CheckedFile } from '../findings/checked-file.ts'
import type { ReadingNote } from '../findings/reading-note.ts'
import type { Rule } from '../rules/rule.ts'
import { noMapping } from '../shape/column-mapping.ts'
import { shapeTable } from '../shape/shape-table.ts'
import { skoleaarOn } from '../skoleaar/skoleaar.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import { checkPlain } from './check-plain.ts'
import { checkShaped } from './check-shaped.ts'
import { type BookSheet, chooseSheets } from './choose-sheets.ts'

/** What the reader of a workbook knows beside its rows. */
export interface BookFacts {
  readonly bytes: number
  readonly notes: readonly ReadingNote[]
}

/** Checks the sheets of a workbook that hold a table; the last step is the checked file, with what became of every sheet. */
export function* checkBook(
  book: readonly BookSheet[],
  { bytes, notes }: BookFacts,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare?: SpareArrays,
): Generator<CheckStep<CheckedFile>> {
  const chosen = chooseSheets(book, options)
  if (!chosen.ok) {
    yield { kind: 'done', file: problemFile(options, chosen.problem, { bytes }) }
    return
  }
  const { sheets } = chosen.value
  const file: Partial<CheckedFile> = { sheets, reading: notes }
  if (chosen.value.chosen.kind === 'plain') {
    yield* checkPlain(chosen.value.chosen.sheets, { bytes, file }, options, rules, spare)
    return
  }
  const table = shapeTable(chosen.value.chosen.grids, {
    mapping: options.mapping ?? noMapping,
    today: options.today,
    skoleaar: options.skoleaar,
    standardSkoleaar: skoleaarOn(options.today),
    kodeverk: options.kodeverk ?? null,
  })!
  yield* checkShaped(table, { odd: [], rowsAbove: null, bytes, file }, options, rules, spare)
}
