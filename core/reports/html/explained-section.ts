import type { PersonLabels } from '../../findings/person-labels.ts'
import { fill } from '../../messages/fill.ts'
import { workbookTexts } from '../workbook/workbook-texts.ts'
import { escapeHtml } from './escape-html.ts'
import { rowMaker } from './list-rows.ts'
import { listTexts } from './list-texts.ts'
import type { PageContext } from './page-context.ts'
import { severitySign } from './severity-sign.ts'

const SHOWN = 200

/** Findings that somebody has explained, with the reason, apart from those that count; capped, and says so. Nothing where there are none. */
export function explainedSection(context: PageContext, labels: PersonLabels): string {
  const { run, say, html, report, locale } = context
  const all = run.files.flatMap(({ findings }, file) => [...(findings.known ?? [])].map(([index, known]) => ({ file, index, known })))
  if (all.length === 0) return ''
  const texts = listTexts(locale)
  const makers = run.files.map((_, index) => rowMaker(context, index, labels))
  const rows = all.slice(0, SHOWN).map(({ file, index, known: { reason, initials, until } }) => {
    const row = makers[file]!(index)
    const small = (text: string): string => (text === '' ? '' : `<small>${escapeHtml(text)}</small>`)
    const because = fill(report.explainedBy, { reason, initials, enddate: until }, locale)
    return [
      `<tr role="row"><td role="cell" class="sv"><span>${severitySign(row.severity)}${html(texts[row.severity])}</span>${small(row.code)}</td>`,
      `<th role="rowheader" scope="row">${escapeHtml(row.place)}${small(row.column)}${small(row.file)}</th>`,
      `<td role="cell"><span class="w">${escapeHtml(row.message)}</span>${small(row.who)}</td>`,
      `<td role="cell" data-navn="${say('because')}">${html(because)}</td></tr>`,
    ].join('')
  })
  const titles = [texts.severity, texts.place, texts.what, context.texts.because]
  const head = titles.map((title) => `<th role="columnheader" scope="col">${html(title)}</th>`).join('')
  const more = all.length > SHOWN ? `<p class="cap">${html(fill(workbookTexts(locale).more, { n: all.length - SHOWN }, locale))}</p>` : ''
  return `<section aria-labelledby="forklart"><h2 id="forklart">${say('explainedList')}</h2><table role="table" class="ft known" aria-labelledby="forklart"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table>${more}</section>`
}
