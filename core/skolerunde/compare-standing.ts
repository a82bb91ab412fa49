import type { MergedReplies, MergedRow, Standing } from './merged-replies.ts'
import type { SentRow } from './utsendelse.ts'
import { plain } from './visible-row.ts'

/** A row that a school would be sent for the new delivery: what is wrong there now. */
export interface NowRow {
  readonly skolenummer: string | null
  readonly elev: string
  readonly born: string
  readonly fagkoder: readonly string[]
  readonly columnKey: string
  readonly code: string
  readonly fingerprints: readonly string[]
}

/** The new delivery, as far as the comparison goes. */
export interface NewDelivery<R extends NowRow = NowRow> {
  /** What the user called it. */
  readonly path: string
  /** Whether fingerprints of the sending mean the same here: the office's key is the same, or the files are. */
  readonly sameFingerprints: boolean
  /** Whether these are the very files that were checked for the sending. */
  readonly sameFiles: boolean
  readonly schools: ReadonlySet<string>
  /** Codes of the rules that were run on it: what another rule said cannot be known to be gone. */
  readonly ran: ReadonlySet<string>
  readonly rows: readonly R[]
  /** Fingerprints of findings that the office has explained. */
  readonly explained: ReadonlySet<string>
}

export interface ComparedReplies<R extends NowRow = NowRow> extends MergedReplies {
  /** Null when there was no new delivery to compare with. */
  readonly mot: {
    readonly path: string
    readonly sameFiles: boolean
    /** Rows of schools that have delivered again: gone, still there, explained; and rows that were not sent before. */
    readonly fixed: number
    readonly left: number
    readonly explained: number
    readonly unknown: number
    readonly added: readonly R[]
  } | null
}

/**
 * What has become of each row in a new delivery. A school that is not in it has nothing gone: its rows are not known. A row said to be
 * corrected that still stands is unsettled.
 */
export function compareStanding<R extends NowRow>(merged: MergedReplies, now: NewDelivery<R>): ComparedReplies<R> {
  const byFingerprint = new Map(now.rows.flatMap((row) => row.fingerprints.map((fingerprint) => [fingerprint, row] as const)))
  const byLook = new Map(now.rows.map((row) => [lookOf(row.skolenummer, row, row.columnKey, row.code, row.fagkoder), row] as const))
  const met = new Set<R>()
  const standingOf = ({ sent, shown }: MergedRow): Standing => {
    const { skolenummer, fingeravtrykk } = sent
    const delivered = skolenummer === null ? now.sameFiles || now.schools.size > 0 : now.schools.has(skolenummer)
    if (!delivered || !now.ran.has(sent.regel)) return 'ukjent'
    const found = now.sameFingerprints
      ? fingeravtrykk.map((one) => byFingerprint.get(one)).filter((row) => row !== undefined)
      : shown === null || sent.felt === ''
        ? null
        : [byLook.get(sentLook(sent, shown.visible))].filter((row) => row !== undefined)
    if (found === null) return 'ukjent'
    for (const row of found) met.add(row)
    if (found.length > 0) return 'staar'
    return now.sameFingerprints && fingeravtrykk.some((one) => now.explained.has(one)) ? 'forklart' : 'borte'
  }
  const rows = merged.rows.map((row): MergedRow => {
    const standing = standingOf(row)
    return row.outcome === 'rettet' && standing === 'staar' && !now.sameFiles
      ? { ...row, standing, outcome: 'uavklart', doubt: 'staar-fortsatt' }
      : { ...row, standing }
  })
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length
  return {
    ...merged,
    rows,
    mot: {
      path: now.path,
      sameFiles: now.sameFiles,
      fixed: count('borte'),
      left: count('staar'),
      explained: count('forklart'),
      unknown: count('ukjent'),
      added: now.rows.filter((row) => !met.has(row)),
    },
  }
}

function sentLook({ skolenummer, felt, regel, fagkoder }: SentRow, visible: { readonly elev: string; readonly born: string }): string {
  return lookOf(skolenummer, visible, felt, regel, fagkoder)
}

/** 'Elev 17' is another pupil in another delivery; the birth date must do then. */
const LABEL = /^\p{L}+ \d+$/u

function lookOf(
  skolenummer: string | null,
  { elev, born }: { readonly elev: string; readonly born: string },
  columnKey: string,
  code: string,
  fagkoder: readonly string[],
): string {
  return [skolenummer, LABEL.test(elev) ? '' : plain(elev), born, columnKey, code, [...fagkoder].sort().join(' ')].join('|')
}
