import type { CheckedFile } from '../findings/checked-file.ts'
import { noFindings } from '../findings/no-findings.ts'
import type { Problem } from '../result.ts'
import { skoleaarOn } from '../skoleaar/skoleaar.ts'
import type { CheckRunOptions } from './run-options.ts'

/** The file as far as it got, with the problem that stopped it. */
export function problemFile(options: CheckRunOptions, problem: Problem, facts: Partial<CheckedFile> = {}): CheckedFile {
  return {
    path: options.fileName,
    format: null,
    formatTitle: null,
    encoding: null,
    delimiter: null,
    lineEnd: null,
    headerRow: 0,
    rows: 0,
    records: {},
    persons: 0,
    bytes: 0,
    sha256: null,
    skoleaar: options.skoleaar ?? skoleaarOn(options.today),
    leveranse: null,
    skoler: [],
    fildato: null,
    coverage: { run: [], notRun: [], unknownColumns: [] },
    rules: [],
    findings: noFindings(),
    ...facts,
    problem,
  }
}
