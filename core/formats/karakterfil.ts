import type { SourceId } from '../norms/source-id.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { Format, FormatColumn } from './format.ts'
import { addedHeaders, type HeaderSpelling, karakterfilHeaders } from './karakterfil-headers.ts'

const REQUIRED: readonly ColumnKey[] = ['fodselsnummer', 'fagkode']

function toColumn([key, name, headers]: HeaderSpelling, source: SourceId): FormatColumn {
  const column = { key, name, headers, width: null, source } as const
  return REQUIRED.includes(key) ? { ...column, mandatory: true } : column
}

/** A grade table from any system in its wide form: one row per pupil and subject. Key as data/kolonner.yaml says, with karakterstatus as for $KL lines. */
export const karakterfil: Format = {
  id: 'karakterfil',
  title: { nb: 'Karakterfil', nn: 'Karakterfil', en: 'Grade table' },
  shape: 'table',
  closed: false,
  trailingSeparator: false,
  source: 'KOLONNER',
  derives: ['elevkurs'],
  records: [
    {
      id: 'fagrad',
      lineId: null,
      key: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagkode', 'karakterstatus'],
      columns: [
        ...karakterfilHeaders.map((spelling) => toColumn(spelling, 'KOLONNER')),
        ...addedHeaders.map((spelling) => toColumn(spelling, 'KOLONNER-EGNE')),
      ],
    },
  ],
}
