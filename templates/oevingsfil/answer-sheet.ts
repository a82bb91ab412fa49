import { type CellDef, cellAddress, type DesignedSheet, type Locale } from '#core'
import { practiceRow } from './plant-faults.ts'
import { practiceFile } from './practice-file.ts'
import { PRACTICE_COLUMNS, type PracticeColumn, type PracticeRow } from './practice-row.ts'
import { practiceTexts } from './practice-texts.ts'
import { practiceTruths } from './practice-truths.ts'

const WIDTHS = [6, 9, 19, 12, 16, 46, 16, 10, 38, 58]

/** The answer key: every planted fault with its cell, why and what to do, then what looks wrong and is right. */
export function answerSheet(locale: Locale): DesignedSheet {
  const texts = practiceTexts(locale)
  const { rows, places } = practiceFile()
  const faults = places.map(({ fault, row, column }, index) => {
    const place = placeCells(index + 1, rows[row - 2]!, row, column, fault.column, texts.blank)
    const severity: CellDef = { value: texts.severity[fault.severity], role: fault.severity }
    const rest = [plain(fault.code), wrapped(fault.source), wrapped(fault.remedy[locale])]
    return [...place, wrapped(fault.what[locale]), severity, ...rest]
  })
  const truths = practiceTruths.map(({ place, column, looks, because }, index) => {
    const row = practiceRow(rows, place)
    const number = Object.keys(PRACTICE_COLUMNS).indexOf(column) + 1
    const cells = placeCells(index + 1, rows[row - 2]!, row, number, column, texts.blank)
    return [...cells, wrapped(looks[locale]), null, null, null, wrapped(because[locale])]
  })
  const firstTruth = faults.length + 7
  return {
    kind: 'designed',
    name: texts.answers,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      [{ value: texts.answers, role: 'title' }],
      [{ value: texts.answersIntro, role: 'subtitle' }],
      [],
      texts.key.map(header),
      ...faults,
      [],
      [{ value: texts.truthsTitle, role: 'strong' }],
      texts.truths.map(header),
      ...truths,
    ],
    tables: [`A4:J${faults.length + 4}`, `A${firstTruth}:J${firstTruth + truths.length}`],
    heights: { 1: 28, 4: 20, [firstTruth]: 20 },
    frozenRows: 4,
    landscape: true,
    printHeader: texts.title,
    printFooter: `${texts.footer}\t${texts.page}`,
  }
}

function placeCells(
  number: number,
  row: PracticeRow,
  rowNumber: number,
  columnNumber: number,
  column: PracticeColumn,
  blank: string,
): (CellDef | null)[] {
  const value = row[column] ?? ''
  return [
    { value: number, role: 'whole' },
    plain(cellAddress(rowNumber, columnNumber)),
    plain(row.navn ?? ''),
    plain(row.fagkode ?? ''),
    plain(value === '' ? blank : value),
  ]
}

function plain(value: string): CellDef {
  return { value, role: 'id' }
}

function wrapped(value: string): CellDef {
  return { value, role: 'text-wrap' }
}

function header(value: string): CellDef {
  return { value, role: 'header' }
}
