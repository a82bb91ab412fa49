import { formatNumber } from '../../messages/fill.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import type { CellDef } from '../../workbook/workbook-def.ts'
import { fileRows, ruleRows, settingRows } from '../workbook/about-sheet.ts'
import { workbookTexts } from '../workbook/workbook-texts.ts'
import type { PageContext } from './page-context.ts'

type Rows = readonly (readonly (CellDef | null)[])[]

/** What the answer rests on: program and settings, files with their hashes, and for every rule whether it ran. The same as the workbook says. */
export function aboutSection(context: PageContext): string {
  const { locale, say, html } = context
  const texts = workbookTexts(locale)
  const { file, fileKind, rows, persons, encoding, delimiter, lineEnd, bytes, delivery, remark } = texts
  const fileTitles = [file, fileKind, rows, delivery, encoding, 'SHA-256', delimiter, lineEnd, persons, bytes, remark]
  const ruleTitles = [texts.code, texts.rule, texts.run, texts.source, texts.status, reportTexts(locale).why]
  const pairs = settingRows(context).map(
    ([name, value]) => `<tr><th scope="row">${cell(name!, context)}</th><td>${cell(value!, context)}</td></tr>`,
  )
  return [
    `<section><h2>${say('about')}</h2>`,
    `<h3>${say('settings')}</h3><table class="cov pairs"><tbody>${pairs.join('')}</tbody></table>`,
    `<h3>${html(texts.files)}</h3>${table(fileRows(context), fileTitles, 'wide', texts.files, context)}`,
    `<details><summary>${say('allRules')}</summary>${table(ruleRows(context), ruleTitles, 'rules', texts.rules, context)}</details>`,
    `<p class="cap">${say('untouched')}</p></section>`,
  ].join('')
}

/** A table that may be wider than the page scrolls by itself, also from the keyboard. */
function table(rows: Rows, titles: readonly string[], kind: string, name: string, context: PageContext): string {
  const { html } = context
  if (rows.length === 0) return ''
  const head = titles.map((title) => `<th scope="col">${html(title)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((one, i) => tableCell(cell(one, context), i === 0)).join('')}</tr>`).join('')
  return `<div class="scroll" role="region" tabindex="0" aria-label="${html(name)}"><table class="cov ${kind}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** A row without a name has no header to read out. */
function tableCell(html: string, isFirst: boolean): string {
  return isFirst && html !== '' ? `<th scope="row">${html}</th>` : `<td>${html}</td>`
}

function cell(one: CellDef | null, { html, locale }: PageContext): string {
  const value = one?.value ?? ''
  if (typeof value === 'number') return html(formatNumber(value, locale))
  return html(typeof value === 'string' ? value : String(value.result))
}
