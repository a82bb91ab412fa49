import {
  type BookSheet,
  type CheckRunOptions,
  type GridRow,
  type Loaded,
  type LoadStep,
  loadBook,
  problemFile,
  type ReadingNote,
  type Rule,
  type SpareArrays,
} from '#core'
import type { StartedBytes } from '../csv/load-csv.ts'
import { joinBytes } from '../join-bytes.ts'
import { openWorkbook } from './open-workbook.ts'

/** A workbook larger than this is not read: Excel itself hardly opens it. */
const MOST_BYTES = 300 * 1024 * 1024

/**
 * Loads a workbook: reads its sheets and finds those that hold a table. Yields progress after each stretch of rows.
 * Problems: those of a file that is no readable workbook, workbook-too-large { megabytes }, and those of sheets without a known table.
 */
export async function* loadWorkbook(
  { start, whole, rest }: StartedBytes,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare: SpareArrays,
): AsyncGenerator<LoadStep, Loaded> {
  const bytes = await gather(start, whole, rest)
  if (bytes === null) {
    const problem = { code: 'workbook-too-large', facts: { megabytes: MOST_BYTES >> 20 } }
    return { ok: false, file: problemFile(options, problem) }
  }
  const opened = openWorkbook(bytes)
  if (!opened.ok) {
    return { ok: false, file: problemFile(options, opened.problem, { bytes: bytes.length }) }
  }
  const book: BookSheet[] = []
  const notes: ReadingNote[] = []
  const note = (code: string, facts: ReadingNote['facts']): void => {
    notes.push({ code, facts })
  }
  for (const [index, { name, state }] of opened.value.sheets.entries()) {
    const rows: GridRow[] = []
    let widest = 0
    const reader = opened.value.rows(index)
    let step = reader.next()
    while (step.done !== true) {
      const { row, hidden, texts } = step.value
      rows.push({ row, hidden, texts })
      widest = Math.max(widest, texts.length)
      if (rows.length % 16_384 === 0) yield { kind: 'progress', rows: rows.length, bytes: bytes.length }
      step = reader.next()
    }
    if (!step.value.ok) {
      return { ok: false, file: problemFile(options, step.value.problem, { bytes: bytes.length }) }
    }
    const { unsavedFormulas, colouredCells, hiddenColumns } = step.value.value
    if (rows.length > 0) {
      if (unsavedFormulas > 0) note('unsaved-formulas', { sheet: name, n: unsavedFormulas })
      // A row of coloured headers says nothing; colours among the rows do.
      if (colouredCells > widest) note('coloured-cells', { sheet: name, n: colouredCells })
      if (hiddenColumns.length > 0) note('hidden-columns', { sheet: name, n: hiddenColumns.length })
    }
    book.push({ name, state, grid: { sheet: name, rows } })
  }
  return yield* loadBook(book, { bytes: bytes.length, notes }, options, rules, spare)
}

async function gather(start: Uint8Array, whole: boolean, rest: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  if (whole) return start
  const parts = [start]
  let length = start.length
  for (;;) {
    const next = await rest.next()
    if (next.done === true) break
    length += next.value.length
    if (length > MOST_BYTES) {
      await rest.return?.()
      return null
    }
    parts.push(next.value.slice())
  }
  return joinBytes(parts)
}
