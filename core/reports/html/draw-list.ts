import { fill, joinList } from '../../messages/fill.ts'
import type { Severity } from '../../rules/rule.ts'
import { escapeHtml } from './escape-html.ts'
import type { Grouping, RowGroup } from './group-rows.ts'
import type { ListRow } from './list-row.ts'
import type { ListTexts } from './list-texts.ts'
import { severitySign } from './severity-sign.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
/** Lines added at a press of «Vis … til». */
export const MORE_ROWS = 100
/** Groups drawn at most: a page of a thousand headings helps nobody. */
const MOST_GROUPS = 300

// Roles are written out because the narrow layout makes boxes of rows and cells, and browsers then forget what they were.

/** The groups of the list as bodies of its table; `shown[i]` is how many lines of group i are drawn. */
export function drawGroups(
  rows: readonly ListRow[],
  groups: readonly RowGroup[],
  shown: readonly number[],
  by: Grouping,
  texts: ListTexts,
): string {
  const drawn = groups.slice(0, MOST_GROUPS).map((group, i) => drawGroup(rows, group, shown[i]!, i, by, texts))
  const rest = groups.length - drawn.length
  if (rest > 0) drawn.push(wideRow(escapeHtml(fill(texts.moreGroups, { n: rest }, texts.locale))))
  return drawn.length === 0 ? wideRow(escapeHtml(texts.none)) : drawn.join('')
}

/** How many lines stand on the page, of how many: 'Viser 300 av 693 steder.' */
export function shownText(shown: readonly number[], all: number, { shown: text, locale }: ListTexts): string {
  return fill(text, { shown: shown.slice(0, MOST_GROUPS).reduce((sum, n) => sum + n, 0), n: all }, locale)
}

function wideRow(html: string): string {
  return `<tbody role="rowgroup"><tr role="row"><td role="cell" colspan="5">${html}</td></tr></tbody>`
}

function drawGroup(rows: readonly ListRow[], group: RowGroup, shown: number, number: number, by: Grouping, texts: ListTexts): string {
  const lines = drawRows(rows, group.rows.slice(0, shown), texts)
  const id = by === 'rule' ? ` id="g-${escapeHtml(group.key)}"` : ''
  const head = `<tr role="row" class="gh"><th role="rowheader" scope="rowgroup" colspan="5"><h3>${groupTitle(group, by, texts)}</h3></th></tr>`
  return `<tbody role="rowgroup"${id} data-nr="${number}">${head}${lines}${moreRow(group.rows.length, shown, texts)}</tbody>`
}

function groupTitle({ key, title, counts }: RowGroup, by: Grouping, texts: ListTexts): string {
  const worst = SEVERITIES.find((severity) => counts[severity] > 0) ?? 'info'
  const name =
    by === 'severity'
      ? texts[key as Severity]
      : key !== ''
        ? `${key} ${title}`.trim()
        : by === 'school'
          ? texts.noSchool
          : by === 'column'
            ? texts.noColumn
            : ''
  return `${severitySign(worst)} <span>${escapeHtml(name)}</span> <span class="n">${escapeHtml(countsText(counts, texts))}</span>`
}

/** `countsText({ error: 2, warning: 1, info: 0 }, texts)` -> '2 feil og 1 advarsel' */
export function countsText(counts: RowGroup['counts'], texts: ListTexts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    fill(texts[`${severity}Count`], { n: counts[severity] }, texts.locale),
  )
  return joinList(parts, texts.locale)
}

/** The row at the end of a group with lines left: how many are shown, and a button for more where there is a script to hear it. */
export function moreRow(all: number, shown: number, { some, more, locale }: ListTexts): string {
  if (shown >= all) return ''
  const said = escapeHtml(fill(some, { shown, n: all }, locale))
  const button = escapeHtml(fill(more, { n: Math.min(MORE_ROWS, all - shown) }, locale))
  return `<tr role="row" class="mr"><td role="cell" colspan="5"><span>${said}</span> <button type="button" class="btn js">${button}</button></td></tr>`
}

/** Lines of the list as table rows. */
export function drawRows(rows: readonly ListRow[], shown: readonly number[], texts: ListTexts): string {
  return shown.map((index) => drawRow(rows[index]!, texts)).join('')
}

function drawRow({ severity, code, file, place, column, who, value, message, why, remedy }: ListRow, texts: ListTexts): string {
  const small = (text: string): string => (text === '' ? '' : `<small>${escapeHtml(text)}</small>`)
  return [
    `<tr role="row"><td role="cell" class="sv"><span>${severitySign(severity)}${escapeHtml(texts[severity])}</span>${small(code)}</td>`,
    `<th role="rowheader" scope="row">${escapeHtml(place)}${small(column)}${small(file)}</th>`,
    `<td role="cell"><span class="w">${withValue(message, value)}</span>${small(who)}</td>`,
    `<td role="cell" data-navn="${escapeHtml(texts.why)}">${escapeHtml(why)}</td>`,
    `<td role="cell" data-navn="${escapeHtml(texts.remedy)}">${escapeHtml(remedy)}</td></tr>`,
  ].join('')
}

/** The message with the value it quotes in the type of values. */
function withValue(message: string, value: string): string {
  const quoted = `«${value}»`
  const at = value === '' ? -1 : message.indexOf(quoted)
  if (at < 0) return escapeHtml(message)
  return `${escapeHtml(message.slice(0, at))}«<code>${escapeHtml(value)}</code>»${escapeHtml(message.slice(at + quoted.length))}`
}
