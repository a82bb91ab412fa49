import type { NotRun } from '../findings/checked-file.ts'
import { joinList } from '../messages/fill.ts'
import type { Locale } from '../messages/locale.ts'
import { kodelisteName, leveranseName, otherFilesName, recordName } from '../messages/names.ts'
import { writeDate } from '../messages/written-date.ts'
import { canonicalColumns } from '../records/canonical-columns.ts'
import type { ColumnKey } from '../records/column-key.ts'

/** The report text that says why rules did not run, by reason. */
export const notRunText = {
  'column-missing': 'becauseColumn',
  'column-not-in-format': 'becauseColumnNotInFormat',
  'record-missing': 'becauseRecord',
  leveranse: 'becauseLeveranse',
  skoleaar: 'becauseSkoleaar',
  retired: 'becauseRetired',
  'county-missing': 'becauseCounty',
  'kodeverk-missing': 'becauseKodeverk',
  'kodeverk-instead': 'becauseKodeverkInstead',
  'files-missing': 'becauseFiles',
  'switched-off': 'becauseSwitchedOff',
} as const satisfies Record<NotRun['reason'], string>

/**
 * What the reason's text names: `notRunDetail('column-missing', 'orden, voksen', 'nb')` -> '«Orden» og «Voksen»'. `show` makes a part that is
 * no name of ours safe to print.
 */
export function notRunDetail(reason: NotRun['reason'], detail: string, locale: Locale, show: (text: string) => string = (t) => t): string {
  const parts = detail.split(', ')
  if (reason === 'leveranse') return leveranseName(detail, locale)
  if (reason === 'files-missing')
    return joinList(
      parts.map((part) => otherFilesName(part, locale)),
      locale,
    )
  if (reason === 'switched-off') return switchedOff(show(detail), locale)
  if (reason === 'skoleaar') return detail.replace('-', '–')
  if (reason === 'kodeverk-missing' || reason === 'kodeverk-instead')
    return joinList(
      parts.map((part) => kodelisteName(part, locale)),
      locale,
    )
  const names =
    reason === 'record-missing'
      ? parts.map((part) => recordName(part, 2, locale))
      : parts.map((part) => `«${canonicalColumns[part as ColumnKey]?.title[locale] ?? show(part)}»`)
  return joinList(names, locale)
}

const UNTIL = { nb: 'til', nn: 'til', en: 'until' } as const

/** 'til 2026-12-31; Vi fører ikke dette; KN' -> ' (til 31. desember 2026; Vi fører ikke dette; KN)' */
function switchedOff(detail: string, locale: Locale): string {
  if (detail === '') return ''
  return ` (${detail.replace(/^til (\d{4}-\d{2}-\d{2})/, (_, day: string) => `${UNTIL[locale]} ${writeDate(day, locale)}`)})`
}

/** Reasons that are told in one sentence whatever they name: six lists that nobody has imported are one thing to do. */
export function isToldTogether(reason: NotRun['reason']): boolean {
  return reason === 'kodeverk-missing' || reason === 'kodeverk-instead' || reason === 'files-missing'
}

/** Two details of one sentence as one, each name once: `joinDetails('fagkoder', 'skoler')` -> 'fagkoder, skoler' */
export function joinDetails(first: string, second: string): string {
  return [...new Set([...first.split(', '), ...second.split(', ')])].join(', ')
}
