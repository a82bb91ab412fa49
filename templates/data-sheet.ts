import { type CellDef, type CellRole, type CellValue, cellAddress, columnLetters, type DesignedSheet, type Locale } from '#core'
import type { CodeList } from './code-lists.ts'
import { excelSerial } from './excel-serial.ts'
import type { TemplateColumn } from './kolonner.gen.ts'
import { templateTexts } from './template-texts.ts'

/** A column as it stands in the sheet. */
export interface SheetColumn extends TemplateColumn {
  readonly header: string
  /** What to write there. */
  readonly what: string
  /** The same with title and values, for the header cell. */
  readonly note: string
  readonly list: CodeList | null
}

export interface DataSheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly examples: readonly Readonly<Record<string, string>>[]
  readonly locale: Locale
  readonly printHeader: string
  readonly printFooter: string
}

/** Drop-downs and bounds reach so far down; a longer list is filled in by a program. */
const LAST_ROW = 5_000
const ROLES: Readonly<Record<string, CellRole>> = { dato: 'date', tid: 'time', datotid: 'date-time', tall: 'whole', prosent: 'percent' }
const WIDTHS: Readonly<Record<string, number>> = { fnr: 14, epost: 24, tekst: 16, liste: 20, datoliste: 24, datotid: 18, telefon: 14 }
const NARROWEST = 12
const WIDEST = 40
/** Days and shares that are surely a slip of the pen lie outside. */
const FIRST_BIRTH = excelSerial('01.01.1920')!
const FIRST_DAY = excelSerial('01.01.2000')!
const LAST_DAY = excelSerial('31.12.2099')!
const LAST_MINUTE = 1439 / 1440
const LARGEST_NUMBER = 99_999

/** The sheet of rows of a template: headers with notes, examples to delete, drop-downs, and columns that keep ids as text and days as days. */
export function dataSheet({ name, columns, examples, locale, printHeader, printFooter }: DataSheet): DesignedSheet {
  const texts = templateTexts(locale)
  const header = columns.map(({ header: value, mandatory, note }): CellDef => {
    return { value, role: mandatory ? 'header-required' : 'header', note }
  })
  const rows = examples.map((row) =>
    columns.map((column, index): CellDef => {
      const text = column.id === 'merknad' ? texts.exampleMark : (row[column.id] ?? '')
      return { value: cellValue(column.type, text), role: 'example', ...(index === 0 ? { note: texts.exampleNote } : {}) }
    }),
  )
  const lists = columns.flatMap(({ list }, index) =>
    list === null ? [] : [{ range: below(index), values: { reference: list.name }, warning: texts.listWarning }],
  )
  const limits = columns.flatMap((column, index) => {
    const limit = limitOf(column, texts)
    return limit === null || column.list !== null ? [] : [{ range: below(index), ...limit }]
  })
  return {
    kind: 'designed',
    name,
    columns: columns.map((column) => ({
      width: widthOf(column, [...examples.map((row) => row[column.id] ?? ''), column.id === 'merknad' ? texts.exampleMark : '']),
      role: ROLES[column.type] ?? 'id',
    })),
    rows: [header, ...rows],
    heights: { 1: 22 },
    lists,
    limits,
    filter: `A1:${columnLetters(columns.length)}${examples.length + 1}`,
    frozenRows: 1,
    landscape: true,
    tabColor: '0A5B68',
    printHeader,
    printFooter,
  }
}

function below(index: number): string {
  return `${cellAddress(2, index + 1)}:${cellAddress(LAST_ROW, index + 1)}`
}

function cellValue(type: string, text: string): CellValue {
  if (text === '') return null
  if (type === 'tall' && /^\d+$/.test(text)) return Number(text)
  return ['dato', 'tid', 'datotid'].includes(type) ? (excelSerial(text) ?? text) : text
}

function limitOf({ id, type }: TemplateColumn, texts: ReturnType<typeof templateTexts>) {
  switch (type) {
    case 'dato':
      return { kind: 'date', min: id === 'fodselsdato' ? FIRST_BIRTH : FIRST_DAY, max: LAST_DAY, warning: texts.dateWarning } as const
    case 'datotid':
      return { kind: 'date', min: FIRST_DAY, max: LAST_DAY, warning: texts.dateWarning } as const
    case 'tid':
      return { kind: 'time', min: 0, max: LAST_MINUTE, warning: texts.timeWarning } as const
    case 'tall':
      return { kind: 'whole', min: 0, max: LARGEST_NUMBER, warning: texts.wholeWarning } as const
    case 'prosent':
      return { kind: 'decimal', min: 0, max: 1, warning: texts.percentWarning } as const
    default:
      return null
  }
}

// Room for the filter button and the star beside the header.
function widthOf({ header, type }: SheetColumn, values: readonly string[]): number {
  const wanted = Math.max(NARROWEST, WIDTHS[type] ?? 0, header.length + 6, ...values.map((value) => value.length + 2))
  return Math.min(WIDEST, wanted)
}
