import type { CheckedFile, CheckedRun, NotRun } from '../../findings/checked-file.ts'
import { maskText } from '../../findings/mask-facts.ts'
import { MASK } from '../../idnumbers/mask.ts'
import { fill } from '../../messages/fill.ts'
import type { Locale } from '../../messages/locale.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { notRunDetail, notRunText } from '../not-run-text.ts'
import type { ReportOptions } from '../report.ts'
import { fileProblem, reportFileFacts, reportHead, reportSummary } from '../report-parts.ts'
import { isPartlyRead } from '../text-conclusion.ts'
import { fileUri } from './file-uri.ts'
import type { SarifRules } from './sarif-rules.ts'

const LANGUAGES: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** All of a SARIF run but its results: tool and rules, files with hashes, what went wrong on the way, what was not checked and why. */
export function sarifHead(run: CheckedRun, options: ReportOptions, { descriptors, indexes }: SarifRules): object {
  const { tool, run: facts } = reportHead(run, options)
  const { name, version, rulePack } = tool
  const readable = run.files.filter((file) => file.problem === null || isPartlyRead(file))
  return {
    tool: { driver: { name, version, language: LANGUAGES[options.locale], rules: descriptors, properties: { rulePack } } },
    automationDetails: { id: `${name}/kontroll/${run.today}` },
    language: LANGUAGES[options.locale],
    columnKind: 'utf16CodeUnits',
    ...(options.visFnr ? {} : { redactionTokens: [MASK] }),
    artifacts: run.files.map((file) => artifact(file, options)),
    invocations: [
      {
        executionSuccessful: run.files.length === 0 || readable.length > 0,
        toolExecutionNotifications: run.files.flatMap((file, index) => (file.problem === null ? [] : [unread(file, index, options)])),
        toolConfigurationNotifications: notRun(run, options, indexes),
      },
    ],
    properties: { ...facts, summary: reportSummary(run, options) },
  }
}

function artifact(file: CheckedFile, options: ReportOptions): object {
  const { path, sha256, bytes, encoding, findings: _, problem: __, coverage, bytes: ___, ...facts } = reportFileFacts(file, options)
  return {
    location: { uri: fileUri(path) },
    roles: ['analysisTarget'],
    ...(bytes > 0 ? { length: bytes } : {}),
    ...(encoding === null ? {} : { encoding: encoding.replace(/-bom$/, '') }),
    ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }),
    properties: { ...facts, rulesRun: coverage.run.length, unknownColumns: coverage.unknownColumns },
  }
}

/** A file that could not be checked, or not to the end. */
function unread(file: CheckedFile, index: number, options: ReportOptions): object {
  const { path } = reportFileFacts(file, options)
  return {
    descriptor: { id: file.problem!.code },
    level: 'error',
    message: { text: fileProblem(file, options).text },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(path), index } } }],
  }
}

/** Each rule that some file did not get, with the reason in words; `files` counts the files. */
function notRun({ files }: CheckedRun, { locale, visFnr }: ReportOptions, indexes: SarifRules['indexes']): readonly object[] {
  const show = (text: string): string => (visFnr ? text : maskText(text))
  const entries = new Map<string, { readonly entry: NotRun; files: number }>()
  const codes = new Map(files.flatMap(({ rules }) => rules.map(({ id, code }) => [id, code] as const)))
  for (const { coverage } of files)
    for (const entry of coverage.notRun) {
      const key = `${entry.rule} ${entry.reason} ${entry.detail}`
      const known = entries.get(key)
      if (known === undefined) entries.set(key, { entry, files: 1 })
      else known.files++
    }
  const texts = reportTexts(locale)
  return [...entries.values()].map(({ entry, files: count }) => {
    const { rule, reason } = entry
    const code = codes.get(rule) ?? rule
    const index = indexes.get(rule)
    return {
      descriptor: { id: 'rule-not-run' },
      associatedRule: { id: code, ...(index === undefined ? {} : { index }) },
      level: 'note',
      message: {
        text: fill(texts[notRunText[reason]], { rules: code, detail: notRunDetail(reason, entry.detail, locale, show), n: 1 }, locale),
      },
      properties: { rule, reason, files: count },
    }
  })
}
