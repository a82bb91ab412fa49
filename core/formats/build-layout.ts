import type { ColumnKey } from '../records/column-key.ts'
import type { Dictionary } from '../table/dictionary.ts'
import type { DetectedColumn, DetectedFormat } from './detected-format.ts'
import type { LayoutColumn, TableLayout } from './table-layout.ts'

/**
 * The layout that readers follow: where each column stands and the dictionary it is coded in. Equal canonical columns of one file share a
 * dictionary, so that records join by code; columns that are read past have none. `createDictionary` is asked once per canonical column.
 */
export function buildLayout(detected: DetectedFormat, createDictionary: () => Dictionary): TableLayout {
  const dictionaries = new Map<ColumnKey, Dictionary>()
  const dictionaryOf = (key: ColumnKey): Dictionary => {
    const known = dictionaries.get(key)
    if (known !== undefined) return known
    const created = createDictionary()
    dictionaries.set(key, created)
    return created
  }
  const withDictionary = (found: DetectedColumn): LayoutColumn => ({
    ...found,
    dictionary: found.column.passThrough === true ? null : dictionaryOf(found.column.key),
  })
  const { format } = detected
  return {
    format,
    headerRow: detected.headerRow,
    unknownColumns: detected.unknownColumns,
    missingColumns: detected.missingColumns,
    rowsAbove: detected.rowsAbove ?? null,
    records: format.records.map(({ id, lineId, columns }, index) => ({
      id,
      lineId,
      columns: (detected.columns[index] ?? []).map(withDictionary),
      fieldCount: format.shape === 'lines' ? columns.length : detected.headerLength,
    })),
  }
}
