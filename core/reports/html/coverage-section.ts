import type { NotRun } from '../../findings/checked-file.ts'
import { fill } from '../../messages/fill.ts'
import { kodeverkText } from '../../messages/kodeverk-texts.ts'
import { kodeverkLine, kodeverkNotes } from '../kodeverk-lines.ts'
import { readingLines } from '../reading-lines.ts'
import { rulesOf } from '../text-conclusion.ts'
import { notRunLines } from '../workbook/not-run.ts'
import type { PageContext } from './page-context.ts'
import { severitySign } from './severity-sign.ts'

/** What was checked and, at the same size, what was not and why: rules, code lists, columns nobody knew. */
export function coverageSection(context: PageContext): string {
  const { say, run } = context
  const { run: ran, notRun } = rulesOf(run.files)
  const list = (lines: readonly string[]): string => `<ul class="say">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  return [
    `<section id="dekning"><h2>${say('checked')}</h2>`,
    `<section><h3>${severitySign('ok')}${say('rulesRun', { n: ran.size })}</h3>${list(checkedLines(context, ran))}</section>`,
    `<section><h3>${severitySign('info')}${say('rulesNotRun', { n: notRun.size })}</h3>${list(notCheckedLines(context, ran, notRun))}</section>`,
    '</section>',
  ].join('')
}

function checkedLines(context: PageContext, ran: ReadonlySet<string>): readonly string[] {
  const { run, locale, html, say, tell } = context
  const count = (key: 'rowCount' | 'fileCount', n: number): string => fill(context.report[key], { n }, locale)
  const rows = run.files.reduce((sum, file) => sum + file.rows, 0)
  const partly = [...ran].filter((rule) => run.files.some(({ coverage }) => coverage.notRun.some((entry) => entry.rule === rule))).length
  const lists = kodeverkLine(run, locale)
  return [
    ran.size === 0 ? tell('nothingChecked') : say('onRows', { rows: count('rowCount', rows), files: count('fileCount', run.files.length) }),
    ...(partly === 0 ? [] : [say('partly', { n: partly })]),
    ...(lists === null ? [] : [`${html(kodeverkText('title', {}, locale))}: ${html(lists)}.`]),
    ...kodeverkNotes(run, locale, (path) => path).map(html),
  ]
}

function notCheckedLines(context: PageContext, ran: ReadonlySet<string>, notRun: ReadonlySet<string>): readonly string[] {
  const { run, html, tell, fileNames, locale } = context
  const reasons = new Map<string, NotRun>()
  for (const { coverage } of run.files)
    for (const entry of coverage.notRun) if (notRun.has(entry.rule) && !reasons.has(entry.rule)) reasons.set(entry.rule, entry)
  const unknown = [...new Set(run.files.flatMap(({ coverage }) => coverage.unknownColumns))].map((column) => `«${column}»`)
  const unread = run.files.flatMap(({ problem }, index) => (problem === null ? [] : [fileNames[index]!]))
  const lines = [
    ...notRunLines(context, [...reasons.values()]).map(html),
    ...(run.files.length === 1 ? readingLines(run.files[0]!, locale).map(html) : []),
    ...(unknown.length === 0 ? [] : [tell('unknownColumns', { list: unknown.join(', ') })]),
    ...(unread.length === 0 ? [] : [tell('unreadFiles', { n: unread.length, list: unread.join(', ') })]),
  ]
  return lines.length > 0 ? lines : [ran.size === 0 ? tell('nothingChecked') : tell('everythingRun')]
}
