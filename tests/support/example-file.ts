import type { Format, FormatId } from '#core'
import { formats } from '../../core/formats/formats.ts'
import type { ExampleRow, RuleExample } from '../../core/rules/examples.ts'

export function formatOf(id: FormatId): Format {
  const format = formats.find((f) => f.id === id)
  if (format === undefined) throw new Error(`no format ${id}`)
  return format
}

/** The example's rows in the layout of its format, ';' between fields, with a header row where the format has one. */
export function exampleText(example: RuleExample): string {
  if (example.text !== undefined) return example.text
  const format = formatOf(example.format)
  const end = format.trailingSeparator ? ';\r\n' : '\r\n'
  const header = format.shape === 'table' ? `${format.records[0]!.columns.map((c) => c.name).join(';')}${end}` : ''
  return header + example.rows.map((row) => line(format, row) + end).join('')
}

function line(format: Format, row: ExampleRow): string {
  const record = format.shape === 'table' ? format.records[0]! : format.records.find((r) => r.lineId === row.record)
  if (record === undefined) throw new Error(`an example row of ${format.id} names its record by line id, not «${row.record}»`)
  const known = new Set(record.columns.map((c) => c.key))
  for (const key of Object.keys(row))
    if (key !== 'record' && !known.has(key as never)) throw new Error(`${format.id} ${record.id} has no column ${key}`)
  return record.columns
    .map((c) => (c.key === null ? '' : c.key === 'linje_id' ? (row.linje_id ?? record.lineId ?? '') : (row[c.key] ?? '')))
    .join(';')
}

/** Row number in the file of an example's row. */
export function rowNumberOf(example: RuleExample, index: number): number {
  if (index < 0) return 0
  return index + (example.text === undefined && formatOf(example.format).shape === 'lines' ? 1 : example.text === undefined ? 2 : 1)
}
