import type { CheckedRun, RuleInfo } from '../../findings/checked-file.ts'
import { fill, type SlotFacts, slotsOf } from '../../messages/fill.ts'
import type { Locale } from '../../messages/locale.ts'
import { standingName } from '../../messages/names.ts'
import { reportTexts } from '../../messages/report-texts.ts'

/** The rules that ran on some file, by code: what the results point to. */
export interface SarifRules {
  readonly descriptors: readonly object[]
  /** Place of a rule among the descriptors. */
  readonly indexes: ReadonlyMap<string, number>
}

/** Describes every rule that ran or spoke: its code, name, title, what it says and what to do, and its sources. */
export function sarifRules({ files }: CheckedRun, locale: Locale): SarifRules {
  const known = new Map(files.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)))
  const ran = new Set(files.flatMap(({ coverage }) => coverage.run))
  for (const { rules, findings } of files) for (const { rule } of findings.variants) ran.add(rules[rule]!.id)
  const rules = [...ran]
    .map((id) => known.get(id) ?? unknownRule(id))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : 1))
  return {
    descriptors: rules.map((rule) => descriptor(rule, locale)),
    indexes: new Map(rules.map(({ id }, index) => [id, index])),
  }
}

function descriptor(rule: RuleInfo, locale: Locale): object {
  const title = rule.title[locale]
  return {
    id: rule.code,
    name: rule.id,
    shortDescription: { text: title },
    help: { text: helpText(rule, locale) },
    properties: { sources: rule.sources },
  }
}

/** Title, each message with what to do about it, and the sources; what a finding fills in stands as «…». */
function helpText({ title, messages, sources }: RuleInfo, locale: Locale): string {
  const { remedy, why } = reportTexts(locale)
  const said = Object.values(messages).map((message) => {
    const todo = unfilled(message.remedy[locale], locale)
    return todo === '' ? unfilled(message.what[locale], locale) : `${unfilled(message.what[locale], locale)} ${remedy}: ${todo}`
  })
  const cited = sources.map(({ ref, standing }) => `${ref} (${standingName(standing, locale)})`)
  return [`${title[locale]}.`, ...new Set(said), ...(cited.length === 0 ? [] : [`${why}: ${cited.join('; ')}.`])].join('\n')
}

function unfilled(template: string, locale: Locale): string {
  const facts: SlotFacts = Object.fromEntries(slotsOf(template).map((slot) => [slot, '…']))
  return fill(template, facts, locale)
}

function unknownRule(id: string): RuleInfo {
  return { id, code: id, title: { nb: id, nn: id, en: id }, sources: [], messages: {}, sensitiveFacts: [] }
}
