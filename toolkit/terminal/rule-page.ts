import { fill, type Locale, leveranseName, type Rule, reportTexts, ruleInfo, slotsOf, standingName, terminalNote } from '#core'
import { wrap } from './wrap.ts'

/** One rule as a page of text: title, what it says, why with sources, what to do, where and since when it applies. */
export function rulePage(rule: Rule, locale: Locale, width: number): string {
  const { sources, messages } = ruleInfo(rule)
  const note = (name: Parameters<typeof terminalNote>[0], facts = {}) => terminalNote(name, facts, locale)
  const what = Object.values(messages).flatMap(({ what, remedy }) => [
    wrap(`- ${open(what[locale], locale)}`, width, '  '),
    wrap(`${note('rule-remedy')} ${open(remedy[locale], locale)}`, width, '    '),
  ])
  const why = sources.map(({ ref, standing }, i) => {
    const read = rule.source[i]?.read
    const facts = [standingName(standing, locale), ...(read === undefined ? [] : [note('rule-read', { date: read })])]
    return wrap(`- ${ref} (${facts.join(', ')})`, width, '  ')
  })
  const deliveries = rule.leveranser?.map((leveranse) => leveranseName(leveranse, locale)).join(', ') ?? note('rule-all-deliveries')
  return `${[
    `${rule.code} ${rule.title[locale]}`,
    `${reportTexts(locale)[rule.severity]} · ${rule.id}`,
    '',
    note('rule-what'),
    ...what,
    '',
    note('rule-why'),
    ...why,
    '',
    `${note('rule-deliveries')}: ${deliveries}`,
    `${note('rule-since')}: ${since(rule, locale)}`,
  ].join('\n')}\n`
}

/** A message with its slots left open: '«{value}» er ikke …' -> '«…» er ikke …' */
function open(text: string, locale: Locale): string {
  return fill(text, Object.fromEntries(slotsOf(text).map((slot) => [slot, '…'])), locale)
}

function since({ valid }: Rule, locale: Locale): string {
  if (valid === undefined) return terminalNote('rule-always', {}, locale)
  const { from, to } = valid
  return to === undefined ? terminalNote('rule-from', { from }, locale) : terminalNote('rule-from-to', { from, to }, locale)
}
