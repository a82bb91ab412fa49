import type { SampleRow } from '../table/table-sample.ts'
import type { DetectedFormat } from './detected-format.ts'
import type { Format } from './format.ts'

/**
 * Whether most rows begin with a line id of the format. Case and blanks around do not matter here: that the id is written wrongly is for
 * a rule to say. A file that opens with its start line counts too, however broken the rest may be.
 */
export function looksLikeLines(format: Format, rows: readonly SampleRow[]): boolean {
  const ids = new Set(format.records.map(({ lineId }) => lineId))
  const filled = rows.filter(({ fields }) => fields.some((field) => field !== ''))
  const known = filled.filter(({ fields }) => ids.has(lineIdOf(fields)))
  if (known.length === 0) return false
  return known.length * 2 >= filled.length || (known[0] === filled[0] && lineIdOf(known[0]!.fields) === format.records[0]?.lineId)
}

/** A format of lines is laid out as it describes itself, whatever the file holds. */
export function detectedLines(format: Format, reason: DetectedFormat['reason']): DetectedFormat {
  return {
    format,
    reason,
    headerRow: 0,
    headerLength: 0,
    columns: format.records.map(({ columns }) =>
      columns.flatMap((column, position) => (column.key === null ? [] : [{ column, position, header: column.name }])),
    ),
    unknownColumns: [],
    missingColumns: [],
  }
}

// The first word only: with a wrong separator the whole line is one field, and it is still this format.
function lineIdOf(fields: readonly string[]): string {
  const start = (fields[0] ?? '').slice(0, 20).trim().toUpperCase()
  return /^[\s"'\uFEFF]*(\$?[A-Z]+)/.exec(start)?.[1] ?? ''
}
