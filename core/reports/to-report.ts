import type { CheckedRun } from '../findings/checked-file.ts'
import { labelPersons } from '../findings/person-labels.ts'
import { createFindingRenderer } from '../findings/render-finding.ts'
import type { Report, ReportOptions } from './report.ts'
import { reportFileFacts, reportHead, reportSummary } from './report-parts.ts'

/**
 * The report as an object, for programs: the same content as `toJson`. A million findings become a million objects here, some 1 GB;
 * `toJson` does not make them.
 */
export function toReport(run: CheckedRun, options: ReportOptions): Report {
  const labels = labelPersons(run.files)
  const files = run.files.map((file) => {
    const facts = reportFileFacts(file, options)
    if (options.utenPersoner) return facts
    const renderer = createFindingRenderer(file, { locale: options.locale, visFnr: options.visFnr, labels })
    return { findings: Array.from({ length: file.findings.size }, (_, index) => renderer.finding(index)), ...facts }
  })
  return { ...reportHead(run, options), files, summary: reportSummary(run, options) }
}
