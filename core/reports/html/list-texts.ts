import type { Locale } from '../../messages/locale.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { workbookTexts } from '../workbook/workbook-texts.ts'

const OWN = {
  nb: {
    place: 'Sted',
    shown: 'Viser {shown} av {n} {n:sted|steder}.',
    none: 'Ingen treff. Endre søket, eller trykk «Vis alle».',
    more: 'Vis {n} til',
    some: 'Viser {shown} av {n}.',
    noColumn: 'Uten kolonne',
    moreGroups: '… {n} {n:gruppe|grupper} til. Søk eller velg for å se dem.',
  },
  nn: {
    place: 'Stad',
    shown: 'Viser {shown} av {n} {n:stad|stader}.',
    none: 'Ingen treff. Endre søket, eller trykk «Vis alle».',
    more: 'Vis {n} til',
    some: 'Viser {shown} av {n}.',
    noColumn: 'Utan kolonne',
    moreGroups: '… {n} {n:gruppe|grupper} til. Søk eller vel for å sjå dei.',
  },
  en: {
    place: 'Place',
    shown: 'Showing {shown} of {n} {n:place|places}.',
    none: 'No matches. Change the search, or press “Show all”.',
    more: 'Show {n} more',
    some: 'Showing {shown} of {n}.',
    noColumn: 'Without a column',
    moreGroups: '… {n} more {n:group|groups}. Search or choose to see them.',
  },
} as const satisfies Record<Locale, object>

/** The words of the list, given to the page's script too: in one language only. */
export interface ListTexts {
  readonly locale: Locale
  readonly error: string
  readonly warning: string
  readonly info: string
  readonly errorCount: string
  readonly warningCount: string
  readonly infoCount: string
  readonly severity: string
  readonly place: string
  readonly what: string
  readonly why: string
  readonly remedy: string
  readonly noSchool: string
  readonly noColumn: string
  readonly wholeFile: string
  readonly shown: string
  readonly none: string
  readonly more: string
  readonly some: string
  readonly moreGroups: string
}

/** `listTexts('nn').place` -> 'Stad' */
export function listTexts(locale: Locale): ListTexts {
  const { error, warning, info, errorCount, warningCount, infoCount, what, why, remedy, wholeFile } = reportTexts(locale)
  const { severity, noSchool } = workbookTexts(locale)
  return {
    locale,
    error,
    warning,
    info,
    errorCount,
    warningCount,
    infoCount,
    severity,
    what,
    why,
    remedy,
    wholeFile,
    noSchool: noSchool.charAt(0).toUpperCase() + noSchool.slice(1),
    ...OWN[locale],
  }
}
