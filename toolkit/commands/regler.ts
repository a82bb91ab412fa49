import { allRules, type Locale, type Rule, reportTexts, ruleInfo, terminalNote } from '#core'
import { plainSpelling } from '../options/option-spelling.ts'
import { COMMON_OPTIONS } from '../options/option-table.ts'
import { readArguments } from '../options/read-arguments.ts'
import { commonOptions } from '../options/run-options.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { print } from '../terminal/print.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { refuse } from './refuse.ts'

/** `inntaksvakt regler [ORD]`: the catalogue of rules, or those about a word. */
export async function runRegler(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const read = readArguments(argv, COMMON_OPTIONS, commonOptions)
  if (!read.ok) return refuse(terminal, read.problem, locale)
  const { options, positionals } = read.value
  const word = positionals.join(' ')
  const rules = [...allRules].sort((a, b) => (a.code < b.code ? -1 : 1)).filter((rule) => isAbout(rule, word))
  if (rules.length === 0 && word !== '') return refuse(terminal, { code: 'rules-none-about', facts: { wanted: word } }, locale)
  const pieces = options.stille
    ? []
    : options.format === 'json'
      ? [`${JSON.stringify(rules.map(asData), null, 2)}\n`]
      : lines(rules, locale)
  const printed = await print(terminal.stdout, pieces)
  return printed.ok ? EXIT.clean : refuse(terminal, printed.problem, locale)
}

/** The word may stand in code, id or title of any language, with or without æøå, in any case. */
function isAbout(rule: Rule, word: string): boolean {
  const { code, id, title, severity } = rule
  const looked = loose(word)
  return [code, id, title.nb, title.nn, title.en, severity].some((text) => loose(text).includes(looked))
}

// The code spells fodselsnummer and fravaer, people write fødselsnummer and fravær; aa, ae, oe and o all come to the same here.
function loose(text: string): string {
  return plainSpelling(text)
    .replaceAll('oe', 'o')
    .replace(/[\s-]+/g, ' ')
}

function asData(rule: Rule) {
  const { id, code, title, sources } = ruleInfo(rule)
  return { code, id, severity: rule.severity, title, sources, leveranser: rule.leveranser ?? null }
}

function* lines(rules: readonly Rule[], locale: Locale): Generator<string> {
  const texts = reportTexts(locale)
  const width = Math.max(...rules.map(({ severity }) => texts[severity].length))
  for (const rule of rules) {
    // The first source is the one a rule rests on; the rule's own page has them all.
    yield `${rule.code}  ${texts[rule.severity].padEnd(width)}  ${rule.title[locale]} (${ruleInfo(rule).sources[0]?.ref ?? ''})\n`
  }
  yield `\n${terminalNote('rules', { n: rules.length }, locale)} ${terminalNote('rule-how', {}, locale)}\n`
}
