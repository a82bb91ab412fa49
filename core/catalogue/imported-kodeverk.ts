import type { PlainDate } from '../dates/plain-date.ts'

/** When a code may be used; null = no bound is stated. Both days count. */
export interface Gyldighet {
  readonly fra: PlainDate | null
  readonly til: PlainDate | null
  /** The list marks the code as no longer in use and does not say since when; left out = it does not mark it, or `til` says when. */
  readonly utgaatt?: true
}

export type Nivaa = 'grunnskole' | 'videregaaende'

/** How a subject is graded. */
export type Uttrykk = 'tall' | 'bestaatt' | 'deltatt' | 'ingen'

export interface FagkodeOppslag extends Gyldighet {
  readonly navn: string
  /** null = the list does not say. */
  readonly nivaa: Nivaa | null
  /** Exam forms a pupil may have in the subject ('S', 'M', 'P', 'MP'); null = the list does not say, [] = no exam. */
  readonly eksamensformer: readonly string[] | null
  /** Whether the subject has a standpunkt grade; null = the list does not say. */
  readonly standpunkt: boolean | null
  /** Scale of the grade: numbers, or words such as deltatt; null = the list does not say. */
  readonly uttrykk: Uttrykk | null
  /** Grunnkoder or full programme codes the subject belongs to; null = the list does not say. */
  readonly programomraader: readonly string[] | null
  readonly fagtype: string | null
}

export interface SkoleOppslag extends Gyldighet {
  readonly navn: string
  /** Levels the school has; null = the list does not say. */
  readonly nivaa: readonly Nivaa[] | null
  readonly organisasjonsnummer: string | null
}

export interface ProgramomraadeOppslag extends Gyldighet {
  readonly navn: string
  readonly nivaa: Nivaa | null
}

/** A code of a plain list (Karakterer, Fagmerknader …). */
export interface KodeOppslag extends Gyldighet {
  readonly navn: string
}

/** Who made a list: VIGO's base has local and IB codes, Grep the national ones alone; a table is somebody's own. */
export type Opphav = 'vigo' | 'grep' | 'tabell'

/** One imported list: a dated snapshot, by code in capitals. */
export interface Kodeliste<T> {
  /** Day the list was taken from its owner. */
  readonly hentet: PlainDate
  /** Names of the files it was imported from. */
  readonly kilde: string
  /** Left out = not known. */
  readonly opphav?: Opphav
  readonly oppslag: ReadonlyMap<string, T>
}

/** The lists the office has imported; null = not imported. */
export interface ImportedKodeverk {
  readonly fagkoder: Kodeliste<FagkodeOppslag> | null
  readonly skoler: Kodeliste<SkoleOppslag> | null
  readonly programomraader: Kodeliste<ProgramomraadeOppslag> | null
  readonly karakterer: Kodeliste<KodeOppslag> | null
  readonly fagmerknader: Kodeliste<KodeOppslag> | null
  readonly vitnemaalsmerknader: Kodeliste<KodeOppslag> | null
}

/** Names of the lists, as `needs` of a rule and the snapshots' files have them. */
export type KodelisteId = keyof ImportedKodeverk

export const KODELISTER: readonly KodelisteId[] = [
  'fagkoder',
  'skoler',
  'programomraader',
  'karakterer',
  'fagmerknader',
  'vitnemaalsmerknader',
]

/** What a run used of an imported list; `hentet` null = there is none from before the day of the check. */
export interface KodelisteFact {
  readonly liste: KodelisteId
  readonly hentet: PlainDate | null
  readonly antall: number
}
