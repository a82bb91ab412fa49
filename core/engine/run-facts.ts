import type { RunFacts } from '../rules/rule.ts'
import { standardParametre } from '../settings/parametre.ts'
import { type Skoleaar, skoleaarOn } from '../skoleaar/skoleaar.ts'
import type { CheckRunOptions } from './run-options.ts'

/** What rules are told of the run; `found` is the school year the file names, null when it names none. */
export function runFactsOf(options: CheckRunOptions, found: Skoleaar | null): RunFacts {
  return {
    today: options.today,
    skoleaar: options.skoleaar ?? found ?? skoleaarOn(options.today),
    fylke: options.fylke,
    tillatSyntetiske: options.tillatSyntetiske,
    kjenteFiktive: options.kjenteFiktive,
    parametre: options.parametre ?? standardParametre,
    kodeverk: options.kodeverk ?? null,
    ...(options.regelvalg === undefined ? {} : { regelvalg: options.regelvalg }),
  }
}
