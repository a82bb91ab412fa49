import { problemFile } from '../engine/problem-file.ts'
import type { CheckRunOptions } from '../engine/run-options.ts'
import type { CheckedFile } from '../findings/checked-file.ts'
import type { ReadingNote } from '../findings/reading-note.ts'
import { noMapping } from '../formats/column-mapping.ts'
import type { Rule } from '../rules/rule.ts'
import { shapeTable } from '../shape/shape-table.ts'
import { skoleaarOn } from '../skoleaar/skoleaar.ts'
import type { SpareArrays } from '../table/spare-arrays.ts'
import { type BookSheet, chooseSheets } from './choose-sheets.ts'
import { loadPlain } from './load-plain.ts'
import { loadShaped } from './load-shaped.ts'
import type { Loaded, LoadStep } from './loaded-table.ts'

/** What the reader of a workbook knows beside its rows. */
export interface BookFacts {
  readonly bytes: number
  readonly notes: readonly ReadingNote[]
}

/** Loads the sheets of a workbook that hold a table, with what became of every sheet. */
export function* loadBook(
  book: readonly BookSheet[],
  { bytes, notes }: BookFacts,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare?: SpareArrays,
): Generator<LoadStep, Loaded> {
  const chosen = chooseSheets(book, options)
  if (!chosen.ok) return { ok: false, file: problemFile(options, chosen.problem, { bytes }) }
  const { sheets } = chosen.value
  const checked = new Set(sheets.flatMap(({ name, leftOut }) => (leftOut === null ? [name] : [])))
  const file: Partial<CheckedFile> = { sheets, reading: notes.filter(({ facts }) => checked.has(String(facts.sheet))) }
  if (chosen.value.chosen.kind === 'plain') return yield* loadPlain(chosen.value.chosen.sheets, { bytes, file }, options, rules, spare)
  const table = shapeTable(chosen.value.chosen.grids, {
    mapping: options.mapping ?? noMapping,
    today: options.today,
    skoleaar: options.skoleaar,
    standardSkoleaar: skoleaarOn(options.today),
    kodeverk: options.kodeverk ?? null,
  })!
  return yield* loadShaped(table, { odd: [], rowsAbove: null, bytes, file }, options, rules, spare)
}
