import { allRules, type CheckedFile, type CheckRunOptions, type CheckStep, type Rule, SpareArrays } from '#core'
import { checkCsv } from './csv/check-csv.ts'
import { takeStart } from './take-start.ts'
import { checkWorkbook } from './workbook/check-workbook.ts'
import { isWorkbook } from './workbook/is-workbook.ts'

/**
 * Checks one file given as a stream of bytes, a text file or a workbook: finds out what it is, reads it once, runs every rule that applies.
 * Yields progress after each stretch of rows and each rule over groups; the last step is the checked file. Bad input never throws: the file
 * then has its `problem` set. Only errors of the stream itself are passed on, for the host that knows its paths.
 * A piece of the stream is not looked at any more when the next is asked for. `spare` saves a check of many files the memory work of each.
 *
 * `for await (const step of checkBytes(bytes, options)) if (step.kind === 'done') print(step.file.findings.size)`
 */
export async function* checkBytes(
  source: AsyncIterable<Uint8Array>,
  options: CheckRunOptions,
  rules: readonly Rule[] = allRules,
  spare: SpareArrays = new SpareArrays(),
): AsyncGenerator<CheckStep<CheckedFile>> {
  const rest = source[Symbol.asyncIterator]()
  const { start, whole } = await takeStart(rest)
  yield* isWorkbook(start)
    ? checkWorkbook({ start, whole, rest }, options, rules, spare)
    : checkCsv({ start, whole, rest }, options, rules, spare)
}
