import type { TableSample } from '#core'
import { dictionaryDecoder } from './decode-text.ts'
import type { Encoding } from './encoding.ts'
import { fieldTexts } from './field-text.ts'
import { RecordBuffer } from './record-buffer.ts'

/**
 * The first lines of a file as text, for finding out what it is. `sample` is bytes as the transcoder gives them (UTF-16 is UTF-8 by then).
 * The record that the end of a sample cuts is left out, unless the sample is the `whole` file.
 * Bytes of 'sep=;\nA;B\n1;"2' , not whole -> { rows: [{ row: 1, fields: ['A', 'B'] }], sepLine: true }
 */
export function sampleRows(
  sample: Uint8Array,
  encoding: Encoding,
  delimiter: string,
  options: { readonly limit: number; readonly whole: boolean },
): TableSample {
  const decode = dictionaryDecoder(encoding)
  const buffer = RecordBuffer.over(delimiter, sample)
  const rows: { row: number; fields: string[] }[] = []
  let sepLine = false
  while (rows.length < options.limit && buffer.next(options.whole)) {
    if (buffer.row === 0) sepLine = true
    else rows.push({ row: buffer.row, fields: fieldTexts(buffer.units as Uint8Array, buffer.spans, decode) })
  }
  return { rows, sepLine }
}
