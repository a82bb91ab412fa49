import type { CheckedRun } from '../../findings/checked-file.ts'
import { maskText } from '../../findings/mask-facts.ts'
import { fill, type SlotFacts } from '../../messages/fill.ts'
import type { ReportTexts } from '../../messages/nb.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import type { ReportOptions } from '../report.ts'
import { printable } from '../text-layout.ts'
import { type WorkbookContext, workbookContext } from '../workbook/workbook-context.ts'
import { escapeHtml } from './escape-html.ts'
import { type PageTexts, pageTexts } from './page-texts.ts'

const LONGEST = 8000

/** What the sections of the page share. */
export interface PageContext extends WorkbookContext {
  readonly report: ReportTexts
  readonly texts: PageTexts
  /** Text of ours or from a file as HTML: masked by pattern unless `visFnr`, invisible signs written out, escaped. */
  html(text: string): string
  /** A text of the page with its slots filled, as HTML. */
  say(key: keyof PageTexts, facts?: SlotFacts): string
  /** The same for a text that all reports have. */
  tell(key: keyof ReportTexts, facts?: SlotFacts): string
}

/** Settles names and words once. */
export function pageContext(run: CheckedRun, { locale, visFnr, utenPersoner }: ReportOptions): PageContext {
  const report = reportTexts(locale)
  const texts = pageTexts(locale)
  const html = (text: string): string => escapeHtml(printable(visFnr ? text : maskText(text), LONGEST))
  return {
    ...workbookContext(run, { locale, visFnr, utenPersoner }, []),
    report,
    texts,
    html,
    say: (key, facts = {}) => html(fill(texts[key], facts, locale)),
    tell: (key, facts = {}) => html(fill(report[key], facts, locale)),
  }
}
