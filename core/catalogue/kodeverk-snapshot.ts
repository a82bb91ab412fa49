import { z } from 'zod'
import { type PlainDate, parseIsoDate } from '../dates/plain-date.ts'
import { fail, ok, type Result } from '../result.ts'
import { type ImportedKodeverk, KODELISTER, type KodelisteId } from './imported-kodeverk.ts'
import type { MergedList } from './merge-kodeverk.ts'

/** A file a snapshot was made of. */
export interface SnapshotFile {
  readonly navn: string
  readonly sha256: string
}

/** Made when a snapshot is first read: zod stays out of programs that read none (the browser, workers). */
function makeSchemas() {
  const day = z.string().transform((text, context): PlainDate => {
    const date = parseIsoDate(text)
    if (date !== null) return date
    context.addIssue({ code: 'custom', message: 'no day' })
    return z.NEVER
  })
  const nivaa = z.enum(['grunnskole', 'videregaaende'])
  const gyldighet = { navn: z.string(), fra: day.nullish(), til: day.nullish(), utgaatt: z.literal(true).optional() }
  const plain = z.strictObject(gyldighet)
  const entry: Record<KodelisteId, z.ZodType<Record<string, unknown>>> = {
    fagkoder: z.strictObject({
      ...gyldighet,
      nivaa: nivaa.optional(),
      eksamensformer: z.array(z.string()).optional(),
      standpunkt: z.boolean().optional(),
      uttrykk: z.enum(['tall', 'bestaatt', 'deltatt', 'ingen']).optional(),
      programomraader: z.array(z.string()).optional(),
      fagtype: z.string().optional(),
    }),
    skoler: z.strictObject({ ...gyldighet, nivaa: z.array(nivaa).optional(), organisasjonsnummer: z.string().optional() }),
    programomraader: z.strictObject({ ...gyldighet, nivaa: nivaa.optional() }),
    karakterer: plain,
    fagmerknader: plain,
    vitnemaalsmerknader: plain,
  }
  const head = z.strictObject({
    versjon: z.literal(1),
    liste: z.enum(KODELISTER as [KodelisteId, ...KodelisteId[]]),
    hentet: day,
    opphav: z.enum(['vigo', 'grep', 'tabell']),
    filer: z.array(z.strictObject({ navn: z.string(), sha256: z.string() })).min(1),
    antall: z.number(),
    oppslag: z.record(z.string(), z.unknown()),
  })
  return { entry, head }
}

let made: ReturnType<typeof makeSchemas> | null = null

/** Fields that a snapshot leaves out when the list does not say them. */
const FIELDS: Readonly<Record<KodelisteId, readonly string[]>> = {
  fagkoder: ['fra', 'til', 'nivaa', 'eksamensformer', 'standpunkt', 'uttrykk', 'programomraader', 'fagtype'],
  skoler: ['fra', 'til', 'nivaa', 'organisasjonsnummer'],
  programomraader: ['fra', 'til', 'nivaa'],
  karakterer: ['fra', 'til'],
  fagmerknader: ['fra', 'til'],
  vitnemaalsmerknader: ['fra', 'til'],
}

/** Name of a snapshot: `snapshotName('fagkoder', '2026-05-01')` -> 'fagkoder-2026-05-01.json' */
export function snapshotName(liste: KodelisteId, hentet: PlainDate): string {
  return `${liste}-${hentet}.json`
}

/** A list as the text of its snapshot, one code to a line; the same list gives the same text. */
export function snapshotText(list: MergedList, filer: readonly SnapshotFile[]): string {
  const entries = [...list.oppslag].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = entries.map(([code, entry]) => {
    const said = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null))
    return `${JSON.stringify(code)}:${JSON.stringify(said)}`
  })
  const { liste, hentet, opphav } = list
  const facts = JSON.stringify({ versjon: 1, liste, hentet, opphav, filer, antall: entries.length })
  return `${facts.slice(0, -1)},"oppslag":{\n${lines.join(',\n')}\n}}\n`
}

/**
 * Reads a snapshot back. Problem: `kodeverk-snapshot-broken` when any part of it is not as it was written; half a list would look like
 * one without the other half.
 */
export function readSnapshot<L extends KodelisteId>(
  file: { readonly path: string; readonly liste: L; readonly hentet: PlainDate },
  text: string,
): Result<NonNullable<ImportedKodeverk[L]>> {
  const broken = fail('kodeverk-snapshot-broken', { path: file.path })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return broken
  }
  made ??= makeSchemas()
  const read = made.head.safeParse(json)
  if (!read.success) return broken
  const { liste, hentet, opphav, filer, antall, oppslag } = read.data
  if (liste !== file.liste || hentet !== file.hentet || Object.keys(oppslag).length !== antall) return broken
  const entries = z.record(z.string(), made.entry[file.liste]).safeParse(oppslag)
  if (!entries.success) return broken
  const blank = Object.fromEntries(FIELDS[file.liste].map((field) => [field, null]))
  const map = new Map(Object.entries(entries.data).map(([code, entry]) => [code, { ...blank, ...entry }]))
  return ok({ hentet, opphav, kilde: filer.map(({ navn }) => navn).join(', '), oppslag: map } as unknown as NonNullable<
    ImportedKodeverk[L]
  >)
}

/** The newest snapshot of each list not later than `today`, by file name; `onlyLater` = lists with later ones alone. */
export function chooseSnapshots(
  names: readonly string[],
  today: PlainDate,
): {
  readonly chosen: readonly { readonly liste: KodelisteId; readonly hentet: PlainDate; readonly name: string }[]
  readonly onlyLater: readonly KodelisteId[]
} {
  const found = names.flatMap((name) => {
    const parts = /^([a-z]+)-(\d{4}-\d{2}-\d{2})\.json$/.exec(name)
    const liste = KODELISTER.find((id) => id === parts?.[1])
    const hentet = parseIsoDate(parts?.[2] ?? '')
    return liste === undefined || hentet === null ? [] : [{ liste, hentet, name }]
  })
  const chosen = KODELISTER.flatMap((liste) => {
    const own = found.filter((one) => one.liste === liste && one.hentet <= today).sort((a, b) => (a.hentet < b.hentet ? 1 : -1))
    return own.slice(0, 1)
  })
  const onlyLater = KODELISTER.filter((liste) => found.some((one) => one.liste === liste) && !chosen.some((one) => one.liste === liste))
  return { chosen, onlyLater }
}
