import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { normaliseHeader } from '../core/table/normalise-header.ts'
import { columnsOfKind, type DataColumn, dataKinds, known, list, quoted, readData } from './kolonner-data.ts'

/**
 * Turns data/kolonner*.yaml into core/formats/kolonner.gen.ts (the kinds of tables, their columns and what tells them apart) and
 * core/records/kolonner-columns.gen.ts (the columns that no other format has). Deterministic. Throws when the data name a column or a kind
 * that does not exist, or a column has two types.
 */
const root = fileURLToPath(new URL('..', import.meta.url))

interface Reading {
  readonly post: string
  readonly kjennetegn: readonly (readonly string[])[]
  readonly navngitt: readonly (readonly string[])[]
  readonly ikke: readonly string[]
  readonly filnavn: readonly string[]
  readonly nokkel: readonly string[]
}

interface Readings {
  readonly filtyper: Readonly<Record<string, Reading>>
  readonly typer: Readonly<Record<string, string>>
  readonly ord: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly kolonner: Readonly<Record<string, { readonly en: string; readonly personlig?: boolean }>>
}

const readings = readData<Readings>('kolonner-lesing.yaml')

/** How the types of the data are read (core/records/value-type.ts). */
const TYPES: Readonly<Record<string, string>> = {
  tekst: 'text',
  kode: 'code',
  karakter: 'code',
  fagkode: 'code',
  programomraadekode: 'code',
  periode: 'code',
  fnr: 'fnr',
  orgnr: 'orgnr',
  skolenr: 'digits',
  kommunenr: 'digits',
  skoleaar: 'skoleaar',
  dato: 'date',
  datotid: 'date-time',
  tid: 'time',
  tall: 'number',
  prosent: 'percent',
  janei: 'yes-no',
  liste: 'list',
  datoliste: 'date-list',
  epost: 'email',
  telefon: 'phone',
  'dato-eller-aar': 'date-or-year',
  'dato-eller-ja': 'date-or-yes',
}

function typeOf({ id, type, tillatt = [] }: DataColumn): string {
  // A third answer makes it a list of words.
  const own = type === 'janei' && tillatt.some((word) => !['ja', 'nei', 'J', 'N'].includes(word)) ? 'kode' : (readings.typer[id] ?? type)
  const read = TYPES[own]
  if (read === undefined) throw new Error(`no way to read ${own} (${id})`)
  return read
}

/** Words that may stand there; a range of codes («FAM01..FAM62») and an example of a period are none. */
function allowedOf(kind: string, { id, tillatt = [] }: DataColumn): readonly string[] {
  if (readings.typer[id] === 'periode') return []
  const words = tillatt.filter((word) => word !== '' && !word.startsWith('(stiplet'))
  if (words.some((word) => word.includes('..'))) return []
  for (const word of Object.keys(kind === '' ? {} : (readings.ord[id] ?? {})))
    if (!allWords.get(id)!.has(word)) throw new Error(`${word} is no word of ${id}`)
  return words
}

const allWords = new Map<string, Set<string>>()
for (const id of Object.keys(readings.filtyper))
  for (const column of columnsOfKind(id)) allWords.set(column.id, new Set([...(allWords.get(column.id) ?? []), ...(column.tillatt ?? [])]))

/** Other words for one of the allowed ones, normalised. */
function wordsOf({ id }: DataColumn, allowed: readonly string[]): readonly (readonly [string, string])[] {
  const own = new Set(allowed.map(normaliseHeader))
  const first = (other: string): boolean => !own.has(other) && own.add(other) !== undefined
  return Object.entries(readings.ord[id] ?? {}).flatMap(([word, others]) =>
    allowed.includes(word) ? others.map((other) => [normaliseHeader(String(other)), word] as const).filter(([other]) => first(other)) : [],
  )
}

const ids = Object.keys(readings.filtyper)
for (const id of ids) if (!dataKinds.has(id)) throw new Error(`no kind ${id} in the data`)

