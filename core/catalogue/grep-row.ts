import { normaliseHeader } from '../table/normalise-header.ts'
import { isObject, refOf } from './kodeverk-value.ts'

type Grep = Readonly<Record<string, unknown>>

const MARKS = ['vurderingsordning', 'grep-type', 'url-data', 'tittel', 'opplaeringsnivaa']
const FLAT = /^vurderingsordning-(.+)-elev$/

/** Whether a row is an object of Grep: a code with a title in several languages or with Grep's own keys. */
export function isGrep(row: Grep): boolean {
  return row.kode !== undefined && (MARKS.some((key) => key in row) || Object.keys(row).some((key) => FLAT.test(key)))
}

/**
 * An object of Grep with the columns that we read, named as in our own tables. Both shapes are read: plain REST, where what holds of pupils
 * is an object of `vurderingsordning[]`, and JSON-LD, where it is flattened into keys that end in «-elev». Private candidates are left out:
 * no column of a grade file is judged by theirs. Numbered exam forms and exam schemes are not read, because nothing says what they mean.
 */
export function grepRow(row: Grep): Grep {
  const pupil = pupilOrder(row)
  const marks = Array.isArray(row.merkelapper) ? (row.merkelapper as readonly unknown[]).map(refOf) : []
  const standpunkt = pupil.get('standpunktvurdering')
  const out: Record<string, unknown> = { kode: row.kode, navn: row.tittel ?? row.navn }
  const set = (key: string, value: unknown): void => {
    if (value !== undefined && value !== null && value !== '') out[key] = value
  }
  if ('gyldig-fra' in row) out['gyldig fra'] = row['gyldig-fra']
  if ('gyldig-til' in row) out['gyldig til'] = row['gyldig-til']
  if ('status' in row) out.utgått = /utgatt/.test(normaliseHeader(refOf(row.status)))
  if ('opplaeringsnivaa' in row) set('nivå', refOf(row.opplaeringsnivaa))
  set('fagtype', refOf(row.fagtype))
  set('trekkordning', refOf(pupil.get('trekkordning')))
  set('vurderingsuttrykk', refOf(pupil.get('vurderingsuttrykk')))
  if (typeof standpunkt === 'boolean') out.standpunkt = standpunkt
  else if (marks.includes('tverrfaglig_eksamen')) out.standpunkt = false
  set('programområder', [row.programomraader, row.programomraade].flat().map(refOf).filter(Boolean).join(', '))
  return out
}

/** What holds of pupils, by the normalised name of the field without its surroundings. */
function pupilOrder(row: Grep): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [key, value] of Object.entries(row)) {
    const field = FLAT.exec(key)?.[1]
    if (field !== undefined) found.set(normaliseHeader(field), value)
  }
  const orders: readonly unknown[] = Array.isArray(row.vurderingsordning) ? row.vurderingsordning : []
  for (const order of orders) {
    if (!isObject(order) || !/elev$/.test(normaliseHeader(refOf(order.elevtype)))) continue
    for (const [key, value] of Object.entries(order)) found.set(normaliseHeader(key.replace(/^vurderingsordning-/, '')), value)
  }
  return found
}
