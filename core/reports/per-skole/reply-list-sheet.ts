import { reportTexts } from '../../messages/report-texts.ts'
import { skolerundeTexts } from '../../messages/skolerunde-texts.ts'
import { columnLetters } from '../../workbook/cell-address.ts'
import { SEVERITY_SIGNS } from '../../workbook/cell-style.ts'
import type { CellDef, CellRole, DesignedSheet } from '../../workbook/workbook-def.ts'
import type { KeyedRow, SchoolBookInput } from './school-book-input.ts'
import type { SchoolRow } from './school-row.ts'

interface ListColumn {
  readonly title: string
  readonly width: number
  readonly role?: CellRole
  readonly hidden?: boolean
  readonly cell: (keyed: KeyedRow) => CellDef
}

const HEADER_HEIGHT = 32

/**
 * One row per pupil and cause. Everything but the two reply columns refuses typing, yet is unlocked: Excel sorts a protected sheet only where
 * all cells are. The key stands hidden just before the reply, so that a block copied from the text to the reply takes it along.
 */
export function replyListSheet(input: SchoolBookInput): DesignedSheet {
  const { locale, rows, skolenummer, skolenavn } = input
  const texts = skolerundeTexts(locale)
  const columns = listColumns(input)
  const lastRow = rows.length + 1
  const letter = (title: string) => columnLetters(columns.findIndex((column) => column.title === title) + 1)
  const [keyColumn, reply, explanation] = [letter(texts.key), letter(texts.reply), letter(texts.explanation)]
  return {
    kind: 'designed',
    name: texts.listSheet,
    columns: columns.map(({ width, role, hidden }) => ({ width, ...(role === undefined ? {} : { role }), ...(hidden ? { hidden } : {}) })),
    rows: [
      columns.map(({ title }): CellDef => ({ value: title, role: 'header' })),
      ...rows.map((row) => columns.map(({ cell }) => cell(row))),
    ],
    heights: { 1: HEADER_HEIGHT },
    tables: [`A2:${explanation}${lastRow}`],
    lists: [{ range: `${reply}2:${reply}${lastRow}`, values: [texts.fixed, texts.right, texts.notOurs], warning: texts.pickReply }],
    guards: [
      { range: `A1:${explanation}1`, message: texts.readOnly },
      { range: `A2:${keyColumn}${lastRow}`, message: texts.readOnly },
    ],
    filter: `A1:${explanation}${lastRow}`,
    unlocked: [`A1:${explanation}${lastRow}`],
    alignTop: true,
    frozenRows: 1,
    landscape: true,
    tabColor: 'C22B33',
    printHeader: `${texts.title}\t${skolenummer ?? ''} ${skolenavn}`.trimEnd(),
    printFooter: `${texts.footer}\t${texts.page}`,
  }
}

/** Columns that say nothing in this book are left out; where they stand never matters to the reader of the replies. */
function listColumns({ locale, rows }: SchoolBookInput): readonly ListColumn[] {
  const texts = skolerundeTexts(locale)
  const words = reportTexts(locale)
  const has = (field: 'klasse' | 'elevnummer' | 'fodselsnummer' | 'faglaerer' | 'born' | 'fag') => rows.some(({ row }) => row[field] !== '')
  const column = (title: string, width: number, role: CellRole, of: (row: SchoolRow) => string): ListColumn => ({
    title,
    width,
    role,
    cell: ({ row }) => ({ value: of(row) === '' ? null : of(row) }),
  })
  const input = (title: string, width: number): ListColumn => ({ title, width, role: 'input-wrap', cell: () => ({ value: null }) })
  return [
    {
      title: texts.severity,
      width: 12,
      cell: ({ row: { severity } }) => ({ value: `${SEVERITY_SIGNS[severity]} ${words[severity]}`, role: severity }),
    },
    ...(has('klasse') ? [column(texts.klasse, 9, 'id', ({ klasse }) => klasse)] : []),
    column(texts.pupil, 22, 'text-wrap', ({ elev }) => elev),
    ...(has('born') ? [column(texts.born, 11, 'id', ({ born }) => born)] : []),
    ...(has('elevnummer') ? [column(texts.pupilNumber, 12, 'id', ({ elevnummer }) => elevnummer)] : []),
    ...(has('fodselsnummer') ? [column(texts.fodselsnummer, 14, 'id', ({ fodselsnummer }) => fodselsnummer)] : []),
    ...(has('fag') ? [column(texts.subject, 20, 'text-wrap', ({ fag }) => fag)] : []),
    ...(has('faglaerer') ? [column(texts.teacher, 16, 'text-wrap', ({ faglaerer }) => faglaerer)] : []),
    column(texts.field, 18, 'text-wrap', ({ felt }) => felt),
    column(texts.value, 12, 'text-wrap', ({ value }) => value),
    column(texts.what, 36, 'text-wrap', ({ what }) => what),
    column(texts.why, 26, 'text-wrap', ({ why }) => why),
    column(texts.remedy, 38, 'text-wrap', ({ remedy }) => remedy),
    column(texts.rule, 9, 'id', ({ code }) => code),
    { title: texts.key, width: 12, role: 'id', hidden: true, cell: ({ key }) => ({ value: key }) },
    input(texts.reply, 20),
    input(texts.explanation, 32),
  ]
}
