import type { Known } from '../findings/finding.ts'

/** What an explanation is about: one cell, all a rule says of one pupil, or of one school. */
export const OMFANG = ['celle', 'elev', 'skole'] as const

/** One explanation, read. Every field that is not null must fit the finding. */
export interface Forklaring {
  /** Place in the file, from 1. */
  readonly number: number
  /** Rule id. */
  readonly rule: string
  readonly code: string
  readonly fingerprint: string | null
  /** At least the first 16 digits of the HMAC of the pupil's number. */
  readonly elev: string | null
  readonly skolenummer: string | null
  readonly fagkode: string | null
  /** Most findings it may explain. */
  readonly max: number
  readonly known: Known
}

/** The explanations of one file, in its order. */
export interface Forklaringer {
  /** As the user wrote it; null when they came as an object. */
  readonly path: string | null
  readonly list: readonly Forklaring[]
  /** Whether some rest on fingerprints that were made without a key, and so hold for the same file only. */
  readonly withoutKey: boolean
}
