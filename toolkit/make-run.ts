import { type CheckedFile, type CheckedRun, confirmSources, explainFindings, innstillingerFacts } from '#core'
import type { SharedCheckOptions } from './check-source.ts'
import type { OfficeFiles } from './office-files.ts'
import { toolVersion } from './tool.ts'

/** What the office has beside the deliveries: its code lists, settings and explanations. */
interface Beside extends Partial<OfficeFiles> {
  readonly kodeverk?: CheckedRun['kodeverk'] | undefined
}

/**
 * Puts the checked files together with what held for the run, and marks the findings that the office has explained. `options` are those the
 * user gave, in the words of the command line; `kodeverk` tells which code lists were used.
 */
export function makeRun(
  files: readonly CheckedFile[],
  check: SharedCheckOptions,
  options: CheckedRun['options'],
  { kodeverk, innstillinger = null, forklaringer = null }: Beside = {},
): CheckedRun {
  const { name, version } = toolVersion()
  const confirmed = innstillinger === null ? files : confirmSources(files, innstillinger.bekreftet)
  const explained = forklaringer === null ? null : explainFindings(confirmed, forklaringer, check.today)
  return {
    // Rules and program are released together.
    tool: { name, version, rulePack: version },
    today: check.today,
    skoleaar: check.skoleaar,
    leveranse: check.leveranse,
    fylke: check.fylke,
    options,
    files: explained?.files ?? confirmed,
    ...(kodeverk === undefined ? {} : { kodeverk }),
    ...(innstillinger === null ? {} : { settings: innstillingerFacts(innstillinger, check.today) }),
    ...(explained === null ? {} : { explanations: explained.facts }),
  }
}
