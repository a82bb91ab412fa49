import type { PlainDate } from '#core'
import type { SharedCheckOptions } from '../check-source.ts'
import type { CheckedLibraryOptions, KontrollOptions } from '../options/run-options.ts'

/** What the engine is told, from the options as they were checked; `today` where no date was given. */
export function checkOptionsOf(options: KontrollOptions | CheckedLibraryOptions, today: PlainDate): SharedCheckOptions {
  return {
    today: options.dato ?? today,
    skoleaar: options.skoleaar ?? null,
    leveranse: options.leveranse ?? null,
    fylke: options.fylke ?? null,
    tillatSyntetiske: options.tillatSyntetiske,
    kjenteFiktive: [],
    filtype: options.filtype ?? null,
    tegnsett: options.tegnsett ?? null,
    skilletegn: options.skilletegn ?? null,
  }
}
