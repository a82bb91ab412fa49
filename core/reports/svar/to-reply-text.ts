import { maskText } from '../../findings/mask-facts.ts'
import { fill } from '../../messages/fill.ts'
import { svarTexts } from '../../messages/svar-texts.ts'
import type { ComparedReplies } from '../../skolerunde/compare-standing.ts'
import type { MergedRow } from '../../skolerunde/merged-replies.ts'
import {
  doubtSentence,
  missingSentences,
  type ReplyReportOptions,
  remarkSentence,
  schoolLabel,
  summarySentences,
  titleOf,
} from './reply-sentences.ts'

/** So many unsettled rows are named on the screen; the workbook has all of them. */
const TOLD = 20

/** The replies on a screen: counts, who is missing, what is unsettled. Rows are named by school and rule, never by pupil. */
export function toReplyText(
  replies: ComparedReplies,
  options: ReplyReportOptions & { readonly visFnr: boolean; readonly explained: number; readonly hasKey: boolean },
): string {
  const { locale, visFnr } = options
  const texts = svarTexts(locale)
  const show = (text: string) => (visFnr ? text : maskText(text))
  const names = new Map(replies.schools.map((school) => [school.skolenummer, schoolLabel(school)] as const))
  const placed = (row: MergedRow) => {
    const [first] = row.replies
    // A conflict names its places itself.
    const where =
      first === undefined || row.doubt === 'konflikt' ? '' : ` (${fill(texts.where, { ...first, row: String(first.row) }, locale)})`
    return doubtSentence(row, locale) + where
  }
  const open = replies.rows.filter(({ outcome }) => outcome === 'uavklart')
  const doubts = open.slice(0, TOLD).map((row) => `  ${names.get(row.sent.skolenummer)}, ${row.sent.regel}: ${show(placed(row))}`)
  const remarks = replies.remarks.map((remark) => `  ${show(remarkSentence(remark, replies, locale))}`)
  const explanations =
    options.explained === 0
      ? []
      : ['', fill(texts.explanations, { n: options.explained }, locale), ...(options.hasKey ? [] : [texts.explanationsNoKey])]
  return [
    titleOf(replies, locale),
    ...summarySentences(replies, options).map(show),
    ...missingSentences(replies, locale),
    ...(open.length === 0
      ? []
      : ['', `${texts.unsettled} (${open.length})`, ...doubts, ...(open.length > TOLD ? [`  … ${open.length - TOLD}`] : [])]),
    ...(remarks.length === 0 ? [] : ['', texts.remarks, ...remarks]),
    ...explanations,
    '',
  ].join('\n')
}
