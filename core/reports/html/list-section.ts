import { formatNumber } from '../../messages/fill.ts'
import type { Severity } from '../../rules/rule.ts'
import { workbookTexts } from '../workbook/workbook-texts.ts'
import { drawGroups, shownText } from './draw-list.ts'
import { type Grouping, groupRows } from './group-rows.ts'
import { jsonIsland } from './json-island.ts'
import { type ListRow, packRows } from './list-row.ts'
import { type ListTexts, listTexts } from './list-texts.ts'
import type { PageContext } from './page-context.ts'
import { severitySign } from './severity-sign.ts'
import { shareRoom } from './share-room.ts'

/** Lines that stand in the page from the start, and without a script; the others wait as data. */
export const FIRST_ROWS = 300
/** Lines of one block of data: the page unpacks a block at a time, between two of the reader's own actions. */
const BLOCK_ROWS = 500

/** What the page's script is told beside the lines. */
export interface ListSetup {
  readonly texts: ListTexts
  readonly first: number
}

/** The list: controls, which only a script brings out, the first lines of each rule, and all lines as data, in pieces. */
export function* listSection(context: PageContext, rows: readonly ListRow[], all: number): Generator<string> {
  const { say, locale } = context
  yield `<section id="feilliste" aria-labelledby="liste"><h2 id="liste">${say('list')}</h2>`
  if (rows.length === 0) {
    yield `<p>${say('clean')}</p></section>`
    return
  }
  const texts = listTexts(locale)
  const groups = groupRows(rows, rows.keys(), 'rule')
  const shown = shareRoom(
    groups.map((group) => group.rows.length),
    FIRST_ROWS,
  )
  yield controls(context, rows)
  if (all > rows.length) yield `<p class="note">${say('capped', { shown: rows.length, n: all })}</p>`
  yield `<noscript><p class="note">${say('withoutScript')}</p></noscript>`
  yield `<p id="antall" role="status" class="cap">${context.html(shownText(shown, rows.length, texts))}</p>`
  const columns = [texts.severity, texts.place, texts.what, texts.why, texts.remedy]
  const head = columns.map((title) => `<th role="columnheader" scope="col">${context.html(title)}</th>`).join('')
  yield `<table id="tabell" role="table" class="ft" aria-labelledby="liste"><thead role="rowgroup"><tr role="row">${head}</tr></thead>\n`
  yield drawGroups(rows, groups, shown, 'rule', texts)
  yield '</table>'
  const setup: ListSetup = { texts, first: FIRST_ROWS }
  yield jsonIsland('oppsett', setup)
  for (let from = 0; from < rows.length; from += BLOCK_ROWS) yield `${jsonIsland('rader', packRows(rows.slice(from, from + BLOCK_ROWS)))}\n`
  yield '</section>'
}

function controls(context: PageContext, rows: readonly ListRow[]): string {
  const { say, html, report, locale, texts } = context
  const words = workbookTexts(locale)
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of rows) counts[severity]++
  const chips = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) =>
        `<label class="chip"><input type="checkbox" name="alvor" value="${severity}" checked>${severitySign(severity)}${html(report[severity])} ${html(formatNumber(counts[severity], locale))}</label>`,
    )
  const titles = new Map(rows.map(({ code, title }) => [code, title]))
  const distinct = (of: (row: ListRow) => string): readonly string[] => [...new Set(rows.map(of))].filter((text) => text !== '').sort()
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]): string =>
    options.length < 2
      ? ''
      : `<label class="field"><span>${html(label)}</span><select name="${name}"><option value="">${say('all')}</option>${options
          .map(([value, text]) => `<option value="${html(value)}">${html(text)}</option>`)
          .join('')}</select></label>`
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const)
  const schools = distinct(({ school }) => school)
  const files = distinct(({ file }) => file)
  const groupings: readonly (readonly [Grouping, string])[] = [
    ['rule', words.rule],
    ...(schools.length > 1 ? [['school', words.school] as const] : []),
    ['column', words.column],
    ['severity', words.severity],
    ...(files.length > 1 ? [['file', words.file] as const] : []),
  ]
  return [
    `<form class="filter js" role="search" aria-label="${html(texts.listLabel)}">`,
    `<fieldset><legend>${say('showOnly')}</legend>${chips.join('')}</fieldset>`,
    choice(
      'regel',
      words.rule,
      [...titles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, title]) => [code, `${code} ${title}`]),
    ),
    choice('skole', words.school, same(schools)),
    choice('fil', words.file, same(files)),
    `<label class="field"><span>${say('groupBy')}</span><select name="gruppe">${groupings.map(([value, text]) => `<option value="${value}">${html(text)}</option>`).join('')}</select></label>`,
    `<label class="field grow"><span>${say('search')}</span><input type="search" name="sok" autocomplete="off" spellcheck="false"></label>`,
    `<button type="button" class="btn" name="alle">${say('clear')}</button></form>`,
  ].join('')
}
