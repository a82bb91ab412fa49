import { reportTexts } from '../../messages/report-texts.ts'
import { skolerundeTexts } from '../../messages/skolerunde-texts.ts'
import { svarTexts } from '../../messages/svar-texts.ts'
import { FACTS_SHEET, REPLIES_MARK } from '../../skolerunde/book-facts.ts'
import type { ComparedReplies } from '../../skolerunde/compare-standing.ts'
import type { MergedRow, Standing } from '../../skolerunde/merged-replies.ts'
import { columnLetters } from '../../workbook/cell-address.ts'
import { SEVERITY_SIGNS } from '../../workbook/cell-style.ts'
import type { CellDef, CellRole, DesignedSheet, WorkbookDef } from '../../workbook/workbook-def.ts'
import type { SchoolRow } from '../per-skole/school-row.ts'
import {
  doubtSentence,
  missingSentences,
  type ReplyReportOptions,
  remarkSentence,
  schoolLabel,
  summarySentences,
  titleOf,
} from './reply-sentences.ts'

/** A row of the new delivery that was not sent before. */
export type NewRow = SchoolRow & { readonly skolenummer: string | null }

interface Column<R> {
  readonly title: string
  readonly width: number
  readonly role: CellRole
  readonly cell: (row: R) => CellDef
}

/**
 * The replies of a round for the office: what each school has answered and who has not, every row with its reply, what is unsettled, and
 * what is new. It shows pupils as the schools' workbooks do.
 */
export function toReplyWorkbook(replies: ComparedReplies<NewRow>, options: ReplyReportOptions): WorkbookDef {
  const { locale, today } = options
  const texts = svarTexts(locale)
  const open = replies.rows.filter(({ outcome }) => outcome === 'uavklart')
  const added = replies.mot === null || replies.mot.sameFiles ? [] : replies.mot.added
  const lists = [
    ...(open.length === 0 ? [] : [listSheet(texts.unsettledSheet, open, replyColumns(replies, options), options, 'A66C00')]),
    listSheet(texts.listSheet, replies.rows, replyColumns(replies, options), options),
    ...(added.length === 0 ? [] : [listSheet(texts.newSheet, added, newColumns(options), options, 'C22B33')]),
  ]
  return { title: titleOf(replies, locale), date: today, sheets: [summarySheet(replies, options), ...lists, markSheet()] }
}

/** Says that this is no workbook from a school, should it lie among those that are. */
function markSheet(): DesignedSheet {
  const columns = [{ width: 14 }, { width: 14 }]
  const rows = [REPLIES_MARK.map((value) => ({ value }))]
  return { kind: 'designed', name: FACTS_SHEET, state: 'very-hidden', columns, rows, frozenRows: 0, landscape: false }
}

const SUMMARY_WIDTHS = [2, 34, 9, 10, 13, 10, 10, 18, 10, 20, 14, 40]
const LINE = 170

function summarySheet(replies: ComparedReplies<NewRow>, options: ReplyReportOptions): DesignedSheet {
  const { locale } = options
  const texts = svarTexts(locale)
  const rows: (CellDef | null)[][] = []
  const merges: string[] = []
  const heights: Record<number, number> = { 1: 28 }
  const last = columnLetters(SUMMARY_WIDTHS.length)
  const line = (value: string, role: CellRole) => {
    rows.push([null, { value, role }])
    merges.push(`B${rows.length}:${last}${rows.length}`)
    heights[rows.length] ??= Math.ceil(value.length / LINE) * 15 + 3
  }
  line(titleOf(replies, locale), 'title')
  for (const sentence of summarySentences(replies, options)) line(sentence, 'text-wrap')
  for (const sentence of missingSentences(replies, locale)) line(sentence, 'strong')
  rows.push([])
  const header = [texts.school, texts.sent, texts.answered, texts.open, texts.rettet, texts.forklart, texts['ikke-vaar'], texts.uavklart]
  rows.push([null, ...[...header, texts.answeredBy, texts.answeredOn, texts.remark].map((value): CellDef => ({ value, role: 'header' }))])
  const first = rows.length
  heights[first] = 32
  for (const school of replies.schools) {
    const own = replies.rows.filter(({ sent }) => sent.skolenummer === school.skolenummer)
    const count = (outcome: MergedRow['outcome']): CellDef => ({
      value: own.filter((row) => row.outcome === outcome).length,
      role: 'number',
    })
    const text = (value: string): CellDef => ({ value: value === '' ? null : value, role: 'text-wrap' })
    rows.push([
      null,
      { value: schoolLabel(school), role: school.answered === 0 ? 'strong' : 'text' },
      { value: school.sent, role: 'number' },
      { value: school.answered, role: 'number' },
      count('ubesvart'),
      count('rettet'),
      count('forklart'),
      count('ikke-vaar'),
      count('uavklart'),
      text(school.answeredBy),
      text(school.answeredOn),
      text(school.remark),
    ])
  }
  const end = rows.length
  if (replies.remarks.length > 0) {
    rows.push([])
    line(texts.remarks, 'strong')
    for (const remark of replies.remarks) line(remarkSentence(remark, replies, locale), 'text-wrap')
  }
  return {
    kind: 'designed',
    name: texts.summarySheet,
    columns: SUMMARY_WIDTHS.map((width) => ({ width })),
    rows,
    merges,
    heights,
    tables: [`B${first}:${last}${end}`],
    frozenRows: 0,
    landscape: true,
    tabColor: '0A5B68',
    ...printLines(options),
  }
}

