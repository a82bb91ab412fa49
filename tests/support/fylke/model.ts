import type { Fields } from './lines.ts'
import type { Person } from './people.ts'
import type { Programme } from './programmes.ts'

export const YEAR = '20252026'
export const LAST_YEAR = '20242025'
export const FIRST_DAY = '20250818'

/** The deliveries of a year, and the day each file is made. */
export const MADE = {
  ajourhold: '20250903',
  elevdata: '20251008',
  termin1: '20260213',
  privatist: '20260220',
  sluttkarakterer: '20260624',
  'etter-klage': '20260918',
} as const

export type Delivery = keyof typeof MADE

export interface School {
  readonly number: string
  readonly name: string
  readonly orgnr: string
  readonly kind: 'vgs' | 'gs' | 'privatist'
  /** Gives KB to pupils of Vg1 and Vg2 who go on; other schools leave bevistype blank (both are right, F12). */
  readonly kb: boolean
}

/** A subject row as it stands at the end of the year, and what earlier deliveries do not have of it. */
export interface Fag {
  f: Fields
  /** Grades that stand in every delivery from the start: approved earlier (KLSTATUS G). */
  readonly fromStart?: boolean
  /** Grades given in autumn stand in termin1 too. */
  readonly autumn?: boolean
  /** Deliveries that have the row at all; left out = all that have subject rows. */
  readonly only?: readonly Delivery[]
  /** What has changed by September, after appeals. */
  readonly klage?: Fields
}

export interface Enrolment {
  readonly school: School
  readonly programme: Programme
  f: Fields
  fag: Fag[]
  vm: Fields[]
}

export interface Pupil {
  of: string
  readonly person: Person
  el: Fields
  readonly enrolments: Enrolment[]
  /** The number the pupil had until Christmas: a D-nummer that has become a fødselsnummer. */
  earlierNumber?: string
}
