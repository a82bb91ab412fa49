import { type CellDef, cellAddress, columnLetters, type DesignedSheet, fill, type Locale, type WorkbookDef } from '#core'
import { answerSheet } from './answer-sheet.ts'
import { practiceFile } from './practice-file.ts'
import { PRACTICE_COLUMNS, type PracticeColumn, type PracticeRow } from './practice-row.ts'
import { practiceTexts } from './practice-texts.ts'

const WIDTHS: Readonly<Partial<Record<PracticeColumn, number>>> = { navn: 20, fagnavn: 31, fodselsnummer: 16 }
/** Lines to write on; more than there are faults, so that their number gives nothing away. */
const LINES = 40
const WHOLE_LINE = 130
const LINE_HEIGHT = 16

/** The practice file as a workbook: the grades, the task without answers, and the answer key last. */
export function practiceWorkbook(locale: Locale): WorkbookDef {
  const { rows } = practiceFile()
  const texts = practiceTexts(locale)
  return { title: texts.title, sheets: [gradeSheet(rows, locale), taskSheet(rows, locale), answerSheet(locale)] }
}

function gradeSheet(rows: readonly PracticeRow[], locale: Locale): DesignedSheet {
  const texts = practiceTexts(locale)
  const columns = Object.entries(PRACTICE_COLUMNS) as [PracticeColumn, string][]
  return {
    kind: 'designed',
    name: texts.rows,
    columns: columns.map(([id, title]) => ({ width: WIDTHS[id] ?? Math.max(10, title.length + 3), role: 'id' })),
    rows: [
      columns.map(([, value]): CellDef => ({ value, role: 'header' })),
      ...rows.map((row) => columns.map(([id]): CellDef => ({ value: row[id] ?? '', role: 'id' }))),
    ],
    tables: [`A1:${columnLetters(columns.length)}${rows.length + 1}`],
    filter: `A1:${columnLetters(columns.length)}${rows.length + 1}`,
    heights: { 1: 22 },
    frozenRows: 1,
    landscape: true,
    tabColor: '0A5B68',
    printHeader: texts.title,
    printFooter: `${texts.footer}\t${texts.page}`,
  }
}

function taskSheet(rows: readonly PracticeRow[], locale: Locale): DesignedSheet {
  const texts = practiceTexts(locale)
  const facts = {
    rows: rows.length,
    pupils: new Set(rows.map(({ fodselsnummer }) => fodselsnummer)).size,
    faults: practiceFile().places.length,
    file: 'oevingsfil.xlsx',
  }
  const steps = texts.steps.map((step, index) => `${index + 1}. ${fill(step, facts, locale)}`)
  const first = steps.length + 4
  const lines = Array.from({ length: LINES }, () => texts.mine.map((): CellDef => ({ value: null, role: 'input' })))
  return {
    kind: 'designed',
    name: texts.task,
    columns: [{ width: 12 }, { width: 62 }, { width: 46 }],
    rows: [
      [{ value: texts.title, role: 'title' }],
      [{ value: texts.intro, role: 'subtitle' }],
      ...steps.map((value): CellDef[] => [{ value, role: 'text-wrap' }]),
      [],
      texts.mine.map((value): CellDef => ({ value, role: 'header' })),
      ...lines,
    ],
    merges: steps.map((_, index) => `A${index + 3}:C${index + 3}`),
    heights: {
      1: 28,
      ...Object.fromEntries(steps.map((step, index) => [index + 3, LINE_HEIGHT * Math.ceil(step.length / WHOLE_LINE) + 3])),
      [first]: 20,
    },
    tables: [`A${first}:${cellAddress(first + LINES, 3)}`],
    frozenRows: 0,
    landscape: false,
    printHeader: texts.title,
    printFooter: `${texts.footer}\t${texts.page}`,
  }
}
