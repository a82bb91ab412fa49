import type { CheckedFile, CheckedRun } from '../../findings/checked-file.ts'
import type { Finding } from '../../findings/finding.ts'
import { createPersonLabels } from '../../findings/person-labels.ts'
import { createFindingRenderer } from '../../findings/render-finding.ts'
import { fill } from '../../messages/fill.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import type { Severity } from '../../rules/rule.ts'
import type { ReportOptions } from '../report.ts'
import { reportFileFacts } from '../report-parts.ts'
import { fileUri } from './file-uri.ts'
import type { SarifRules } from './sarif-rules.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Each finding of the run as a SARIF result, in the order of the files; explained ones with their suppression. */
export function* sarifResults(run: CheckedRun, options: ReportOptions, { indexes }: SarifRules): Generator<object> {
  const { locale, visFnr } = options
  // Findings come in the order that `labelPersons` numbers by, so the numbers are the same.
  const labels = createPersonLabels()
  for (const [index, file] of run.files.entries()) {
    const { path } = reportFileFacts(file, options)
    const renderer = createFindingRenderer(file, { locale, visFnr, labels })
    for (let i = 0; i < file.findings.size; i++) {
      const finding = renderer.finding(i)
      yield {
        ruleId: finding.code,
        ruleIndex: indexes.get(finding.rule) ?? -1,
        level: LEVELS[finding.severity],
        message: { text: messageText(finding) },
        locations: [location(finding, file, path, index)],
        occurrenceCount: finding.count,
        partialFingerprints: { 'inntaksvakt/v1': finding.fingerprint },
        ...suppressions(finding, options),
        properties: properties(finding),
      }
    }
  }
}

/** What is wrong and what to do; a title stands where a rule says nothing more. */
function messageText({ message, remedy }: Finding): string {
  return remedy === '' ? message : `${message} ${remedy}`
}

function location({ place, rows }: Finding, { encoding }: CheckedFile, path: string, index: number): object {
  const uri = fileUri(path)
  const { sheet, row, column, cell } = place
  const range = rows[0]
  // A row of a workbook is no line of a file.
  const isLine = row > 0 && encoding !== null && sheet === null
  const end = range !== undefined && range[0] === row && range[1] > row ? { endLine: range[1] } : {}
  const book = sheet ?? path
  const logical =
    row === 0
      ? {
          name: column ?? path,
          fullyQualifiedName: column === null ? book : `${book}!${column}`,
          kind: column === null ? 'file' : 'column',
        }
      : cell === null
        ? { name: String(row), fullyQualifiedName: `${book}!${row}:${row}`, kind: 'row' }
        : { name: cell, fullyQualifiedName: `${book}!${cell}`, kind: 'cell' }
  return {
    physicalLocation: { artifactLocation: { uri, index }, ...(isLine ? { region: { startLine: row, ...end } } : {}) },
    logicalLocations: [logical],
  }
}

function suppressions({ known }: Finding, { locale }: ReportOptions): object {
  if (known === null) return {}
  const justification = fill(
    reportTexts(locale).explainedBy,
    { reason: known.reason, initials: known.initials, enddate: known.until },
    locale,
  )
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] }
}

function properties({ place, value, key, rows, sources, allowed, fix, remedy, known }: Finding): object {
  return { place, value, key, rows, remedy, allowed, sources, fix, known }
}
