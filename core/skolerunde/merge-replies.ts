import { type PlainDate, plainDate } from '../dates/plain-date.ts'
import { SEVERITY_SIGNS } from '../workbook/cell-style.ts'
import { assignRows, type NamedBook } from './assign-rows.ts'
import type { MergedReplies, MergedRow, ReplyRemark, RowReply, SchoolStatus } from './merged-replies.ts'
import { writeRowKey } from './row-key.ts'
import { readSchoolReply } from './school-reply.ts'
import { settleReplies } from './settle-replies.ts'
import { roundOf, type SentRound, type Utsendelse } from './utsendelse.ts'

export type { NamedBook } from './assign-rows.ts'

export interface MergeInput {
  /** Null when it was not found: the keys of the rows must do. */
  readonly utsendelse: Utsendelse | null
  /** Round to read; null = the newest. */
  readonly runde: number | null
  readonly books: readonly NamedBook[]
  /** The workbooks as they were sent, where they are still at hand. */
  readonly originals: readonly NamedBook[]
}

/**
 * Puts what came back in one round together, row by row. A workbook that came twice counts once where both say the same; where they differ
 * both are kept and nobody's word is taken. Rows of another round or office are told and left out. Null when a round was asked for that
 * was never sent.
 */
export function mergeReplies(input: MergeInput): MergedReplies | null {
  const { utsendelse, books, originals } = input
  const round = utsendelse === null ? roundOfKeys(books, input.runde) : roundOf(utsendelse, input.runde)
  if (round === null) return null
  const { assigned, remarks, shown } = assignRows({ utsendelse, round, books, originals })
  const rows = round.rader.map((sent): MergedRow => {
    const replies = (assigned.get(sent.nokkel) ?? []).flatMap(({ file, row }): RowReply[] => {
      const { sheet, reply: text, explanation } = row
      const svar = readSchoolReply(text)
      return svar === 'ingen' && explanation === '' ? [] : [{ file, sheet, row: row.row, svar, text, explanation }]
    })
    return { sent, shown: shown.get(sent.nokkel) ?? null, replies, standing: null, ...settleReplies(replies) }
  })
  return { round, hasLog: utsendelse !== null, rows, schools: schoolsOf(round, rows, books, assigned), remarks: inOrder(remarks) }
}

function schoolsOf(
  round: SentRound,
  rows: readonly MergedRow[],
  books: readonly NamedBook[],
  assigned: ReturnType<typeof assignRows>['assigned'],
): readonly SchoolStatus[] {
  return round.boker.map(({ skolenummer, skolenavn }) => {
    const own = rows.filter(({ sent }) => sent.skolenummer === skolenummer)
    const files = [...new Set(own.flatMap(({ sent }) => (assigned.get(sent.nokkel) ?? []).map(({ file }) => file)))].sort()
    const theirs = files.flatMap((file) => books.filter(({ name }) => name === file).map(({ book }) => book))
    const said = (field: 'answeredBy' | 'answeredOn' | 'remark') =>
      [...new Set(theirs.map((book) => book[field]).filter((text) => text !== ''))].join('; ')
    return {
      skolenummer,
      skolenavn,
      sent: own.length,
      answered: own.filter(({ outcome }) => outcome !== 'ubesvart').length,
      files,
      answeredBy: said('answeredBy'),
      answeredOn: said('answeredOn'),
      remark: said('remark'),
    }
  })
}

/** Nobody knows the day of a sending whose log is lost. */
const NO_DATE: PlainDate = plainDate(1, 1, 1)!

/** Without a log the keys of the rows say which sendings there are; the newest round is read. */
function roundOfKeys(books: readonly NamedBook[], wanted: number | null): SentRound | null {
  const rows = books.flatMap(({ book }) => book.rows).filter(({ key }) => key !== null)
  const runde = wanted ?? Math.max(0, ...rows.map(({ key }) => key!.runde))
  const first = rows.find(({ key }) => key!.runde === runde)
  if (first === undefined) return null
  const { utsending, kontor } = first.key!
  const own = rows.filter(({ key }) => key!.utsending === utsending && key!.kontor === kontor)
  const rader = new Map(
    own.map(({ key, visible, alvor }) => {
      const nokkel = writeRowKey(key!)
      const severity = alvor.includes(SEVERITY_SIGNS.warning) ? 'advarsel' : 'feil'
      const row = {
        nokkel,
        skolenummer: key!.skolenummer,
        regel: visible.regel,
        alvor: severity,
        felt: '',
        fagkoder: [],
        fingeravtrykk: [key!.fingeravtrykk],
      } as const
      return [nokkel, row] as const
    }),
  )
  const schools = [...new Set([...rader.values()].map(({ skolenummer }) => skolenummer))].sort()
  const boker = schools.map((skolenummer) => ({ skolenummer, skolenavn: '', fil: '', sha256: '', rader: 0 }))
  return { runde, utsending, dato: NO_DATE, svarfrist: null, skoleaar: '', leveranser: [], filer: [], boker, rader: [...rader.values()] }
}

function inOrder(remarks: readonly ReplyRemark[]): readonly ReplyRemark[] {
  return [...remarks].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.kind < b.kind ? -1 : 1))
}
