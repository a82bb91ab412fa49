import type { CheckedFile, CheckedRun } from '../../findings/checked-file.ts'
import type { Finding } from '../../findings/finding.ts'
import { fingerprintHex } from '../../findings/fingerprint.ts'
import { maskText } from '../../findings/mask-facts.ts'
import { labelPersons, type PersonLabels } from '../../findings/person-labels.ts'
import { countRows, createFindingRenderer } from '../../findings/render-finding.ts'
import { fill } from '../../messages/fill.ts'
import type { Locale } from '../../messages/locale.ts'
import { standingName } from '../../messages/names.ts'
import { renderProblem } from '../../messages/problems.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { columnLetters } from '../../workbook/cell-address.ts'
import type { ReportOptions } from '../report.ts'
import { rangesText, withAllowed } from '../workbook/finding-list-sheet.ts'
import { workbookTexts } from '../workbook/workbook-texts.ts'
import { csvField } from './csv-field.ts'

/** Words of findings kept at a time; findings about birth numbers hardly ever share theirs. */
const MAX_KEPT = 50_000

/** Titles of the columns, in the language of the run; always the same ones in the same order, so that a list can be read by a program. */
export function csvTitles(locale: Locale): readonly string[] {
  const texts = workbookTexts(locale)
  const { what, why, remedy, fix } = reportTexts(locale)
  return [
    texts.file,
    texts.sheet,
    texts.rowNumber,
    texts.cell,
    texts.column,
    texts.severity,
    texts.code,
    texts.rule,
    what,
    texts.value,
    why,
    texts.status,
    remedy,
    fix,
    texts.pupil,
    texts.personCode,
    texts.school,
    texts.programme,
    texts.subject,
    texts.count,
    texts.rows,
    texts.explained,
    texts.fingerprint,
  ]
}

/** One row of fields per finding, and one for each file that could not be checked, as text between semicolons. */
export function* csvRows(run: CheckedRun, options: ReportOptions): Generator<string> {
  const labels = labelPersons(run.files)
  for (const file of run.files) {
    if (file.problem !== null) yield problemRow(file, options)
    yield* findingRows(file, options, labels)
  }
}

function problemRow({ path, problem }: CheckedFile, { locale, visFnr }: ReportOptions): string {
  const { what, remedy } = renderProblem(problem!, { locale, visFnr })
  const { error } = reportTexts(locale)
  const shown = visFnr ? path : maskText(path)
  return line([shown, '', '', '', '', error, '', '', what, '', '', '', remedy, '', '', '', '', '', '', '1', '', '', ''])
}

function* findingRows(file: CheckedFile, { locale, visFnr }: ReportOptions, labels: PersonLabels): Generator<string> {
  const table = file.findings
  const texts = workbookTexts(locale)
  const renderer = createFindingRenderer(file, { locale, visFnr, labels })
  const path = csvField(visFnr ? file.path : maskText(file.path))
  const kept = new Map<string, Words>()
  for (let i = 0; i < table.size; i++) {
    const [variant, column, value, fact, row] = [table.variant[i]!, table.column[i]!, table.value[i]!, table.fact[i]!, table.row[i]!]
    const id = `${variant} ${column} ${value} ${fact}`
    let words = kept.get(id)
    if (words === undefined) {
      words = wordsOf(renderer.finding(i), file.rules[table.variants[variant]!.rule]!.title[locale], locale)
      if (kept.size < MAX_KEPT) kept.set(id, words)
    }
    const number = column < 0 ? null : table.columns[column]!.number
    const ranges = table.ranges.get(i)
    const text = (index: number): string => (index === 0 ? '' : csvField(renderer.text(index)))
    const known = renderer.known(i)
    const person = table.person[i]!
    yield [
      path,
      words.sheet,
      row === 0 ? '' : String(row),
      row === 0 || number === null ? '' : `${columnLetters(number)}${row}`,
      words.text,
      person === 0 ? '' : csvField(renderer.person(person)),
      renderer.personCode(person) ?? '',
      text(table.skolenummer[i]!),
      text(table.programomraadekode[i]!),
      text(table.fagkode[i]!),
      String(ranges === undefined ? 1 : countRows(ranges)),
      ranges === undefined ? '' : csvField(rangesText(ranges, texts)),
      known === null
        ? ''
        : csvField(fill(reportTexts(locale).explainedBy, { reason: known.reason, initials: known.initials, enddate: known.until }, locale)),
      fingerprintHex(table.fingerprintHigh[i]!, table.fingerprintLow[i]!),
    ].join(';')
  }
}

/** The fields that follow from rule, message, column, value and facts: from the column to the safe fix. */
interface Words {
  readonly sheet: string
  readonly text: string
}

function wordsOf(finding: Finding, title: string, locale: Locale): Words {
  const { place, severity, code, message, value, sources, remedy, allowed, fix } = finding
  const unique = (list: readonly string[]): string => [...new Set(list)].join(', ')
  return {
    sheet: csvField(place.sheet ?? ''),
    text: line([
      place.column ?? '',
      reportTexts(locale)[severity],
      code,
      title,
      message,
      value,
      unique(sources.map(({ ref }) => ref)),
      unique(sources.map(({ standing }) => standingName(standing, locale))),
      withAllowed(remedy, allowed, locale),
      fix?.value ?? '',
    ]),
  }
}

function line(fields: readonly string[]): string {
  return fields.map(csvField).join(';')
}
