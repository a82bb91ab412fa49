import type { ColumnKey } from '../records/column-key.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import type { FormatId } from './format.ts'
import { kolonneKinds } from './kolonner.gen.ts'
import type { Settling } from './settling.ts'

type Found = ReadonlySet<ColumnKey | null>
type Settle = (values: readonly string[], found: Found) => ColumnKey | null

const CODE = /^[A-ZÆØÅ]{3}[0-9V][0-9Z][0-9]{2}(?:$|[ ,;/])/i
const PLACE = /\d|,|\b(?:vgs|skole|skule|bygg|rom|sal|hall|lokale|scene|verksted|verkstad)/i

/** Headers of data/kolonner.yaml, `tvetydige` and `avgjores_paa_innhold`, by kind; those of '' hold for every kind that has both columns. */
const OPEN: Readonly<Record<string, Readonly<Record<string, Settle>>>> = {
  '': {
    fag: (values) => (most(values, CODE) ? 'fagkode' : 'fagnavn'),
    skole: (values) => (most(values, /^\d{3,5}$/) ? 'skolenummer' : 'skolenavn'),
    skule: (values) => (most(values, /^\d{3,5}$/) ? 'skolenummer' : 'skolenavn'),
    personnummer: (values) => (most(values, /^\d{5}$/) ? null : 'fodselsnummer'),
  },
  eksamensplan: {
    sted: (values, found) => oneOf(found, 'eksamenssted', 'kommune') ?? (most(values, PLACE) ? 'eksamenssted' : 'kommune'),
    faglaerersensor1: (_values, found) => oneOf(found, 'sensor1', 'faglaerer') ?? 'sensor1',
    // One column cannot say which of the two it is about, unless the other has its own.
    sensor: (_values, found) => oneOf(found, 'sensor1', 'sensor2'),
  },
  sensorliste: { sensor: (_values, found) => oneOf(found, 'sensor1', 'sensor2') },
  sensorregister: {
    fag: (values) => (most(values, CODE) ? 'fagkoder' : null),
    skole: (values) => (most(values, /^\d{3,5}$/) ? 'skolenummer' : 'arbeidssted'),
    skule: (values) => (most(values, /^\d{3,5}$/) ? 'skolenummer' : 'arbeidssted'),
  },
  nusliste: { karakter: (_values, found) => oneOf(found, 'eksamenskarakter', 'karakter_nus') },
  fravaersfil: {
    fag: (values) => (most(values, CODE) ? 'fagkode' : null),
    vedlegg: (values) => (most(values, /^(?:ja|nei|j|n|x)$/i) ? 'vedlegg_krevd' : 'dokumentasjonstype'),
  },
  fagproveliste: {
    kandidat: (values) => (most(values, /lærling|kandidat|på jobb|^elev$|^privatist$/i) ? 'kandidattype' : 'navn'),
  },
}

/** The one of two columns that no other header has taken; null when both are free or both are taken. */
function oneOf(found: Found, a: ColumnKey, b: ColumnKey): ColumnKey | null {
  if (found.has(a) === found.has(b)) return null
  return found.has(a) ? b : a
}

function most(values: readonly string[], form: RegExp): boolean {
  return values.length > 0 && values.filter((value) => form.test(value)).length * 2 >= values.length
}

const settlings: ReadonlyMap<string, Settling> = new Map(
  kolonneKinds.map(({ id, columns }): [string, Settling] => {
    const keys = new Set<ColumnKey | null>(columns.map(({ key }) => key))
    const open = new Map(Object.entries({ ...OPEN[''], ...OPEN[id] }))
    return [
      id,
      {
        isOpen: (header) => open.has(normaliseHeader(header)),
        settle: (header, values, found) => {
          const key = open.get(normaliseHeader(header))?.(values, found) ?? null
          return keys.has(key) ? key : null
        },
      },
    ]
  }),
)

/**
 * How a kind of table that people fill in settles its headers; null for other formats. A header that the content cannot settle is not read:
 * the report then names it. `settlingOfKind('eksamensplan').settle('Sted', ['Fjordbyen vgs, B214'], new Set())` -> 'eksamenssted'
 */
export function settlingOfKind(id: FormatId): Settling | null {
  return settlings.get(id) ?? null
}
