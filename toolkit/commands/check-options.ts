import { type ColumnMapping, type Innstillinger, type PlainDate, regelvalgOn, standardParametre } from '#core'
import type { SharedCheckOptions } from '../check-source.ts'
import type { CheckedLibraryOptions, KontrollOptions, SvarOptions } from '../options/run-options.ts'

/**
 * What the engine is told, from the options as they were checked and the county's settings; `today` where no date was given. Options stand
 * over settings.
 */
export function checkOptionsOf(
  options: KontrollOptions | SvarOptions | CheckedLibraryOptions,
  today: PlainDate,
  innstillinger: Innstillinger | null = null,
  mapping: ColumnMapping | null = null,
): SharedCheckOptions {
  const day = options.dato ?? today
  return {
    today: day,
    skoleaar: options.skoleaar ?? null,
    leveranse: options.leveranse ?? null,
    fylke: options.fylke ?? innstillinger?.fylke ?? null,
    tillatSyntetiske: options.tillatSyntetiske || innstillinger?.tillatSyntetiske === true,
    kjenteFiktive: innstillinger?.kjenteFiktive ?? [],
    filtype: options.filtype ?? null,
    tegnsett: options.tegnsett ?? null,
    skilletegn: options.skilletegn ?? null,
    ...(mapping === null ? {} : { mapping }),
    ...(options.ark === undefined ? {} : { ark: options.ark }),
    ...(innstillinger === null
      ? {}
      : { parametre: { ...standardParametre, ...innstillinger.tall }, regelvalg: regelvalgOn(innstillinger, day) }),
  }
}
