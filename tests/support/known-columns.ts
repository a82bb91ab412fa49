import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A column as data/kolonner.yaml or its additions have it. */
export interface KnownColumn {
  readonly id: string
  readonly tittel: { readonly nb: string; readonly nn: string }
  readonly overskrifter: readonly string[]
  readonly type: string
  readonly paakrevd: boolean
}

interface Kind {
  readonly kolonner: readonly (Partial<KnownColumn> & { readonly id: string; readonly fra?: string })[]
  readonly del_av?: string
}

const read = (name: string) => parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'))
const known: Record<string, Kind> = read('kolonner.yaml').filtyper
const proposed: Record<string, { readonly kolonner: readonly string[] }> = read('kolonner.yaml').foreslaatte_filtyper
const added: { filtyper: Record<string, Kind>; flere_kolonner: Record<string, readonly KnownColumn[]> } = read('kolonner-tillegg.yaml')

/** Columns of every file kind that people fill in, by kind; read from the data files without the script that makes templates of them. */
export const knownColumns: Readonly<Record<string, readonly KnownColumn[]>> = Object.fromEntries(
  Object.entries({ ...known, ...added.filtyper }).map(([kind, { kolonner }]) => {
    const columns = kolonner.map(({ fra, ...column }) => {
      const base = fra === undefined ? undefined : own(fra).find(({ id }) => id === column.id)
      return { ...base, ...column } as KnownColumn
    })
    return [kind, [...columns, ...(added.flere_kolonner[kind] ?? [])]]
  }),
)

/** Kinds that are a sheet of another kind's template. */
export const partKinds: readonly string[] = Object.entries(added.filtyper).flatMap(([kind, { del_av }]) =>
  del_av === undefined ? [] : [kind],
)

/** Columns that data/kolonner.yaml proposes by id only. */
export const proposedColumns: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(proposed).map(([kind, { kolonner }]) => [kind, kolonner]),
)

function own(kind: string): readonly KnownColumn[] {
  return [...(known[kind]!.kolonner as readonly KnownColumn[]), ...(added.flere_kolonner[kind] ?? [])]
}
