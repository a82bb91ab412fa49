import type { CheckedFile, CheckedRun } from '../findings/checked-file.ts'
import { maskText } from '../findings/mask-facts.ts'
import { reportTexts } from '../messages/report-texts.ts'
import { countRules } from './count-rules.ts'
import { csvField } from './csv/csv-field.ts'
import { csvRows, csvTitles } from './csv/csv-rows.ts'
import type { ReportOptions } from './report.ts'
import { fileProblem } from './report-parts.ts'
import { textBlocks } from './text-blocks.ts'
import { workbookTexts } from './workbook/workbook-texts.ts'

/**
 * The findings as CSV for a spreadsheet: `;` between fields, CRLF, UTF-8 with the mark that tells Excel so, titles in the language of the
 * run. All findings, the explained ones too; with `utenPersoner` counts per file and rule. Text that a spreadsheet would run is made harmless.
 * In blocks; see `textBlocks` for `ring`.
 */
export function toCsv(run: CheckedRun, options: ReportOptions, ring: readonly Uint8Array[] = []): Generator<Uint8Array, void, undefined> {
  return textBlocks(lines(run, options), ring)
}

function* lines(run: CheckedRun, options: ReportOptions): Generator<string> {
  const titles = options.utenPersoner ? countTitles(options) : csvTitles(options.locale)
  yield `\ufeff${titles.map(csvField).join(';')}\r\n`
  const rows = options.utenPersoner ? run.files.flatMap((file) => countLines(file, options)) : csvRows(run, options)
  for (const row of rows) yield `${row}\r\n`
}

function countTitles({ locale }: ReportOptions): readonly string[] {
  const { file, severity, code, rule, count, rows } = workbookTexts(locale)
  return [file, severity, code, rule, count, rows]
}

function countLines(file: CheckedFile, options: ReportOptions): readonly string[] {
  const { locale } = options
  const texts = reportTexts(locale)
  const path = maskText(file.path)
  const problem = file.problem === null ? [] : [[path, texts.error, '', fileProblem(file, options).text, '1', '']]
  const counts = countRules([file]).map(({ rule, code, severity, findings, rows }) => {
    const title = file.rules.find(({ id }) => id === rule)!.title[locale]
    return [path, texts[severity], code, title, String(findings), String(rows)]
  })
  return [...problem, ...counts].map((fields) => fields.map(csvField).join(';'))
}
