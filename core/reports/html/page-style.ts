import { fill } from '../../messages/fill.ts'
import { writeDate } from '../../messages/written-date.ts'
import { COLOURS, SEVERITY_COLOURS } from '../../workbook/cell-style.ts'
import { workbookTexts } from '../workbook/workbook-texts.ts'
import type { PageContext } from './page-context.ts'
import { pageStyle } from './report-page.gen.ts'

/** The page's style sheet: the colours that all reports share, the page's own rules, and the foot of printed pages in the run's words. */
export function styleOfPage(context: PageContext): string {
  const { error, warning, info } = SEVERITY_COLOURS
  const { text, muted, line, accent, accentSoft, onAccent } = COLOURS
  const tokens = {
    text,
    'text-2': muted,
    line,
    accent,
    'accent-soft': accentSoft,
    'on-accent': onAccent,
    feil: error.text,
    'feil-fill': error.edge,
    'feil-soft': error.soft,
    adv: warning.text,
    'adv-line': warning.edge,
    'adv-soft': warning.soft,
    info: info.text,
    'info-fill': info.edge,
    'info-soft': info.soft,
  }
  const root = Object.entries(tokens).map(([name, colour]) => `--${name}:#${colour}`)
  return `:root{${root.join(';')}}\n${pageStyle}\n${printFoot(context)}`
}

function printFoot({ run, locale, texts, visFnr }: PageContext): string {
  const words = workbookTexts(locale)
  const name = run.tool.name.charAt(0).toUpperCase() + run.tool.name.slice(1)
  const printed = fill(texts.printed, { name, today: writeDate(run.today, locale) }, locale)
  const left = visFnr ? `${printed}. ${words.footer}` : printed
  const right = words.page.split(/(\{pages?\})/).map((part) => (part.startsWith('{') ? `counter(${part.slice(1, -1)})` : cssText(part)))
  return `@page{@bottom-left{content:${cssText(left)}}@bottom-right{content:${right.join(' ')}}}`
}

/** `cssText('a"b')` -> '"a\22 b"' */
function cssText(text: string): string {
  return `"${text.replace(/["\\<>\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
