import { Dictionary, type LayoutRecord, type RecordId, type TableLayout } from '#core'
import { dictionaryDecoder } from '../../files/csv/decode-text.ts'
import type { Encoding } from '../../files/csv/encoding.ts'

interface SmallLayout {
  /** Per record kind its line id (null = a table) and how many columns it has. */
  readonly records?: readonly { readonly lineId: string | null; readonly columns: number }[]
  readonly headerRow?: number
  readonly encoding?: Encoding
  /** Positions that are read past. */
  readonly past?: readonly number[]
  readonly trailingSeparator?: boolean
  /** Any number of fields will do. */
  readonly open?: boolean
}

/** A layout of columns 0, 1, 2 … for tests of the readers; each column has its own dictionary. */
export function smallLayout(of: SmallLayout = {}): TableLayout {
  const kinds = of.records ?? [{ lineId: null, columns: 3 }]
  const records = kinds.map(
    ({ lineId, columns }, index): LayoutRecord => ({
      id: (['elev', 'elevkurs', 'fagrad'] as const)[index] ?? ('person' satisfies RecordId),
      lineId,
      fieldCount: of.open === true ? null : columns,
      columns: Array.from({ length: columns }, (_, position) => ({
        column: { key: 'fritekst', name: `kolonne ${position}`, width: null, source: 'SSB-RF' },
        position,
        header: `kolonne ${position}`,
        dictionary: of.past?.includes(position) === true ? null : new Dictionary(dictionaryDecoder(of.encoding ?? 'windows-1252')),
      })),
    }),
  )
  const title = { nb: 'Prøve', nn: 'Prøve', en: 'Test' }
  return {
    format: {
      id: 'karakterfil',
      title,
      shape: kinds[0]?.lineId === null ? 'table' : 'lines',
      closed: of.open !== true,
      trailingSeparator: of.trailingSeparator ?? false,
      records: [],
      source: 'SSB-RF',
    },
    records,
    headerRow: of.headerRow ?? 0,
    unknownColumns: [],
    missingColumns: [],
  }
}
