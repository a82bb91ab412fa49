import { countSeverities } from '../../findings/count-severities.ts'
import type { Severity } from '../../rules/rule.ts'
import { countRules } from '../count-rules.ts'
import { workbookTexts } from '../workbook/workbook-texts.ts'
import { type Bar, barTable } from './bar-table.ts'
import { countPlaces } from './count-places.ts'
import type { PageContext } from './page-context.ts'

/** Bars per rule, and per school; per file where the files name no schools. */
export function barSections(context: PageContext): string {
  const { say } = context
  const rules = barTable(ruleBars(context), say('perRule'), context)
  const schools = schoolBars(context)
  const places = schools.length > 1 ? barTable(schools, say('perSchool'), context) : barTable(fileBars(context), say('perFile'), context)
  return rules === '' && places === '' ? '' : `<div class="two">${rules}${places}</div>`
}

function ruleBars({ run, rulesById, locale, html, utenPersoner }: PageContext): readonly Bar[] {
  const bars = new Map<string, { name: string; code: string; all: number; counts: Record<Severity, number> }>()
  for (const { rule, code, severity, findings } of countRules(run.files)) {
    const title = html(rulesById.get(rule)?.title[locale] ?? rule)
    const name = `${utenPersoner ? title : `<a href="#g-${html(code)}">${title}</a>`} <small>${html(code)}</small>`
    const bar = bars.get(rule) ?? { name, code, all: 0, counts: { error: 0, warning: 0, info: 0 } }
    bar.counts[severity] += findings
    bar.all += findings
    bars.set(rule, bar)
  }
  return [...bars.values()].sort((a, b) => b.all - a.all || (a.code < b.code ? -1 : 1))
}

function schoolBars({ run, fileNames, locale, html }: PageContext): readonly Bar[] {
  const places = countPlaces(run.files)
  if (places.filter(({ school }) => school !== '').length < 2) return []
  const { noSchool } = workbookTexts(locale)
  return places.map(({ school, files, counts }) => {
    const file = run.files.length > 1 && files.length === 1 ? ` <small>${html(fileNames[files[0]!]!)}</small>` : ''
    return { name: `${html(school === '' ? noSchool : school)}${file}`, counts }
  })
}

function fileBars({ run, fileNames, html }: PageContext): readonly Bar[] {
  if (run.files.length < 2) return []
  const bars = run.files.map((file, index) => ({ name: html(fileNames[index]!), counts: countSeverities(file) }))
  return bars.sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.counts.info - a.counts.info)
}
