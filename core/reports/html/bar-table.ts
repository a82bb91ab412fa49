import { fill } from '../../messages/fill.ts'
import type { Severity } from '../../rules/rule.ts'
import { countsText } from './draw-list.ts'
import { listTexts } from './list-texts.ts'
import type { PageContext } from './page-context.ts'

/** One bar: what it stands for, as HTML, and how many of each severity. */
export interface Bar {
  readonly name: string
  readonly counts: Readonly<Record<Severity, number>>
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
/** Bars on the page; the others are folded away. */
const SHOWN = 12
/** Width of the drawing; the browser stretches it. */
const WIDTH = 1000
const GAP = 6
const LEAST = 12

/** Bars as rows of a table, each with its numbers in text; the largest fills the width. */
export function barTable(bars: readonly Bar[], title: string, context: PageContext): string {
  if (bars.length === 0) return ''
  const { report, say, html } = context
  const used = SEVERITIES.filter((severity) => bars.some(({ counts }) => counts[severity] > 0))
  const legend = used.map(
    (severity) =>
      `<span><svg class="key" aria-hidden="true" viewBox="0 0 14 10"><rect class="b-${severity}" width="14" height="10" rx="2"/></svg>${html(report[severity])}</span>`,
  )
  const most = Math.max(1, ...bars.map(({ counts }) => total(counts)))
  const table = (some: readonly Bar[]): string =>
    `<table class="bars" aria-label="${title}"><tbody>${some.map((bar) => barRow(bar, most, context)).join('')}</tbody></table>`
  const rest = bars.slice(SHOWN)
  const folded = rest.length === 0 ? '' : `<details><summary>${say('moreBars', { n: rest.length })}</summary>${table(rest)}</details>`
  return `<section><h2>${title}</h2><p class="lg">${legend.join('')}</p>${table(bars.slice(0, SHOWN))}${folded}</section>`
}

function barRow({ name, counts }: Bar, most: number, { locale, html }: PageContext): string {
  const there = SEVERITIES.filter((severity) => counts[severity] > 0)
  let x = 0
  const parts = there.map((severity) => {
    const width = Math.max(LEAST, Math.round((counts[severity] / most) * (WIDTH - GAP * (there.length - 1))))
    const part = `<rect class="b-${severity}" x="${x}" width="${width}" height="14"/>`
    x += width + GAP
    return part
  })
  const drawing = `<svg class="track" aria-hidden="true" viewBox="0 0 ${WIDTH} 14" preserveAspectRatio="none">${parts.join('')}</svg>`
  const short = there.map((severity) => fill('{n}', { n: counts[severity] }, locale)).join(' + ') || '0'
  const long = countsText(counts, listTexts(locale)) || '0'
  return `<tr><th scope="row">${name}</th><td>${drawing}</td><td class="n"><span aria-hidden="true">${html(short)}</span><span class="vh">${html(long)}</span></td></tr>`
}

function total(counts: Bar['counts']): number {
  return counts.error + counts.warning + counts.info
}
