import type { CheckedFile, CheckedRun } from '../findings/checked-file.ts'
import { commonCauses } from '../findings/common-causes.ts'
import { addCounts, countExplained, countSeverities } from '../findings/count-severities.ts'
import { maskText } from '../findings/mask-facts.ts'
import { leveranseReason } from '../messages/names.ts'
import { problemText } from '../messages/problems.ts'
import { readingNote } from '../messages/reading-notes.ts'
import { countRules } from './count-rules.ts'
import type { Report, ReportFile, ReportOptions, ReportSummary } from './report.ts'

/** What the report says of a file besides its findings. */
export function reportFileFacts(file: CheckedFile, options: ReportOptions): ReportFile {
  const { locale, visFnr, utenPersoner } = options
  const show = (text: string): string => (visFnr ? text : maskText(text))
  const { coverage, leveranse } = file
  return {
    ...(utenPersoner ? { rules: countRules([file]) } : {}),
    path: show(file.path),
    format: file.format,
    encoding: file.encoding,
    delimiter: file.delimiter,
    lineEnd: file.lineEnd,
    problem: file.problem === null ? null : { code: file.problem.code, message: fileProblem(file, options).text },
    rows: file.rows,
    records: file.records,
    persons: file.persons,
    bytes: file.bytes,
    sha256: file.sha256,
    skoleaar: file.skoleaar,
    leveranse: leveranse === null ? null : { value: leveranse.value, reason: leveranseReason(leveranse.reason, leveranse.facts, locale) },
    ...(file.mot === undefined ? {} : { mot: { ...file.mot, path: show(file.mot.path) } }),
    ...(file.sheets === undefined ? {} : { sheets: file.sheets.map((sheet) => ({ ...sheet, name: show(sheet.name) })) }),
    ...(file.reading === undefined || file.reading.length === 0
      ? {}
      : { reading: file.reading.map(({ code, facts }) => ({ code, message: show(readingNote(code, facts, locale)) })) }),
    ...(file.identity === undefined ? {} : { identity: file.identity }),
    coverage: {
      run: coverage.run,
      notRun: coverage.notRun.map(({ rule, reason, detail }) => ({ rule, reason, detail: show(detail) })),
      unknownColumns: coverage.unknownColumns.map(show),
    },
  }
}

/** The problem of a file in words; without persons, the row it stands in is not told either. */
export function fileProblem(file: CheckedFile, { locale, visFnr, utenPersoner }: ReportOptions): { readonly text: string } {
  const { code, facts } = file.problem!
  return { text: problemText({ code, facts: utenPersoner && facts.row !== undefined ? { ...facts, row: '…' } : facts }, locale, visFnr) }
}

/** What the report says of the run: version, tool and run. */
export function reportHead(run: CheckedRun, { locale, visFnr }: ReportOptions): Pick<Report, 'version' | 'tool' | 'run'> {
  const show = (value: string): string => (visFnr ? value : maskText(value))
  const options: Record<string, string | number | boolean | readonly string[]> = {}
  for (const [name, value] of Object.entries(run.options))
    options[name] = typeof value === 'string' ? show(value) : typeof value === 'object' ? value.map(show) : value
  const { tool, today, skoleaar, leveranse, fylke, kodeverk, settings, explanations } = run
  const lists = kodeverk === undefined || kodeverk.lists.length === 0 ? {} : { kodeverk: kodeverk.lists }
  const remarks = explanations?.remarks.map((remark) => ({ ...remark, initials: show(remark.initials) })) ?? []
  const path = (one: { readonly path: string | null }) => ({ path: one.path === null ? null : show(one.path) })
  return {
    version: 1,
    tool,
    run: {
      today,
      skoleaar,
      leveranse,
      fylke,
      locale,
      options,
      ...lists,
      ...(settings === undefined ? {} : { settings: { ...settings, ...path(settings) } }),
      ...(explanations === undefined ? {} : { explanations: { ...explanations, ...path(explanations), remarks } }),
    },
  }
}

/** Counts over all files. */
export function reportSummary(run: CheckedRun, { utenPersoner }: ReportOptions): ReportSummary {
  const counts = addCounts(run.files.map(countSeverities))
  const unreadable = run.files.filter(({ problem }) => problem !== null).length
  const { causes, of } = commonCauses(run.files)
  return {
    files: run.files.length,
    rows: run.files.reduce((sum, { rows }) => sum + rows, 0),
    errors: counts.error + unreadable,
    warnings: counts.warning,
    infos: counts.info,
    explained: countExplained(run.files),
    unreadable,
    truncated: 0,
    ...(causes.length === 0
      ? {}
      : {
          causes: causes.map(({ rule, code, severity, value, schools, findings }) => ({
            rule,
            code,
            severity,
            value: maskText(value),
            schools,
            of,
            findings,
          })),
        }),
    ...(utenPersoner ? { rules: countRules(run.files) } : {}),
  }
}
