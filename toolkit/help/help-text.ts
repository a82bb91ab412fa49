import type { Locale, Text } from '#core'
import { COMMON_HELP } from './common-help.ts'
import { KODEVERK_HELP } from './kodeverk-help.ts'
import { KONTROLL_HELP } from './kontroll-help.ts'
import { MAL_HELP } from './mal-help.ts'
import { PROGRAM_HELP } from './program-help.ts'
import { REGEL_HELP } from './regel-help.ts'
import { REGLER_HELP } from './regler-help.ts'
import { RETTOPP_HELP } from './rettopp-help.ts'
import { SAMMENLIGN_HELP } from './sammenlign-help.ts'
import { SVAR_HELP } from './svar-help.ts'

const HELP: Readonly<Record<string, Text>> = {
  kontroll: KONTROLL_HELP,
  regler: REGLER_HELP,
  regel: REGEL_HELP,
  mal: MAL_HELP,
  kodeverk: KODEVERK_HELP,
  svar: SVAR_HELP,
  rettopp: RETTOPP_HELP,
  sammenlign: SAMMENLIGN_HELP,
}

/** Help of a command, or of the program when `command` is null; plain text of at most 100 columns. */
export function helpOf(command: string | null, locale: Locale): string {
  const help = command === null || !Object.hasOwn(HELP, command) ? undefined : HELP[command]
  return help === undefined ? PROGRAM_HELP[locale] : `${help[locale]}\n${COMMON_HELP[locale]}`
}
