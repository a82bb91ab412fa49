import { allRules, type CheckedFile, type CheckRunOptions, type CheckStep, finishLoaded, type Rule, SpareArrays } from '#core'
import { loadBytes } from './load-bytes.ts'

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
  const loading = loadBytes(source, options, rules, spare)
  let step = await loading.next()
  while (step.done !== true) {
    yield step.value
    step = await loading.next()
  }
  if (step.value.ok) yield* finishLoaded(step.value.table, options)
  else yield { kind: 'done', file: step.value.file }
}
