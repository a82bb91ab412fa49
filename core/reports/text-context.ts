import type { SeverityCounts } from '../findings/count-severities.ts'
import { maskText } from '../findings/mask-facts.ts'
import { fill, joinList, type SlotFacts } from '../messages/fill.ts'
import type { ReportTexts } from '../messages/nb.ts'
import { reportTexts } from '../messages/report-texts.ts'
import type { ReportOptions } from './report.ts'
import { type Paint, paintFor, printable } from './text-layout.ts'

export interface TextOptions extends ReportOptions {
  readonly color: boolean
  /** Everything, without the visible caps. */
  readonly alle: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** What every part of the terminal text needs: options, words and how to show things. */
export interface TextContext extends TextOptions {
  readonly texts: ReportTexts
  readonly paint: Paint
  /** A text of the report with its slots filled. */
  say(key: keyof ReportTexts, facts?: SlotFacts): string
  /** '2 feil og 1 advarsel'; without any: '0 feil'. */
  counts(counts: SeverityCounts): string
  /** Text from a file or path: masked by pattern, and safe for a terminal. */
  show(text: string): string
  list(items: readonly string[]): string
}

/** Puts options and words together, once per report. */
export function textContext(options: TextOptions): TextContext {
  const { locale, visFnr } = options
  const texts = reportTexts(locale)
  const say: TextContext['say'] = (key, facts = {}) => fill(texts[key], facts, locale)
  return {
    ...options,
    texts,
    paint: paintFor(options.color),
    say,
    counts({ error, warning, info }) {
      const parts = [
        ...(error > 0 ? [say('errorCount', { n: error })] : []),
        ...(warning > 0 ? [say('warningCount', { n: warning })] : []),
        ...(info > 0 ? [say('infoCount', { n: info })] : []),
      ]
      return parts.length === 0 ? say('errorCount', { n: 0 }) : joinList(parts, locale)
    },
    show: (text) => printable(visFnr ? text : maskText(text), 260),
    list: (items) => joinList(items, locale),
  }
}
