import type { SourceId } from '../norms/source-id.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { FormatColumn, UnusedColumn } from './format.ts'

/** A column of a table format as its file writes it; `source` is the number or name behind the format's source prefix. */
export interface TableColumn {
  readonly key: ColumnKey | null
  readonly name: string
  readonly source: string
  readonly headers?: readonly string[]
  readonly width?: number
  readonly digits?: 'at-most' | 'exact'
  readonly mandatory?: boolean
  readonly passThrough?: boolean
}

/** Columns of one table with full source ids. `tableColumns('SSB-R', [{ key: 'navn', name: 'Elevnavn', source: '08' }])` -> source 'SSB-R-08' */
export function tableColumns(prefix: string, columns: readonly TableColumn[]): readonly (FormatColumn | UnusedColumn)[] {
  return columns.map(({ key, source, width, ...rest }) =>
    key === null ? { key: null, name: rest.name } : { ...rest, key, width: width ?? null, source: `${prefix}-${source}` as SourceId },
  )
}