const kinds = ids.map((id) => {
  const { navn } = dataKinds.get(id)!
  const { post, kjennetegn, navngitt, ikke, filnavn, nokkel } = readings.filtyper[id]!
  const columns = columnsOfKind(id)
  const has = (key: string) => columns.some((column) => column.id === key)
  for (const key of [...nokkel, ...kjennetegn.flat(), ...navngitt.flat()]) if (!has(key)) throw new Error(`${id} has no column ${key}`)
  const lines = columns.map((column) => {
    const allowed = allowedOf(id, column)
    const headers = [...new Set([column.tittel.nn, ...column.overskrifter])].filter((header) => header !== column.tittel.nb)
    const words = wordsOf(column, allowed)
    const rest = [
      column.paakrevd ? ', mandatory: true' : '',
      column.type === 'karakter' ? ", scale: 'karakter'" : readings.typer[column.id] === 'periode' ? ", scale: 'periode'" : '',
      allowed.length > 0 ? `, allowed: ${list(allowed)}` : '',
      words.length > 0 ? `, words: { ${words.map(([other, word]) => `${quoted(other)}: ${quoted(word)}`).join(', ')} }` : '',
    ].join('')
    return `      { key: ${quoted(column.id)}, name: ${quoted(column.tittel.nb)}, headers: ${list(headers)}${rest} },`
  })
  const source = id in known.filtyper ? 'KOLONNER' : 'KOLONNER-EGNE'
  const groups = (all: readonly (readonly string[])[]) => `[${all.map(list).join(', ')}]`
  return [
    '  {',
    `    id: ${quoted(id)},`,
    `    title: { nb: ${quoted(navn.nb)}, nn: ${quoted(navn.nn)}, en: ${quoted(navn.en.charAt(0).toUpperCase() + navn.en.slice(1))} },`,
    `    record: ${quoted(post)},`,
    `    source: ${quoted(source)},`,
    `    key: ${list(nokkel)},`,
    `    must: ${groups(kjennetegn)},`,
    `    mustWhenNamed: ${groups(navngitt)},`,
    `    mustNot: ${list(ikke)},`,
    `    fileNames: ${list(filnavn)},`,
    '    columns: [',
    ...lines,
    '    ],',
    '  },',
  ].join('\n')
})

writeFileSync(
  `${root}core/formats/kolonner.gen.ts`,
  `// Generated by scripts/build-kinds.ts from data/kolonner.yaml, data/kolonner-tillegg.yaml and data/kolonner-lesing.yaml. Do not edit.
import type { KolonneKind } from './kolonne-kind.ts'

/** Tables that people fill in and that are read as they stand, one kind of record each. */
export const kolonneKinds = [
${kinds.join('\n')}
] as const satisfies readonly KolonneKind[]
`,
)

const seen = new Map<string, DataColumn>()
for (const id of ids) {
  for (const column of columnsOfKind(id)) {
    const first = seen.get(column.id)
    if (first === undefined) seen.set(column.id, column)
    else if (typeOf(first) !== typeOf(column)) throw new Error(`${column.id} is ${typeOf(first)} and ${typeOf(column)}`)
  }
}
const columns = Object.entries(readings.kolonner).map(([id, { en, personlig = false }]) => {
  const column = seen.get(id)
  if (column === undefined) throw new Error(`no kind has a column ${id}`)
  const title = `{ nb: ${quoted(column.tittel.nb)}, nn: ${quoted(column.tittel.nn)}, en: ${quoted(en)} }`
  return `  ${id}: { type: ${quoted(typeOf(column))}, sensitive: ${personlig}, title: ${title} },`
})

writeFileSync(
  `${root}core/records/kolonner-columns.gen.ts`,
  `// Generated by scripts/build-kinds.ts from data/kolonner.yaml, data/kolonner-tillegg.yaml and data/kolonner-lesing.yaml. Do not edit.
import type { CanonicalColumn } from './canonical-column.ts'

/** Columns of the tables that people fill in, besides those that a grade table or an interface has. */
export const kolonneColumns = {
${columns.join('\n')}
} as const satisfies Readonly<Record<string, CanonicalColumn>>

export type KolonneKey = keyof typeof kolonneColumns
`,
)
