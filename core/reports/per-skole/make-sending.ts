import type { PlainDate } from '../../dates/plain-date.ts'
import type { CheckedRun } from '../../findings/checked-file.ts'
import { hmacHex } from '../../findings/hmac.ts'
import { maskText } from '../../findings/mask-facts.ts'
import type { Locale } from '../../messages/locale.ts'
import type { Avsender } from '../../settings/innstillinger.ts'
import { writeRowKey } from '../../skolerunde/row-key.ts'
import type { SentBook, SentRound, SentRow } from '../../skolerunde/utsendelse.ts'
import type { WorkbookDef } from '../../workbook/workbook-def.ts'
import { baseName } from './base-name.ts'
import { schoolBook } from './school-book.ts'
import type { KeyedRow } from './school-book-input.ts'
import type { SchoolRow } from './school-row.ts'
import type { SendingFacts } from './sending-facts.ts'

export interface SendingInput {
  readonly run: CheckedRun
  readonly locale: Locale
  /** Rows by school number, '' = of no school (school-rows.ts). */
  readonly rows: ReadonlyMap<string, readonly SchoolRow[]>
  readonly skolenavn: (skolenummer: string) => string
  readonly runde: number
  readonly svarfrist: PlainDate | null
  readonly avsender: Avsender | null
  /** Eight hex digits that stand for the office (`officeId`), kept from the first round on. */
  readonly kontor: string
}

/** A workbook to write and its line in the log, which lacks only what the written bytes say. */
export interface BookToSend {
  readonly book: Omit<SentBook, 'sha256'>
  readonly def: WorkbookDef
}

export interface Sending {
  readonly books: readonly BookToSend[]
  readonly round: Omit<SentRound, 'boker'>
}

const ID_LENGTH = 8

/**
 * What stands for an office in the keys of its rows. With the office's key it says nothing about anybody else; without one it is made of
 * county and name, which is enough to tell a neighbour's workbook from one's own.
 */
export function officeId(noekkel: string | null, fylke: string | null, avsender: Avsender | null): string {
  return hmacHex(noekkel ?? 'inntaksvakt', `kontor\n${noekkel === null ? `${fylke ?? ''}\n${avsender?.kontor ?? ''}` : ''}`).slice(
    0,
    ID_LENGTH,
  )
}

/** `bookFileName('39901', '2026-06-24', 2)` -> '39901_tilbakemelding_2026-06-24_runde2.xlsx' */
export function bookFileName(skolenummer: string | null, today: string, runde: number): string {
  return `${skolenummer ?? 'uten-skole'}_tilbakemelding_${today}${runde === 1 ? '' : `_runde${runde}`}.xlsx`
}

/** The workbooks of one round and its log. The same run makes the same books, byte for byte: nothing here comes from a clock or from chance. */
export function makeSending(input: SendingInput): Sending {
  const { run, rows: schools, runde, kontor } = input
  const files = run.files.filter(({ format }) => format !== 'skoleliste')
  const leveranser = [...new Set(files.flatMap(({ leveranse }) => (leveranse === null ? [] : [leveranse.value])))].sort()
  const filer = files.map(({ path, sha256 }) => ({ navn: maskText(baseName(path)), sha256: sha256 ?? '' }))
  const utsending = hmacHex(
    'inntaksvakt',
    ['utsending', kontor, runde, run.today, ...leveranser, ...filer.map(({ sha256 }) => sha256).sort()].join('\n'),
  ).slice(0, ID_LENGTH)
  const sending: SendingFacts = { kontor, utsending, runde, avsender: input.avsender, svarfrist: input.svarfrist }
  const books: BookToSend[] = []
  const sent: SentRow[] = []
  for (const [school, rows] of schools) {
    const skolenummer = school === '' ? null : school
    const skolenavn = skolenummer === null ? '' : input.skolenavn(skolenummer)
    const keyed = keyedRows(rows, { kontor, utsending, runde, skolenummer })
    const def = schoolBook({ run, locale: input.locale, sending, skolenummer, skolenavn, rows: keyed })
    books.push({ def, book: { skolenummer, skolenavn, fil: bookFileName(skolenummer, run.today, runde), rader: rows.length } })
    for (const { key, row } of keyed) {
      const { code, severity, columnKey, fagkoder, fingerprints } = row
      const alvor = severity === 'error' ? 'feil' : 'advarsel'
      sent.push({ nokkel: key, skolenummer, regel: code, alvor, felt: columnKey, fagkoder, fingeravtrykk: fingerprints })
    }
  }
  const years = [...new Set(files.map(({ skoleaar }) => skoleaar).filter((year) => year !== ''))].sort()
  return {
    books,
    round: {
      runde,
      utsending,
      dato: run.today as PlainDate,
      svarfrist: input.svarfrist,
      skoleaar: years.at(-1) ?? '',
      leveranser,
      filer,
      rader: sent,
    },
  }
}

const NO_FINDING = '0'.repeat(16)

/** Files of one school may share fingerprints where the office has no key: the second of two alike is told apart by a number. */
function keyedRows(rows: readonly SchoolRow[], facts: Parameters<typeof keyOf>[0]): readonly KeyedRow[] {
  const taken = new Map<string, number>()
  return rows.map((row) => {
    const fingeravtrykk = row.fingerprints[0] ?? NO_FINDING
    const nummer = (taken.get(fingeravtrykk) ?? 0) + 1
    taken.set(fingeravtrykk, nummer)
    return { key: keyOf(facts, fingeravtrykk, nummer), row }
  })
}

function keyOf(
  facts: { readonly kontor: string; readonly utsending: string; readonly runde: number; readonly skolenummer: string | null },
  fingeravtrykk: string,
  nummer: number,
): string {
  return writeRowKey({ ...facts, fingeravtrykk, nummer })
}
