import { KODELISTER } from '../catalogue/imported-kodeverk.ts'
import { type PlainDate, plainDate, yearOf } from '../dates/plain-date.ts'
import type { CheckedRun } from '../findings/checked-file.ts'
import { joinList } from '../messages/fill.ts'
import { kodeverkText } from '../messages/kodeverk-texts.ts'
import type { Locale } from '../messages/locale.ts'
import { skoleaarOn } from '../skoleaar/skoleaar.ts'

/** A list this many months older than the check is told as old. */
const OLD_MONTHS = 18

/**
 * Which imported code lists the check looked in: «fagkoder 1. mai 2026 (22 469); ikke importert: skoler». Null when there are none, for then
 * the rules that were not run say so.
 */
export function kodeverkLine({ kodeverk }: CheckedRun, locale: Locale): string | null {
  if (kodeverk === undefined) return null
  if (kodeverk.off) return kodeverkText('off', {}, locale)
  if (kodeverk.lists.length === 0) return null
  const name = (id: (typeof KODELISTER)[number]): string => kodeverkText(id, {}, locale)
  const used = KODELISTER.flatMap((id) => {
    const fact = kodeverk.lists.find(({ liste }) => liste === id)
    if (fact === undefined) return []
    return fact.hentet === null
      ? kodeverkText('used-none', { name: name(id), why: kodeverkText('only-later', {}, locale) }, locale)
      : kodeverkText('used', { name: name(id), date: fact.hentet, n: fact.antall }, locale)
  })
  const missing = KODELISTER.filter((id) => !kodeverk.lists.some(({ liste }) => liste === id)).map(name)
  const rest = missing.length === 0 ? '' : `; ${kodeverkText('not-imported', {}, locale)}: ${joinList(missing, locale)}`
  return `${used.join(', ')}${rest}`
}

/** What must be known of the lists' age: much older than the check, or of a later school year than a file. `show` makes a path safe to print. */
export function kodeverkNotes({ kodeverk, today, files }: CheckedRun, locale: Locale, show: (path: string) => string): readonly string[] {
  const notes: string[] = []
  for (const { liste, hentet } of kodeverk?.lists ?? []) {
    if (hentet === null) continue
    const name = kodeverkText(liste, {}, locale)
    if (isOld(hentet, today)) notes.push(kodeverkText('old', { name, date: hentet }, locale))
    const year = skoleaarOn(hentet)
    const earlier = files.find(({ problem, skoleaar }) => problem === null && skoleaar !== '' && skoleaar < year)
    if (earlier !== undefined)
      notes.push(
        kodeverkText('later', { name, list: shownYear(year), file: show(earlier.path), year: shownYear(earlier.skoleaar) }, locale),
      )
  }
  return notes
}

/** More than 18 months: `isOld('2024-05-01', '2025-11-02')` -> true, `isOld('2024-05-01', '2025-11-01')` -> false */
export function isOld(hentet: PlainDate, today: string): boolean {
  const months = Number(hentet.slice(5, 7)) - 1 + OLD_MONTHS
  const [year, month, day] = [yearOf(hentet) + Math.floor(months / 12), (months % 12) + 1, Number(hentet.slice(8))]
  // The last day of a short month stands in for a day it does not have.
  const limit = [0, 1, 2, 3].map((less) => plainDate(year, month, day - less)).find((date) => date !== null)!
  return today > limit
}

const shownYear = (skoleaar: string): string => skoleaar.replace('-', '–')
