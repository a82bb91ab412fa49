import type { CheckRunOptions, Loaded, LoadStep, Rule, SpareArrays } from '#core'
import { loadCsv } from './csv/load-csv.ts'
import { takeStart } from './take-start.ts'
import { isWorkbook } from './workbook/is-workbook.ts'
import { loadWorkbook } from './workbook/load-workbook.ts'

/**
 * Loads one file given as a stream of bytes, a text file or a workbook: finds out what it is and reads its rows into a check, for the rules
 * to run on it alone or together with other files. Yields progress after each stretch of rows.
 */
export async function* loadBytes(
  source: AsyncIterable<Uint8Array>,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare: SpareArrays,
): AsyncGenerator<LoadStep, Loaded> {
  const rest = source[Symbol.asyncIterator]()
  const { start, whole } = await takeStart(rest)
  const started = { start, whole, rest }
  return yield* isWorkbook(start) ? loadWorkbook(started, options, rules, spare) : loadCsv(started, options, rules, spare)
}
