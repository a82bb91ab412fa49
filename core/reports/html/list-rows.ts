import type { CheckedFile } from '../../findings/checked-file.ts'
import type { Finding } from '../../findings/finding.ts'
import type { PersonLabels } from '../../findings/person-labels.ts'
import { createFindingRenderer } from '../../findings/render-finding.ts'
import { MASK } from '../../idnumbers/mask.ts'
import { fill } from '../../messages/fill.ts'
import { standingName } from '../../messages/names.ts'
import { printable } from '../text-layout.ts'
import { withAllowed } from '../workbook/finding-list-sheet.ts'
import type { ListRow } from './list-row.ts'
import type { PageContext } from './page-context.ts'
import { shareRoom } from './share-room.ts'

/** Lines the page carries at most; the other reports have all. */
export const MOST_ROWS = 20_000
const LONGEST = 2000

/**
 * The findings of a run as lines for the page, explained ones left out. `all` counts them; where there are more than `most`, the rules share
 * the room, so that each rule that spoke is there.
 */
export function listRows(
  context: PageContext,
  labels: PersonLabels,
  most = MOST_ROWS,
): { readonly rows: readonly ListRow[]; readonly all: number } {
  const { run } = context
  const open = countPerRule(run.files)
  const all = [...open.values()].reduce((sum, n) => sum + n, 0)
  const shares = shareRoom([...open.values()], most)
  const left = new Map([...open.keys()].map((rule, i) => [rule, shares[i]!]))
  const rows = run.files.flatMap((file, fileIndex) => {
    const { findings, rules } = file
    const room = findings.variants.map(({ rule }) => rules[rule]!.id)
    const toRow = rowMaker(context, fileIndex, labels)
    const lines: ListRow[] = []
    for (let i = 0; i < findings.size; i++) {
      const rule = room[findings.variant[i]!]!
      const rest = left.get(rule)!
      if (rest === 0 || findings.known?.has(i) === true) continue
      left.set(rule, rest - 1)
      lines.push(toRow(i))
    }
    return lines
  })
  return { rows, all }
}

function countPerRule(files: readonly CheckedFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { findings, rules } of files) {
    const perVariant = new Int32Array(findings.variants.length)
    for (let i = 0; i < findings.size; i++) if (findings.known?.has(i) !== true) perVariant[findings.variant[i]!]!++
    findings.variants.forEach(({ rule }, i) => {
      const { id } = rules[rule]!
      if (perVariant[i]! > 0) counts.set(id, (counts.get(id) ?? 0) + perVariant[i]!)
    })
  }
  return counts
}

/** Makes findings of one file into lines. */
export function rowMaker(context: PageContext, fileIndex: number, labels: PersonLabels): (finding: number) => ListRow {
  const { run, locale, visFnr, fileNames, report } = context
  const file = run.files[fileIndex]!
  const renderer = createFindingRenderer(file, { locale, visFnr, labels })
  const only = file.skoler.length === 1 ? file.skoler[0]!.skolenummer : ''
  const show = (text: string): string => printable(text, LONGEST)
  return (index) => {
    const finding = renderer.finding(index)
    const { title } = file.rules[file.findings.variants[file.findings.variant[index]!]!.rule]!
    return {
      severity: finding.severity,
      code: finding.code,
      title: title[locale],
      file: run.files.length > 1 ? show(fileNames[fileIndex]!) : '',
      school: show(finding.key.skolenummer ?? (finding.place.row === 0 ? '' : only)),
      place: placeText(finding, context),
      column: show(finding.place.column ?? ''),
      who: whoText(finding, context),
      value: show(finding.value),
      message: show(finding.message),
      why: [...new Set(finding.sources.map(({ ref, standing }) => `${ref} (${standingName(standing, locale)})`))].join('; '),
      remedy: show(`${withAllowed(finding.remedy, finding.allowed, locale)}${fixText(finding, report)}`.trim()),
    }
  }
}

function placeText({ place, count }: Finding, { report, locale }: PageContext): string {
  const { sheet, row, cell } = place
  if (row === 0) return report.wholeFile
  const spot = cell ?? fill(report.row, { row: String(row) }, locale)
  const where = sheet === null ? spot : `${printable(sheet)} ${spot}`
  return count > 1 ? `${where} (${fill(report.rowCount, { n: count }, locale)})` : where
}

function whoText({ key }: Finding, { report, locale, visFnr }: PageContext): string {
  const parts = [
    ...(key.elev === undefined ? [] : [visFnr ? `${report.personLabel} ${key.elev}` : key.elev]),
    ...(key.skolenummer === undefined ? [] : [fill(report.school, { value: key.skolenummer }, locale)]),
    ...(key.programomraadekode === undefined ? [] : [key.programomraadekode]),
    ...(key.fagkode === undefined ? [] : [key.fagkode]),
  ]
  return printable(parts.join(' · '), LONGEST)
}

function fixText({ fix }: Finding, { fix: label, fixHidden }: PageContext['report']): string {
  if (fix === null) return ''
  return ` ${label}: ${fix.value === MASK ? fixHidden : `«${fix.value}»`}.`
}
