import type { PlainDate } from '../dates/plain-date.ts'
import { plainDate } from '../dates/plain-date.ts'
import { maskText } from '../findings/mask-facts.ts'
import type { ForklaringerDokument } from '../settings/read-forklaringer.ts'
import type { MergedReplies } from './merged-replies.ts'

type Entry = ForklaringerDokument['forklaringer'][number]

/**
 * The schools' explanations as the next check reads them (`--forklaringer`), behind those the office has already. A new one replaces an old
 * one of the same finding. `until` is their last day. Numbers of persons in a reason are masked; a name in it stays, for it cannot be told.
 */
export function replyExplanations(merged: MergedReplies, until: PlainDate, existing: ForklaringerDokument | null): ForklaringerDokument {
  const signed = new Map(merged.schools.map(({ skolenummer, answeredBy }) => [skolenummer, initialsOf(answeredBy)] as const))
  const added = merged.rows.flatMap(({ sent, outcome, explanation }): Entry[] =>
    outcome !== 'forklart' || sent.regel === ''
      ? []
      : sent.fingeravtrykk.map((fingeravtrykk) => ({
          omfang: 'celle',
          regel: sent.regel,
          fingeravtrykk,
          grunn: maskText(sent.skolenummer === null ? explanation : `${explanation} (${sent.skolenummer})`),
          initialer: signed.get(sent.skolenummer) || (sent.skolenummer ?? '?'),
          til: until,
        })),
  )
  const replaced = new Set(added.map(({ fingeravtrykk, regel }) => `${regel} ${fingeravtrykk}`))
  const kept = (existing?.forklaringer ?? []).filter(
    ({ fingeravtrykk, regel }) => !replaced.has(`${regel} ${fingeravtrykk?.toLowerCase()}`),
  )
  return { versjon: 1, forklaringer: [...kept, ...added] }
}

/** `initialsOf('Kari Nordmann')` -> 'KN'; what is short already stays: `initialsOf('kno')` -> 'KNO' */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== '')
  if (words.length === 1 && words[0]!.length <= 4) return words[0]!.toUpperCase()
  return words
    .slice(0, 4)
    .map((word) => word[0]!.toUpperCase())
    .join('')
}

/**
 * The last day of a school's explanation when nobody says otherwise: 31 July of the school year, for the next year's grades are others; after
 * that day, when the deliveries after appeals are on, 31 December. `lastDayOf('2025-2026', '2026-06-25')` -> '2026-07-31'
 */
export function lastDayOf(skoleaar: string, today: PlainDate): PlainDate {
  const written = /^\d{4}-(\d{4})$/.exec(skoleaar)?.[1]
  const year = written === undefined ? Number(today.slice(0, 4)) + (today.slice(5) > '07-31' ? 1 : 0) : Number(written)
  const july = plainDate(year, 7, 31)!
  return july >= today ? july : plainDate(Math.max(year, Number(today.slice(0, 4))), 12, 31)!
}
