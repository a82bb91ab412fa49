import type { CheckedFile, CheckedRun } from '#core'
import type { SharedCheckOptions } from './check-source.ts'
import { toolVersion } from './tool.ts'

/**
 * Puts the checked files together with what held for the run. `options` are those the user gave, in the words of the command line;
 * `kodeverk` tells which code lists were used.
 */
export function makeRun(
  files: readonly CheckedFile[],
  check: SharedCheckOptions,
  options: CheckedRun['options'],
  kodeverk?: CheckedRun['kodeverk'],
): CheckedRun {
  const { name, version } = toolVersion()
  return {
    // Rules and program are released together.
    tool: { name, version, rulePack: version },
    today: check.today,
    skoleaar: check.skoleaar,
    leveranse: check.leveranse,
    fylke: check.fylke,
    options,
    files,
    ...(kodeverk === undefined ? {} : { kodeverk }),
  }
}
