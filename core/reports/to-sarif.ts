import type { CheckedRun } from '../findings/checked-file.ts'
import type { ReportOptions } from './report.ts'
import { sarifHead } from './sarif/sarif-head.ts'
import { sarifResults } from './sarif/sarif-results.ts'
import { sarifRules } from './sarif/sarif-rules.ts'
import { textBlocks } from './text-blocks.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * The report as SARIF 2.1.0, one log with one run: rules that ran, files with hashes, every finding with place and fingerprint, what was not
 * checked and why. With `utenPersoner` no results: the counts stand in the run's properties. Masked as the JSON report is.
 * In blocks, results last, so that a hundred thousand of them need no more memory than a few; see `textBlocks` for `ring`.
 */
export function toSarif(run: CheckedRun, options: ReportOptions, ring: readonly Uint8Array[] = []): Generator<Uint8Array, void, undefined> {
  return textBlocks(pieces(run, options), ring)
}

function* pieces(run: CheckedRun, options: ReportOptions): Generator<string> {
  const rules = sarifRules(run, options.locale)
  const head = JSON.stringify(sarifHead(run, options, rules))
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[\n${head.slice(0, -1)},\n"results":[`
  if (!options.utenPersoner) {
    let isFirst = true
    for (const result of sarifResults(run, options, rules)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(result)}`
      isFirst = false
    }
  }
  yield ']}]}\n'
}
