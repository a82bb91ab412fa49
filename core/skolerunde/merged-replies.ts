import type { ReturnedRow } from './returned-book.ts'
import type { SchoolReply } from './school-reply.ts'
import type { SentRound, SentRow } from './utsendelse.ts'

/** One reply to a row, and where it stands. */
export interface RowReply {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly svar: SchoolReply
  readonly text: string
  readonly explanation: string
}

/** Why a row cannot be settled. */
export type Doubt =
  /** Two replies that say different things. */
  | 'konflikt'
  | 'ukjent-svar'
  | 'mangler-forklaring'
  /** An explanation without a reply. */
  | 'bare-forklaring'
  /** Said to be corrected, but still there in the new delivery. */
  | 'staar-fortsatt'

/** What has become of a row in the new delivery. 'ukjent' = its school has not delivered, or the row cannot be found without a key. */
export type Standing = 'borte' | 'staar' | 'forklart' | 'ukjent'

/** A row that was sent, with all that came back on it. */
export interface MergedRow {
  readonly sent: SentRow
  /** What the row shows; null for one that is in no workbook at hand. */
  readonly shown: ReturnedRow | null
  readonly replies: readonly RowReply[]
  readonly outcome: 'rettet' | 'forklart' | 'ikke-vaar' | 'ubesvart' | 'uavklart'
  readonly doubt: Doubt | null
  /** The reason to store, for 'forklart'. */
  readonly explanation: string
  /** Null when nothing was compared. */
  readonly standing: Standing | null
}

/** A returned workbook, or rows of it, that cannot be used, and why. */
export interface ReplyRemark {
  readonly file: string
  readonly kind:
    | 'annet-kontor'
    | 'annen-runde'
    | 'ukjent-utsending'
    | 'ukjent-rad'
    | 'uten-rader'
    | 'uten-svarkolonne'
    /** Read by what the rows show, for the key column is gone. */
    | 'uten-nokkel'
  readonly rows: number
  /** Of another round: which. */
  readonly runde: number | null
}

export interface SchoolStatus {
  readonly skolenummer: string | null
  readonly skolenavn: string
  readonly sent: number
  readonly answered: number
  /** Files that came from the school. */
  readonly files: readonly string[]
  readonly answeredBy: string
  readonly answeredOn: string
  readonly remark: string
}

/** All that came back in one round. */
export interface MergedReplies {
  readonly round: SentRound
  /** Whether the log of the sending was at hand: without it nobody knows who has not answered. */
  readonly hasLog: boolean
  readonly rows: readonly MergedRow[]
  readonly schools: readonly SchoolStatus[]
  readonly remarks: readonly ReplyRemark[]
}

/** Remarks that leave something to be done; a workbook read by what its rows show has been read. */
export function isUnsettled({ kind }: ReplyRemark): boolean {
  return kind !== 'uten-nokkel'
}
