import type { Locale } from '../messages/locale.ts'
import { kodeverk } from './kodeverk.gen.ts'

/** A list of data/kodeverk, by its file name. */
export type CodeListId = keyof typeof kodeverk

/** One code with what is known of it; what the list does not say is left out. */
export interface CodeEntry {
  readonly code: string
  readonly nb?: string
  readonly nn?: string
  readonly en?: string
  /** No longer in use: may stand in older rows only. */
  readonly expired?: boolean
  /** Where it belongs: grunnskole, videregående. */
  readonly levels?: readonly ('gsk' | 'vgs')[]
  /** Documents a remark may stand on. */
  readonly documents?: readonly ('VM' | 'KB')[]
  /** What a remark must be completed with, one per parameter; left out = none. */
  readonly parameters?: readonly string[]
  readonly attachment?: boolean
  /** false: VIGO makes it, a school never sends it. */
  readonly inSas?: boolean
  /** A code that is itself a fault to put right. */
  readonly fault?: boolean
  /** Canonical columns it goes with (the exam form's grade column). */
  readonly columns?: readonly string[]
  /** Grade columns it may stand in, and those where somebody has to confirm it. */
  readonly where?: readonly ('halvaar' | 'standpunkt' | 'eksamen')[]
  readonly doubtful?: readonly ('halvaar' | 'standpunkt' | 'eksamen')[]
  readonly scale?: 'tall' | 'ord' | 'ib-programme'
  readonly ibProgramme?: boolean
  readonly printed?: boolean
  /** Regular expression for positions 7-10 of a programme area code. */
  readonly pattern?: string
  readonly lowerCompetence?: boolean
  readonly kind?: 'number' | 'prefix'
  /** First and last year of use. */
  readonly from?: number
  readonly to?: number
  readonly source: string
  readonly status: 'verified' | 'inferred' | 'guess'
}

interface CodeIndex {
  readonly entries: readonly CodeEntry[]
  readonly byCode: ReadonlyMap<string, CodeEntry>
  readonly current: readonly string[]
}

const indexes: ReadonlyMap<string, CodeIndex> = new Map(
  Object.entries(kodeverk).map(([id, { codes }]) => {
    const entries: readonly CodeEntry[] = codes
    return [
      id,
      {
        entries,
        byCode: new Map(entries.map((entry) => [entry.code, entry])),
        current: entries.filter(({ expired }) => expired !== true).map(({ code }) => code),
      },
    ]
  }),
)

function indexOf(list: CodeListId): CodeIndex {
  return indexes.get(list)!
}

/** Whether a list has a code, expired ones included: `isCode('fagstatus', 'E')` -> true, `isCode('fagmerknad', 'FAM00')` -> true */
export function isCode(list: CodeListId, code: string): boolean {
  return indexOf(list).byCode.has(code)
}

/** Whether a code is in the list and no longer in use: `isExpired('fagmerknad', 'FAM00')` -> true */
export function isExpired(list: CodeListId, code: string): boolean {
  return indexOf(list).byCode.get(code)?.expired === true
}

/** The codes in use, in the order of the list: `codesOf('bevistype')` -> ['VM', 'KB'] */
export function codesOf(list: CodeListId): readonly string[] {
  return indexOf(list).current
}

/** All entries of a list, expired ones included. */
export function entriesOf(list: CodeListId): readonly CodeEntry[] {
  return indexOf(list).entries
}

/** What is known of a code, null when the list does not have it: `codeEntry('fagmerknad', 'FAM13')?.parameters` -> ['fagkode'] */
export function codeEntry(list: CodeListId, code: string): CodeEntry | null {
  return indexOf(list).byCode.get(code) ?? null
}

/** What a code means, null when the list does not say: `codeTitle('bevistype', 'VM', 'nn')` -> 'vitnemål'. English falls back to bokmål. */
export function codeTitle(list: CodeListId, code: string, locale: Locale): string | null {
  const entry = codeEntry(list, code)
  return entry?.[locale] ?? entry?.nb ?? null
}

/** Name of a list: `listTitle('fagstatus', 'en')` -> 'Subject status' */
export function listTitle(list: CodeListId, locale: Locale): string {
  return kodeverk[list].title[locale]
}
