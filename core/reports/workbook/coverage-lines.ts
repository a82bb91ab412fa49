import type { NotRun } from '../../findings/checked-file.ts'
import { maskText } from '../../findings/mask-facts.ts'
import { fill } from '../../messages/fill.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import type { CellDef } from '../../workbook/workbook-def.ts'
import { readingLines } from '../reading-lines.ts'
import { rulesOf } from '../text-conclusion.ts'
import { notRunLines } from './not-run.ts'
import type { WorkbookContext } from './workbook-context.ts'
import { workbookTexts } from './workbook-texts.ts'

/** What was not checked, and why, line by line; said also when everything was. */
export function coverageLines(context: WorkbookContext): readonly CellDef[] {
  const { run, locale } = context
  const texts = workbookTexts(locale)
  const { everythingRun, nothingChecked, unknownColumns } = reportTexts(locale)
  const { run: ran, notRun } = rulesOf(run.files)
  const all = ran.size + notRun.size
  const lines: CellDef[] = [{ value: fill(texts.notCheckedCount, { n: notRun.size, all }, locale), role: 'strong' }]
  const say = (value: string) => lines.push({ value, role: 'text-wrap' })
  if (notRun.size === 0) say(all === 0 ? nothingChecked : everythingRun)
  const reasons = new Map<string, NotRun>()
  for (const { coverage } of run.files)
    for (const entry of coverage.notRun) if (notRun.has(entry.rule) && !reasons.has(entry.rule)) reasons.set(entry.rule, entry)
  for (const line of notRunLines(context, [...reasons.values()])) say(line)
  const partly = [...ran].filter((rule) => run.files.some(({ coverage }) => coverage.notRun.some((entry) => entry.rule === rule)))
  if (partly.length > 0) say(fill(texts.partlyChecked, { n: partly.length }, locale))
  const unknown = [...new Set(run.files.flatMap(({ coverage }) => coverage.unknownColumns))]
  if (run.files.length === 1) for (const line of readingLines(run.files[0]!, locale)) say(context.visFnr ? line : maskText(line))
  if (unknown.length > 0) say(fill(unknownColumns, { list: unknown.map((column) => `«${column}»`).join(', ') }, locale))
  return lines
}
