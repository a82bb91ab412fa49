import type { TableCheck } from '../engine/check-table.ts'
import { problemFile } from '../engine/problem-file.ts'
import type { CheckRunOptions, CheckStep } from '../engine/run-options.ts'
import type { CheckedFile, FindingTable } from '../findings/checked-file.ts'

/** A file whose rows are all in its check: the rules that need the whole file can run, by themselves or with the rows of other files. */
export interface LoadedTable {
  readonly check: TableCheck
  readonly bytes: number
  /** What is known of the file besides its findings. */
  readonly facts: Partial<CheckedFile>
  /** Gives findings the places they have in the file; null where the check's rows are the file's own. */
  readonly relocate: ((findings: FindingTable) => FindingTable) | null
}

/** What loading a file ends with: the rows, or the file with the problem that stopped it. */
export type Loaded = { readonly ok: true; readonly table: LoadedTable } | { readonly ok: false; readonly file: CheckedFile }

/** The progress of a load. */
export type LoadStep = Extract<CheckStep<CheckedFile>, { kind: 'progress' }>

/** Runs the rules that need the whole file, once it is loaded; the last step is the checked file. */
export function* finishLoaded({ check, bytes, facts, relocate }: LoadedTable, options: CheckRunOptions): Generator<CheckStep<CheckedFile>> {
  if (check.rows === 0) {
    yield { kind: 'done', file: problemFile(options, { code: 'only-header', facts: {} }, facts) }
    return
  }
  const steps = check.finish(options.leveranse)
  let step = steps.next()
  while (step.done !== true) {
    yield { kind: 'progress', rows: check.rows, bytes }
    step = steps.next()
  }
  const checked = step.value
  const findings = relocate === null ? checked.findings : relocate(checked.findings)
  const headerRow = facts.headerRow ?? checked.headerRow
  yield { kind: 'done', file: { ...problemFile(options, NONE, facts), ...checked, headerRow, findings, problem: null } }
}

const NONE = { code: '', facts: {} }
