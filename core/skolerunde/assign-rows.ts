import type { ReplyRemark } from './merged-replies.ts'
import type { ReturnedBook, ReturnedRow } from './returned-book.ts'
import { type RowKey, readRowKey, writeRowKey } from './row-key.ts'
import { readSchoolReply } from './school-reply.ts'
import type { SentRound, Utsendelse } from './utsendelse.ts'
import { visibleIdentity } from './visible-row.ts'

/** A workbook and its file name. */
export interface NamedBook {
  readonly name: string
  readonly book: ReturnedBook
}

export interface AssignedRow {
  readonly file: string
  readonly row: ReturnedRow
}

interface Assigned {
  /** Returned rows by the key of the row that was sent. */
  readonly assigned: ReadonlyMap<string, readonly AssignedRow[]>
  /** What a sent row shows, from the workbooks at hand. */
  readonly shown: ReadonlyMap<string, ReturnedRow>
  readonly remarks: readonly ReplyRemark[]
}

/** Gives each returned row to the row that was sent, by its key or by what it shows; what cannot be given to any is told, once per file and reason. */
export function assignRows(input: {
  readonly utsendelse: Utsendelse | null
  readonly round: SentRound
  readonly books: readonly NamedBook[]
  readonly originals: readonly NamedBook[]
}): Assigned {
  const { round, books, originals } = input
  const sent = new Set(round.rader.map(({ nokkel }) => nokkel))
  const shown = new Map<string, ReturnedRow>()
  for (const { book } of [...originals, ...books])
    for (const row of book.rows) {
      const key = row.key === null ? '' : writeRowKey(row.key)
      if (sent.has(key) && !shown.has(key)) shown.set(key, row)
    }
  const byLook = looks(round, shown)
  const assigned = new Map<string, AssignedRow[]>()
  const remarks: ReplyRemark[] = []
  for (const { name, book } of books) {
    const found = new Map<string, { readonly kind: ReplyRemark['kind']; readonly runde: number | null; rows: number }>()
    const remark = (kind: ReplyRemark['kind'], runde: number | null, rows: number) => {
      const at = `${kind} ${runde}`
      const known = found.get(at)
      if (known === undefined) found.set(at, { kind, runde, rows })
      else known.rows += rows
    }
    if (book.rows.length === 0) remark('uten-rader', null, 0)
    if (book.withoutReply.length > 0) remark('uten-svarkolonne', null, book.rows.length)
    let byLooks = 0
    for (const row of book.rows) {
      const key = row.key === null ? byLook(schoolOf(book), row) : writeRowKey(row.key)
      if (row.key !== null && !sent.has(key!)) remark(...whyNot(row.key, input), 1)
      else if (key === null) {
        if (readSchoolReply(row.reply) !== 'ingen' || row.explanation !== '') remark('ukjent-rad', null, 1)
      } else {
        if (row.key === null) byLooks++
        const own = assigned.get(key)
        if (own === undefined) assigned.set(key, [{ file: name, row }])
        else own.push({ file: name, row })
      }
    }
    if (byLooks > 0) remark('uten-nokkel', null, byLooks)
    remarks.push(...[...found.values()].map((one) => ({ file: name, ...one })))
  }
  return { assigned, shown, remarks }
}

function whyNot(
  key: RowKey,
  { utsendelse, round }: { readonly utsendelse: Utsendelse | null; readonly round: SentRound },
): readonly [ReplyRemark['kind'], number | null] {
  const kontor = utsendelse?.kontor ?? readRowKey(round.rader[0]?.nokkel ?? '')?.kontor
  if (kontor !== undefined && key.kontor !== kontor) return ['annet-kontor', null]
  if (key.utsending === round.utsending) return ['ukjent-rad', null]
  const known = utsendelse === null || utsendelse.runder.some(({ utsending }) => utsending === key.utsending)
  return known ? ['annen-runde', key.runde] : ['ukjent-utsending', key.runde]
}

/**
 * Finds sent rows by what they show, only where no two look alike: of the school, or of all schools where nothing in the workbook says whose
 * it is.
 */
function looks(
  round: SentRound,
  shown: ReadonlyMap<string, ReturnedRow>,
): (skolenummer: string | null | undefined, row: ReturnedRow) => string | null {
  const byLook = new Map<string, string | null>()
  const add = (look: string, nokkel: string) => byLook.set(look, byLook.has(look) ? null : nokkel)
  for (const { nokkel, skolenummer } of round.rader) {
    const row = shown.get(nokkel)
    if (row === undefined) continue
    add(`${skolenummer}|${visibleIdentity(row.visible)}`, nokkel)
    add(`undefined|${visibleIdentity(row.visible)}`, nokkel)
  }
  // The log has no pupils: it tells rows apart where a rule met a subject of the school only once.
  for (const { nokkel, skolenummer, regel, fagkoder } of round.rader)
    if (!shown.has(nokkel)) add(`${skolenummer}|${regel}|${fagkoder.join(' ')}`, nokkel)
  return (skolenummer, { visible }) =>
    byLook.get(`${skolenummer}|${visibleIdentity(visible)}`) ??
    byLook.get(`${skolenummer}|${visible.regel}|${[...visible.fag.matchAll(FAGKODE)].map(([code]) => code).join(' ')}`) ??
    null
}

const FAGKODE = /\b[A-ZÆØÅ]{3}\d{4}\b/g

function schoolOf({ facts, rows }: ReturnedBook): string | null | undefined {
  return facts === null ? rows.find(({ key }) => key !== null)?.key?.skolenummer : facts.skolenummer
}
