import type { LayoutRecord } from '../formats/table-layout.ts'
import type { ColumnKey } from '../records/column-key.ts'
import { CHUNK_ROWS } from '../table/chunk.ts'
import { SpareArrays } from '../table/spare-arrays.ts'
import { buildKeyIndex } from './key-index.ts'
import { RecordStore } from './record-store.ts'
import { BLANK } from './typed-column.ts'

const KEY: readonly ColumnKey[] = ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode']

/** Columns of a grade table that say something of the pupil's enrolment, not of the subject. */
const COLUMNS: readonly ColumnKey[] = [
  ...KEY,
  'navn',
  'klasse',
  'orden',
  'oppforsel',
  'fravaer_dager',
  'fravaer_timer',
  'fullfortkode',
  'bevistype',
  'maalform',
  'voksen',
  'elevstatus',
  'trinn',
  'varsel_orden_dato',
  'nedsatt_aarsak',
  'fravaer_foringsmaate',
]

/** Columns that say something of the pupil: tables repeat them on each of the pupil's subject rows. */
export const pupilColumns: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...COLUMNS,
  'etternavn',
  'fornavn',
  'fodselsdato',
  'personnummer5',
  'elevnummer',
  'programomraade',
  'skolenavn',
  'organisasjonsnummer',
])

/** The layout of the enrolments that a grade table holds in its subject rows; null when it names no person. */
export function elevkursLayout(fagrad: LayoutRecord): LayoutRecord | null {
  const columns = fagrad.columns.filter(({ column, dictionary }) => dictionary !== null && COLUMNS.includes(column.key))
  if (!columns.some(({ column }) => column.key === 'fodselsnummer')) return null
  return { id: 'elevkurs', lineId: null, columns, fieldCount: null }
}

/**
 * The enrolments of a grade table, one per pupil, school year, school and programme, so that rules on `elevkurs` speak of such tables too.
 * Each column has the first value that some row of the pupil has (tables give it on every row or on the first one); the row number is that
 * of the pupil's first row.
 */
export function deriveElevkurs(fagrad: RecordStore, layout: LayoutRecord, spare: SpareArrays = new SpareArrays()): RecordStore {
  const from = layout.columns.map(({ column }) => fagrad.column(column.key))
  const store = new RecordStore(
    layout,
    from.map((column) => fagrad.typed[column]!),
  )
  const by = KEY.map((key) => fagrad.column(key)).filter((column) => column >= 0)
  const index = buildKeyIndex({ store: fagrad, columns: by, blanks: by.map((_, i) => i > 0) }, spare)
  for (let first = 0; first < index.groups; first += CHUNK_ROWS) {
    const rows = Math.min(CHUNK_ROWS, index.groups - first)
    const rowNumbers = new Int32Array(rows)
    const codes = from.map(() => new Int32Array(rows))
    for (let i = 0; i < rows; i++) {
      const [start, end] = [index.starts[first + i]!, index.starts[first + i + 1]!]
      rowNumbers[i] = fagrad.rowNumber(index.order[start]!)
      from.forEach((column, c) => {
        const { status } = fagrad.typed[column]!
        for (let at = start; at < end; at++) {
          const code = fagrad.code(index.order[at]!, column)
          if (at === start || status[codes[c]![i]!] === BLANK) codes[c]![i] = code
        }
      })
    }
    store.keep({ record: -1, rows, rowNumbers, codes })
  }
  index.release(spare)
  return store
}
