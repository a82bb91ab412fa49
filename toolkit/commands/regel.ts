import { allRules, type Locale, nearMiss, type Rule } from '#core'
import { COMMON_OPTIONS } from '../options/option-table.ts'
import { readArguments } from '../options/read-arguments.ts'
import { commonOptions } from '../options/run-options.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { print } from '../terminal/print.ts'
import { rulePage } from '../terminal/rule-page.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { refuse } from './refuse.ts'

/** `inntaksvakt regel KODE`: one rule's page, by code ('KAR012', in any case) or id. */
export async function runRegel(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const read = readArguments(argv, COMMON_OPTIONS, commonOptions)
  if (!read.ok) return refuse(terminal, read.problem, locale)
  const [wanted, extra] = read.value.positionals
  if (wanted === undefined) return refuse(terminal, { code: 'rule-missing', facts: {} }, locale)
  if (extra !== undefined) return refuse(terminal, { code: 'argument-too-many', facts: { argument: extra } }, locale)
  const rule = allRules.find(({ code, id }) => code === wanted.toUpperCase() || id === wanted.toLowerCase())
  if (rule === undefined) return refuse(terminal, { code: 'rule-unknown', facts: { wanted, ...proposal(wanted) } }, locale)
  const width = Math.min(terminal.stdout.columns ?? 100, 100)
  const { options } = read.value
  const pieces = options.stille
    ? []
    : options.format === 'json'
      ? [`${JSON.stringify(asData(rule), null, 2)}\n`]
      : [rulePage(rule, locale, width)]
  const printed = await print(terminal.stdout, pieces)
  return printed.ok ? EXIT.clean : refuse(terminal, printed.problem, locale)
}

function proposal(wanted: string): { readonly proposal?: string } {
  const near = nearMiss(
    wanted,
    allRules.flatMap(({ code, id }) => [code, id]),
  )
  return near === null ? {} : { proposal: near }
}

/** The rule without its code. */
function asData(rule: Rule) {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => typeof value !== 'function'))
}
