import { ok, type Result } from '#core'
import { sniffEncoding } from './encoding.ts'
import { readRows } from './read-rows.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import { createTranscoder } from './transcode-utf16.ts'

const SAMPLE_BYTES = 64 * 1024

/** How the bytes are written, where it is told; null = found out. */
export interface SmallTableOptions {
  readonly tegnsett: string | null
  readonly skilletegn: string | null
}

/** All rows of a small text table as strings, for lists that are read whole. Problems: those of encoding, separator and quotes. */
export async function readSmallTable(bytes: Uint8Array, options: SmallTableOptions): Promise<Result<readonly (readonly string[])[]>> {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const encoded = sniffEncoding(sample, options.tegnsett)
  if (!encoded.ok) return encoded
  const { encoding, bomLength } = encoded.value
  const separated = sniffDelimiter(
    createTranscoder(encoding)(sample.subarray(bomLength), bytes.length === sample.length),
    options.skilletegn,
  )
  if (!separated.ok) return separated
  const reader = readRows(only(bytes.subarray(bomLength)), { encoding, delimiter: separated.value.delimiter, skipSepLine: true })
  const rows: (readonly string[])[] = []
  for (;;) {
    const step = await reader.next()
    if (step.done === true) return step.value.ok ? ok(rows) : step.value
    rows.push(step.value.fields)
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
