import type { PlainDate } from '../../dates/plain-date.ts'
import type { Avsender } from '../../settings/innstillinger.ts'

/** What holds for all books of one round. */
export interface SendingFacts {
  /** Eight hex digits each: the office, and this sending. */
  readonly kontor: string
  readonly utsending: string
  readonly runde: number
  readonly avsender: Avsender | null
  readonly svarfrist: PlainDate | null
}
