import { fill } from '../../messages/fill.ts'
import type { Locale } from '../../messages/locale.ts'
import { svarTexts } from '../../messages/svar-texts.ts'
import { writeDate } from '../../messages/written-date.ts'
import type { ComparedReplies } from '../../skolerunde/compare-standing.ts'
import type { MergedRow, ReplyRemark, SchoolStatus } from '../../skolerunde/merged-replies.ts'

/** What a report of replies is told besides the replies. */
export interface ReplyReportOptions {
  readonly locale: Locale
  readonly today: string
}

const COUNTED = [
  ['rettet', 'countRettet'],
  ['forklart', 'countForklart'],
  ['ikke-vaar', 'countIkkeVaar'],
  ['uavklart', 'countUavklart'],
] as const

/** `schoolLabel({ skolenummer: '39901', skolenavn: 'Lundeby vgs', … }, 'nb')` -> '39901 Lundeby vgs' */
export function schoolLabel({ skolenummer, skolenavn }: Pick<SchoolStatus, 'skolenummer' | 'skolenavn'>): string {
  return `${skolenummer ?? 'uten-skole'} ${skolenavn}`.trim()
}

export function titleOf({ round }: ComparedReplies, locale: Locale): string {
  return fill(svarTexts(locale).title, { runde: String(round.runde) }, locale)
}

/** When it was sent and read, how many have answered and what: the sentences that stand first everywhere. */
export function summarySentences(replies: ComparedReplies, { locale, today }: ReplyReportOptions): readonly string[] {
  const texts = svarTexts(locale)
  const { round, rows, schools, hasLog } = replies
  const runde = String(round.runde)
  const answered = schools.filter((school) => school.answered > 0)
  const of = (outcome: MergedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const counts = COUNTED.flatMap(([outcome, text]) => (of(outcome) === 0 ? [] : [fill(texts[text], { n: of(outcome) }, locale)]))
  const n = rows.length - of('ubesvart')
  return [
    fill(hasLog ? texts.factsLine : texts.factsNoLog, { runde, date: round.dato, today: writeDate(today, locale) }, locale),
    fill(hasLog ? texts.answeredSchools : texts.answeredNoLog, { n: answered.length, all: schools.length }, locale),
    n === 0 ? texts.noRows : fill(texts.answeredRows, { n, all: rows.length, list: counts }, locale),
    ...motSentences(replies, locale),
  ]
}

/** Who has not answered at all, and who has left rows open; not known without the log of the sending. */
export function missingSentences({ schools, hasLog }: ComparedReplies, locale: Locale): readonly string[] {
  const texts = svarTexts(locale)
  if (!hasLog) return [texts.noLog]
  const none = schools.filter(({ answered }) => answered === 0).map(schoolLabel)
  const partly = schools
    .filter(({ answered, sent }) => answered > 0 && answered < sent)
    .map((school) => fill(texts.partlyOne, { school: schoolLabel(school), n: school.answered, all: school.sent }, locale))
  return [
    ...(none.length === 0 ? [] : [fill(texts.notAnswered, { list: none.join(', ') }, locale)]),
    ...(partly.length === 0 ? [] : [fill(texts.partly, { list: partly.join(', ') }, locale)]),
  ]
}

function motSentences({ mot }: ComparedReplies, locale: Locale): readonly string[] {
  if (mot === null) return []
  const texts = svarTexts(locale)
  const { path, fixed, left, explained, unknown, added } = mot
  if (mot.sameFiles) return [fill(texts.motSame, { path }, locale)]
  return [
    fill(texts.mot, { path, fixed, all: fixed + left + explained, left, n: added.length }, locale),
    ...(explained === 0 ? [] : [fill(texts.motExplained, { n: explained }, locale)]),
    ...(unknown === 0 ? [] : [fill(texts.motUnknown, { n: unknown }, locale)]),
  ]
}

/** Why a row is unsettled, with both words where two disagree; '' for a settled one. */
export function doubtSentence({ doubt, replies }: MergedRow, locale: Locale): string {
  const texts = svarTexts(locale)
  if (doubt === null) return ''
  const said = replies.map(({ text, explanation, file, sheet, row }) => {
    const words = [text, explanation].filter((part) => part !== '').join(': ')
    return `«${words}» (${fill(texts.where, { file, sheet, row: String(row) }, locale)})`
  })
  return fill(texts[doubt], { list: said.join('; '), text: replies.find(({ text }) => text !== '')?.text ?? '' }, locale)
}

/** A workbook or rows of it that were left out, and why. */
export function remarkSentence({ kind, file, rows, runde }: ReplyRemark, replies: ComparedReplies, locale: Locale): string {
  const facts = { file, n: rows, round: String(runde ?? ''), runde: String(replies.round.runde) }
  return fill(svarTexts(locale)[kind], facts, locale)
}
