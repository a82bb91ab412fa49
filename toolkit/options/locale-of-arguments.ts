import type { Locale } from '#core'
import { optionSpelling } from './option-spelling.ts'

/**
 * The language to speak, found before the options are checked, so that complaints about them come in it too; nb unless told.
 * `localeOfArguments(['kontroll', '--spraak=nn'])` -> 'nn'
 */
export function localeOfArguments(argv: readonly string[]): Locale {
  let locale: Locale = 'nb'
  for (let i = 0; i < argv.length && argv[i] !== '--'; i++) {
    const argument = optionSpelling(argv[i]!)
    const value = argument === '--spraak' ? argv[i + 1] : argument.startsWith('--spraak=') ? argument.slice('--spraak='.length) : undefined
    if (value === 'nb' || value === 'nn' || value === 'en') locale = value
  }
  return locale
}
