import { parseArgs } from 'node:util'
import { fail, nearMiss, ok, type Result } from '#core'
import { optionSpelling } from './option-spelling.ts'
import type { OptionTable } from './option-table.ts'

export interface SplitArguments {
  /** Values as written, by option name in camelCase ('visFnr'). */
  readonly values: Readonly<Record<string, string | boolean | readonly string[]>>
  readonly positionals: readonly string[]
}

/**
 * Splits a command line into options and the rest: `--x=y` and `--x y`, `--` ends the options, '-' is an ordinary argument.
 * Problems: `option-unknown` (with a `proposal` when something is close), `option-value-missing`,
 * `option-takes-no-value`.
 */
export function splitArguments(argv: readonly string[], table: OptionTable): Result<SplitArguments> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, multiple }]) => [name, { type, multiple: multiple === true }]),
  )
  const args = beforeOptionsEnd(argv, optionSpelling)
  const { tokens } = parseArgs({
    args,
    options: { ...options, h: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | boolean | string[]> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const name = token.name === 'h' || token.name === 'hjelp' ? 'help' : token.name
    const kind = Object.hasOwn(table, name) ? table[name] : undefined
    if (kind === undefined) return unknownOption(token.rawName, name, table)
    const key = camelCase(name)
    if (kind.type === 'boolean') {
      if (token.value !== undefined) return fail('option-takes-no-value', { option: `--${name}` })
      values[key] = true
      continue
    }
    // '--ut --streng' is a forgotten value, not a file named '--streng'; '--ut=--streng' says it on purpose.
    const missing =
      token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-')
    if (missing) return fail('option-value-missing', { option: `--${name}` })
    const value = token.value as string
    values[key] = kind.multiple ? [...((values[key] as string[] | undefined) ?? []), value] : value
  }
  return ok({ values, positionals })
}

function unknownOption(written: string, name: string, table: OptionTable) {
  const known = Object.keys(table).filter((option) => table[option]?.hidden !== true)
  const near = nearMiss(name, known)
  return fail('option-unknown', near === null ? { option: written } : { option: written, proposal: `--${near}` })
}

function beforeOptionsEnd(argv: readonly string[], change: (argument: string) => string): string[] {
  const end = argv.indexOf('--')
  return end === -1 ? argv.map(change) : [...argv.slice(0, end).map(change), ...argv.slice(end)]
}

/** `camelCase('vis-fnr')` -> 'visFnr' */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
