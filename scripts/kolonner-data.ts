import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A column of data/kolonner*.yaml with what it refers to filled in. */
export interface DataColumn {
  readonly id: string
  readonly tittel: { readonly nb: string; readonly nn: string }
  readonly overskrifter: readonly string[]
  readonly type: string
  readonly paakrevd: boolean
  readonly tillatt?: readonly string[]
  readonly eksempler?: readonly string[]
}

interface Reference extends Partial<Omit<DataColumn, 'id'>> {
  readonly fra: string
  readonly id: string
}

/** A row of the data with, where it is wrong, what is wrong at which header. */
export interface SampleRow {
  readonly nr?: number
  readonly riktig: boolean
  readonly verdier: readonly string[]
  readonly feil?: readonly { readonly kolonne: string; readonly hva: string; readonly alvor: string }[]
}

export interface DataKind {
  readonly navn: { readonly nb: string; readonly nn: string; readonly en: string }
  readonly kolonner: readonly (DataColumn | Reference)[]
  readonly del_av?: string
  readonly eksempelrader: { readonly overskrifter: readonly string[]; readonly rader: readonly SampleRow[] }
}

interface Known {
  readonly filtyper: Readonly<Record<string, DataKind>>
}

interface Added extends Known {
  readonly flere_kolonner: Readonly<Record<string, readonly DataColumn[]>>
}

/** Reads a file of data/: `readData<T>('kolonner.yaml')`. */
export function readData<T>(name: string): T {
  return parse(readFileSync(`${root}data/${name}`, 'utf8')) as T
}

export const known = readData<Known>('kolonner.yaml')
export const added = readData<Added>('kolonner-tillegg.yaml')

/** Every kind of table by its id, those of kolonner.yaml first. */
export const dataKinds: ReadonlyMap<string, DataKind> = new Map([...Object.entries(known.filtyper), ...Object.entries(added.filtyper)])

/** The columns of a kind, with those the project has added before «Merknad». Throws when a column refers to one that does not exist. */
export function columnsOfKind(id: string): readonly DataColumn[] {
  const more = added.flere_kolonner[id] ?? []
  const columns = dataKinds.get(id)!.kolonner.map((column) => ('fra' in column ? resolve(column) : column))
  const last = columns.findIndex((column) => column.id === 'merknad')
  return last < 0 ? [...columns, ...more] : [...columns.slice(0, last), ...more, ...columns.slice(last)]
}

function resolve({ fra, id, ...changes }: Reference): DataColumn {
  const found = [...(known.filtyper[fra]?.kolonner ?? []), ...(added.flere_kolonner[fra] ?? [])].find((column) => column.id === id)
  if (found === undefined || 'fra' in found) throw new Error(`no column ${id} in ${fra}`)
  return { ...found, ...changes }
}

/** A text as a literal of source code: `quoted("d'Arc")` -> `'d\\'Arc'` */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** Texts as a literal list of source code. */
export function list(texts: readonly string[] = []): string {
  return `[${texts.map(quoted).join(', ')}]`
}
