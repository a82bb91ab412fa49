import type { Cell } from '../rule.ts'

/** Where a value came from: the interface to VIGO, a statistics file made by VIGO, or a table that people made. */
export type FileKind = 'interface' | 'statistics' | 'table'

/**
 * The kind of file a cell stands in, told by the source of its column: 'SAS3-…' is the interface, 'KOLONNER…' a table of any system.
 * Words and marks that people write are read in tables; a file that a machine made should have the code.
 */
export function fileKindOf(cell: Pick<Cell, 'column'>): FileKind {
  const { source } = cell.column
  if (source.startsWith('SAS3')) return 'interface'
  return source.startsWith('KOLONNER') ? 'table' : 'statistics'
}
