import type { CheckedFile } from '../../findings/checked-file.ts'
import { skolerundeTexts } from '../../messages/skolerunde-texts.ts'
import { type BookFacts, FACTS_SHEET, writeBookFacts } from '../../skolerunde/book-facts.ts'
import type { DesignedSheet, WorkbookDef } from '../../workbook/workbook-def.ts'
import { baseName } from './base-name.ts'
import { replyListSheet } from './reply-list-sheet.ts'
import type { SchoolBookInput } from './school-book-input.ts'
import { taskSheet } from './task-sheet.ts'

/** The workbook of one school: its task, its rows to answer, and hidden what tells the sending. Nothing of any other school. */
export function schoolBook(input: SchoolBookInput): WorkbookDef {
  const texts = skolerundeTexts(input.locale)
  const files = filesOf(input)
  const title = input.skolenummer === null ? texts.titleNoSchool : `${texts.title} ${input.skolenummer} ${input.skolenavn}`.trim()
  return {
    title,
    date: input.run.today,
    sheets: [taskSheet(input, files), replyListSheet(input), factsSheet(input, files)],
  }
}

/** Files that have rows of the school, and those its rows come from. */
function filesOf({ run, skolenummer, rows }: SchoolBookInput): readonly CheckedFile[] {
  const named = new Set(rows.map(({ row }) => row.file))
  return run.files.filter(
    (file) =>
      file.format !== 'skoleliste' && (file.skoler.some((school) => school.skolenummer === skolenummer) || named.has(baseName(file.path))),
  )
}

function factsSheet({ run, sending, skolenummer }: SchoolBookInput, files: readonly CheckedFile[]): DesignedSheet {
  const facts: BookFacts = { kontor: sending.kontor, utsending: sending.utsending, runde: sending.runde, skolenummer }
  const more = [['dato', run.today] as const, ...files.map(({ sha256 }) => ['fil', sha256 ?? ''] as const)]
  return {
    kind: 'designed',
    name: FACTS_SHEET,
    state: 'very-hidden',
    columns: [
      { width: 14, role: 'id' },
      { width: 70, role: 'id' },
    ],
    rows: writeBookFacts(facts, more).map((cells) => cells.map((value) => ({ value }))),
    frozenRows: 0,
    landscape: false,
  }
}