function listSheet<R>(
  name: string,
  rows: readonly R[],
  columns: readonly Column<R>[],
  options: ReplyReportOptions,
  tabColor = '0A5B68',
): DesignedSheet {
  const range = `A1:${columnLetters(columns.length)}${rows.length + 1}`
  return {
    kind: 'designed',
    name,
    columns: columns.map(({ width, role }) => ({ width, role })),
    rows: [
      columns.map(({ title }): CellDef => ({ value: title, role: 'header' })),
      ...rows.map((row) => columns.map(({ cell }) => cell(row))),
    ],
    heights: { 1: 24 },
    tables: [range],
    filter: range,
    alignTop: true,
    frozenRows: 1,
    landscape: true,
    tabColor,
    ...printLines(options),
  }
}

function replyColumns({ schools, mot }: ComparedReplies, { locale }: ReplyReportOptions): readonly Column<MergedRow>[] {
  const texts = svarTexts(locale)
  const words = skolerundeTexts(locale)
  const names = new Map(schools.map((school) => [school.skolenummer, schoolLabel(school)] as const))
  const column = (title: string, width: number, role: CellRole, of: (row: MergedRow) => string): Column<MergedRow> => ({
    title,
    width,
    role,
    cell: (row) => ({ value: of(row) === '' ? null : of(row) }),
  })
  const replied = (row: MergedRow, field: 'text' | 'explanation') =>
    [...new Set(row.replies.map((reply) => reply[field]).filter((text) => text !== ''))].join(' / ')
  const standing = { borte: texts.borte, staar: texts.staar, forklart: texts.motForklart, ukjent: texts.ukjent } satisfies Record<
    Standing,
    string
  >
  return [
    column(texts.school, 22, 'text-wrap', ({ sent }) => names.get(sent.skolenummer) ?? ''),
    { title: words.severity, width: 12, role: 'text', cell: ({ sent: { alvor } }) => severityCell(alvor, locale) },
    column(words.klasse, 9, 'id', ({ shown }) => shown?.klasse ?? ''),
    column(words.pupil, 22, 'text-wrap', ({ shown }) => shown?.visible.elev ?? ''),
    column(words.born, 11, 'id', ({ shown }) => shown?.visible.born ?? ''),
    column(words.subject, 18, 'text-wrap', ({ shown, sent }) => shown?.visible.fag || sent.fagkoder.join(', ')),
    column(words.field, 16, 'text-wrap', ({ shown }) => shown?.visible.felt ?? ''),
    column(words.what, 34, 'text-wrap', ({ shown }) => shown?.what ?? ''),
    column(words.rule, 9, 'id', ({ sent }) => sent.regel),
    {
      title: texts.outcome,
      width: 16,
      role: 'text',
      cell: ({ outcome }) => ({ value: texts[outcome], role: outcome === 'uavklart' ? 'warning' : 'text' }),
    },
    column(texts.reply, 20, 'text-wrap', (row) => replied(row, 'text')),
    column(texts.explanation, 30, 'text-wrap', (row) => replied(row, 'explanation')),
    column(texts.why, 40, 'text-wrap', (row) => doubtSentence(row, locale)),
    ...(mot === null || mot.sameFiles
      ? []
      : [column(texts.standing, 16, 'text-wrap', (row) => (row.standing === null ? '' : standing[row.standing]))]),
  ]
}

function newColumns({ locale }: ReplyReportOptions): readonly Column<NewRow>[] {
  const texts = svarTexts(locale)
  const words = skolerundeTexts(locale)
  const column = (title: string, width: number, role: CellRole, of: (row: NewRow) => string): Column<NewRow> => ({
    title,
    width,
    role,
    cell: (row) => ({ value: of(row) === '' ? null : of(row) }),
  })
  return [
    column(texts.school, 12, 'id', ({ skolenummer }) => skolenummer ?? ''),
    {
      title: words.severity,
      width: 12,
      role: 'text',
      cell: ({ severity }) => severityCell(severity === 'error' ? 'feil' : 'advarsel', locale),
    },
    column(words.klasse, 9, 'id', ({ klasse }) => klasse),
    column(words.pupil, 22, 'text-wrap', ({ elev }) => elev),
    column(words.born, 11, 'id', ({ born }) => born),
    column(words.subject, 18, 'text-wrap', ({ fag }) => fag),
    column(words.field, 16, 'text-wrap', ({ felt }) => felt),
    column(words.value, 12, 'text-wrap', ({ value }) => value),
    column(words.what, 40, 'text-wrap', ({ what }) => what),
    column(words.remedy, 40, 'text-wrap', ({ remedy }) => remedy),
    column(words.rule, 9, 'id', ({ code }) => code),
  ]
}

function severityCell(alvor: 'feil' | 'advarsel', locale: ReplyReportOptions['locale']): CellDef {
  const severity = alvor === 'feil' ? 'error' : 'warning'
  return { value: `${SEVERITY_SIGNS[severity]} ${reportTexts(locale)[severity]}`, role: severity }
}

function printLines({ locale }: ReplyReportOptions): Pick<DesignedSheet, 'printFooter'> {
  const { footer, page } = skolerundeTexts(locale)
  return { printFooter: `${footer}\t${page}` }
}
