import type { CheckedFile } from '../../findings/checked-file.ts'
import { maskText } from '../../findings/mask-facts.ts'
import { fill, joinList } from '../../messages/fill.ts'
import type { Locale } from '../../messages/locale.ts'
import { leveranseName } from '../../messages/names.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { skolerundeTexts } from '../../messages/skolerunde-texts.ts'
import { weekdayName, writeDate } from '../../messages/written-date.ts'
import { SEVERITY_SIGNS } from '../../workbook/cell-style.ts'
import type { CellDef, DesignedSheet } from '../../workbook/workbook-def.ts'
import { baseName } from './base-name.ts'
import type { SchoolBookInput } from './school-book-input.ts'

const WIDTHS = [2, 15, 20, 20, 52]
/** Characters that fit on a line across the merged cells. */
const LINE = 108
const WIDE_LINE = 122
const LINE_HEIGHT = 15
const MOST_FILES = 4

type Row = (CellDef | null)[]

/** The first sheet a school sees: what this is, from whom, about which file, by when, whom to ask, what to do, and where to sign. */
export function taskSheet(input: SchoolBookInput, files: readonly CheckedFile[]): DesignedSheet {
  const { locale, skolenummer, skolenavn, rows: keyed } = input
  const texts = skolerundeTexts(locale)
  const rows: Row[] = []
  const merges: string[] = []
  const heights: Record<number, number> = {}
  const line = (value: string, role: CellDef['role'], least = 0) => {
    rows.push([null, { value, role: role ?? 'text' }])
    merges.push(`B${rows.length}:E${rows.length}`)
    heights[rows.length] = Math.max(least, Math.ceil(value.length / WIDE_LINE) * LINE_HEIGHT + 3)
  }
  const fact = (label: string, value: string, role: CellDef['role'] = 'text-wrap') => {
    rows.push([null, { value: label, role: 'muted' }, { value, role }])
    merges.push(`C${rows.length}:E${rows.length}`)
    heights[rows.length] = Math.ceil(value.length / LINE) * LINE_HEIGHT + 3
  }

  const errors = keyed.filter(({ row }) => row.severity === 'error').length
  const counts = { error: errors, warning: keyed.length - errors }
  line(skolenummer === null ? texts.titleNoSchool : texts.title, 'title', 28)
  if (skolenummer !== null) line(`${skolenummer} ${skolenavn}`.trim(), 'strong', 18)
  line(fill(texts.intro, { counts: countText(counts, locale) }, locale), 'text-wrap')
  rows.push([])
  for (const [label, value, role] of facts(input, files)) fact(label, value, role)
  rows.push([
    null,
    { value: texts.found, role: 'muted' },
    ...(['error', 'warning'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity): CellDef => ({ value: severityCount(severity, counts[severity], locale), role: severity })),
  ])
  heights[rows.length] = 18
  rows.push([])
  line(texts.howTitle, 'strong', 20)
  const steps = [texts.how1, texts.how2, texts.how3, texts.how4, texts.how5, texts.how6]
  const words = { fixed: texts.fixed, right: texts.right, notOurs: texts.notOurs }
  steps.forEach((step, index) => {
    line(`${index + 1}. ${fill(step, words, locale)}`, 'text-wrap')
  })
  rows.push([])
  const inputs: string[] = []
  for (const [label, role] of [
    [texts.answeredBy, 'input'],
    [texts.answeredOn, 'input'],
    [texts.remark, 'input-wrap'],
  ] as const) {
    const note = label === texts.answeredBy ? { note: texts.answeredByHint } : {}
    rows.push([null, { value: label, role: 'strong' }, { value: null, role, ...note }, { value: null, role }, { value: null, role }])
    const range = `C${rows.length}:E${rows.length}`
    merges.push(range)
    inputs.push(range)
    heights[rows.length] = role === 'input-wrap' ? 60 : 22
  }
  return {
    kind: 'designed',
    name: texts.taskSheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges,
    heights,
    unlocked: inputs,
    frozenRows: 0,
    landscape: false,
    tabColor: '0A5B68',
    printHeader: `${texts.title}\t${skolenummer ?? ''} ${skolenavn}`.trimEnd(),
    printFooter: `${texts.footer}\t${texts.page}`,
  }
}

type Fact = readonly [label: string, value: string, role?: CellDef['role']]

function facts({ run, sending, locale }: SchoolBookInput, files: readonly CheckedFile[]): readonly Fact[] {
  const texts = skolerundeTexts(locale)
  const { avsender, svarfrist, runde } = sending
  const from = run.fylke === null ? texts.fromUnknown : fill(texts.fromCounty, { fylke: run.fylke }, locale)
  const phone = avsender === null || avsender.telefon === '' ? '' : fill(texts.phone, { value: avsender.telefon }, locale)
  const contact = [avsender?.kontakt ?? '', phone, avsender?.epost ?? ''].filter((part) => part !== '').join(', ')
  const leveranser = [...new Set(files.flatMap(({ leveranse }) => (leveranse === null ? [] : [leveranseName(leveranse.value, locale)])))]
  const years = [...new Set(files.map(({ skoleaar }) => skoleaar).filter((year) => year !== ''))]
  const about = fill(
    texts.aboutText,
    { leveranse: capital(joinList(leveranser, locale)), skoleaar: joinList(years, locale).replaceAll('-', '–') },
    locale,
  )
  const named = files.slice(0, MOST_FILES).map(({ path, fildato }) => {
    const name = maskText(baseName(path))
    return fildato === null ? name : fill(texts.fileDated, { name, date: fildato }, locale)
  })
  const rest = files.length - named.length
  return [
    [texts.from, avsender?.kontor ?? from, 'strong'],
    ...(leveranser.length > 0 && years.length > 0 ? [[texts.about, about] as const] : []),
    [texts.round, String(runde)],
    [texts.file, [...named, ...(rest > 0 ? [`+ ${rest}`] : [])].join('; ')],
    [texts.checked, writeDate(run.today, locale)],
    [
      texts.replyBy,
      svarfrist === null ? texts.replyByUnknown : `${weekdayName(svarfrist, locale)} ${writeDate(svarfrist, locale)}`,
      'strong',
    ],
    [texts.contact, contact === '' ? texts.contactUnknown : contact],
  ]
}

function countText(counts: { readonly error: number; readonly warning: number }, locale: Locale): string {
  const { errorCount, warningCount } = reportTexts(locale)
  const parts = [
    ...(counts.error > 0 ? [fill(errorCount, { n: counts.error }, locale)] : []),
    ...(counts.warning > 0 ? [fill(warningCount, { n: counts.warning }, locale)] : []),
  ]
  return joinList(parts, locale)
}

function severityCount(severity: 'error' | 'warning', n: number, locale: Locale): string {
  const { errorCount, warningCount } = reportTexts(locale)
  return `${SEVERITY_SIGNS[severity]} ${fill(severity === 'error' ? errorCount : warningCount, { n }, locale)}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
