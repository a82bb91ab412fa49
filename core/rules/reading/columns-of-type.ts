import { canonicalColumns } from '../../records/canonical-columns.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import type { ValueType } from '../../records/value-type.ts'

/** The canonical columns read as one of the types: `columnsOfType('skoleaar')` -> ['skoleaar', 'skoleaar2'] */
export function columnsOfType(...types: readonly ValueType[]): readonly ColumnKey[] {
  return (Object.keys(canonicalColumns) as ColumnKey[]).filter((key) => types.includes(canonicalColumns[key].type))
}
