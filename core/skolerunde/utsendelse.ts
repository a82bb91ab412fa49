import type { PlainDate } from '../dates/plain-date.ts'

/** A row that was sent to a school, without anything about its pupil: fingerprints stand for the findings. */
export interface SentRow {
  readonly nokkel: string
  readonly skolenummer: string | null
  /** Rule code; '' for a file that could not be read. */
  readonly regel: string
  readonly alvor: 'feil' | 'advarsel'
  /** Canonical column, '' for a row or file as a whole. */
  readonly felt: string
  readonly fagkoder: readonly string[]
  readonly fingeravtrykk: readonly string[]
}

export interface SentBook {
  readonly skolenummer: string | null
  readonly skolenavn: string
  /** File name in the folder of the sending. */
  readonly fil: string
  /** SHA-256 of the workbook as it was sent: one that comes back the same has not been answered. */
  readonly sha256: string
  readonly rader: number
}

/** One round: what was checked, and what went to whom. */
export interface SentRound {
  readonly runde: number
  readonly utsending: string
  readonly dato: PlainDate
  readonly svarfrist: PlainDate | null
  readonly skoleaar: string
  readonly leveranser: readonly string[]
  readonly filer: readonly { readonly navn: string; readonly sha256: string }[]
  readonly boker: readonly SentBook[]
  readonly rader: readonly SentRow[]
}

/** What `kontroll --per-skole` leaves beside the workbooks (utsendelse.json), round upon round. No personal data. */
export interface Utsendelse {
  readonly versjon: 1
  readonly kontor: string
  /** Whether fingerprints were made with the office's key and so hold for other files too. */
  readonly medNokkel: boolean
  readonly runder: readonly SentRound[]
}

export const UTSENDELSE_FILE = 'utsendelse.json'

/** The round to read answers of: the one asked for, else the newest; null when there is none. */
export function roundOf(utsendelse: Utsendelse, runde: number | null): SentRound | null {
  return (runde === null ? utsendelse.runder.at(-1) : utsendelse.runder.find((round) => round.runde === runde)) ?? null
}
