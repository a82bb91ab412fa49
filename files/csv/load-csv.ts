import { type CheckRunOptions, type Loaded, type LoadStep, problemFile, type Rule, type SpareArrays } from '#core'
import { loadShapedText, SHAPED_BYTES, shapeOf } from './load-shaped-text.ts'
import { fileFacts, openSniffed, SAMPLE_BYTES, sniffText } from './open-check.ts'
import { createTableReader } from './read-codes.ts'

/** The beginning of a stream, at least a sample of it, and what comes behind. */
export interface StartedBytes {
  readonly start: Uint8Array
  /** Nothing comes behind `start`. */
  readonly whole: boolean
  readonly rest: AsyncIterator<Uint8Array>
}

/**
 * Loads a text file: finds out what it is and reads it once. A grade table of up to 32 MB is read whole and put in shape first (core/shape).
 * Yields progress after each stretch of rows.
 */
export async function* loadCsv(
  { start, whole, rest }: StartedBytes,
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare: SpareArrays,
): AsyncGenerator<LoadStep, Loaded> {
  const sniffed = sniffText(start.subarray(0, SAMPLE_BYTES), whole, options)
  const opened = sniffed.ok ? openSniffed(sniffed.value, options, rules, spare) : sniffed
  const isOpen = !opened.ok || opened.value.check.layout.format.id === 'karakterfil'
  const found = sniffed.ok && (isOpen || !opened.value.check.layout.format.closed) ? shapeOf(sniffed.value, options) : null
  // A kind of grade and a grade on each row is a grade table, whatever else its headers could be.
  const isLong = found?.header.form === 'lang' && found.header.positions.has('vurderingstype') && options.filtype === null
  const shape = isOpen || isLong ? found : null
  const kept: Uint8Array[] = []
  let ended = whole
  let length = start.length
  while (shape !== null && !ended && length <= SHAPED_BYTES) {
    const next = await rest.next()
    if (next.done === true) ended = true
    else {
      kept.push(next.value.slice())
      length += next.value.length
    }
  }
  const shaped = shape !== null && ended ? loadShapedText(shape, [start, ...kept], options, rules, spare) : null
  if (shaped !== null) return yield* shaped
  if (!opened.ok) {
    await rest.return?.()
    return { ok: false, file: problemFile(options, opened.problem, { bytes: start.length }) }
  }
  const { check, bomLength, delimiter, encoding } = opened.value
  const reader = createTableReader(check.layout, { delimiter, encoding, sink: check, spare })
  let bytes = length
  let told = 0
  let pushed = reader.push(start.subarray(bomLength))
  for (const piece of kept) if (pushed.ok) pushed = reader.push(piece)
  while (pushed.ok && !ended) {
    const next = await rest.next()
    if (next.done === true) break
    bytes += next.value.length
    pushed = reader.push(next.value)
    if (check.rows !== told) {
      told = check.rows
      yield { kind: 'progress', rows: told, bytes }
    }
  }
  if (!pushed.ok) await rest.return?.()
  const read = pushed.ok ? reader.finish() : pushed
  reader.release()
  check.release()
  if (!read.ok) return { ok: false, file: problemFile(options, read.problem, fileFacts(opened.value, null, bytes)) }
  return { ok: true, table: { check, bytes, facts: fileFacts(opened.value, read.value, bytes), relocate: null } }
}
