import type { NotRun } from '../../findings/checked-file.ts'
import { fill } from '../../messages/fill.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { isToldTogether, joinDetails, notRunDetail, notRunText } from '../not-run-text.ts'
import { isOfOtherKind } from '../text-coverage.ts'
import type { WorkbookContext } from './workbook-context.ts'

/** `KAR012 Karakteren er utenfor skalaen`; the id where the rule's words are not known. */
export function ruleName({ rulesById, locale }: WorkbookContext, id: string): string {
  const rule = rulesById.get(id)
  return rule === undefined ? id : `${rule.code} ${rule.title[locale]}`
}

/** Why rules did not run, in words: `notRunSentence(context, '2 regler', …)` -> '2 regler: filen mangler «halvaar1».' */
export function notRunSentence({ locale }: WorkbookContext, rules: string, { reason, detail }: NotRun): string {
  return fill(reportTexts(locale)[notRunText[reason]], { rules, detail: notRunDetail(reason, detail, locale) }, locale)
}

/** Rules with the same reason in one line each, the reason that holds for most rules first. */
export function notRunLines(context: WorkbookContext, notRun: readonly NotRun[]): readonly string[] {
  const groups = new Map<string, NotRun[]>()
  const otherKind = notRun.filter(({ reason }) => isOfOtherKind(reason)).length
  for (const entry of notRun) {
    if (isOfOtherKind(entry.reason)) continue
    const key = isToldTogether(entry.reason) ? entry.reason : `${entry.reason} ${entry.detail}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const { ruleCount, becauseOtherKind } = reportTexts(context.locale)
  const lines = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((entries) => {
      const names = entries.map(({ rule }) => ruleName(context, rule)).sort()
      const detail = entries.map((entry) => entry.detail).reduce(joinDetails)
      const rules = fill(ruleCount, { n: entries.length }, context.locale)
      return `${notRunSentence(context, rules, { ...entries[0]!, detail })} ${names.join(', ')}.`
    })
  if (otherKind === 0) return lines
  const rules = fill(ruleCount, { n: otherKind }, context.locale)
  return [...lines, fill(becauseOtherKind, { rules, n: context.run.files.length }, context.locale)]
}
