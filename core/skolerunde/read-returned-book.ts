import { inAllLanguages, type SkolerundeTextId } from '../messages/skolerunde-texts.ts'
import { type BookFacts, FACTS_SHEET, readBookFacts } from './book-facts.ts'
import { findColumns, type ListColumns } from './list-columns.ts'
import type { ReturnedBook, ReturnedRow, ReturnedSheet } from './returned-book.ts'
import { readRowKey } from './row-key.ts'
import { plain } from './visible-row.ts'

const RULE = /^[A-Z]{3}\d{3}$/

/**
 * Reads a workbook that came back, whatever has been done to it: sheets and headers renamed, rows sorted or deleted, columns inserted, the
 * list copied to another sheet or program. A row is ours by its key, and where that is gone by what it shows under our headers.
 */
export function readReturnedBook(sheets: readonly ReturnedSheet[]): ReturnedBook {
  const rows: ReturnedRow[] = []
  const withoutReply: string[] = []
  let facts: BookFacts | null = null
  const signed = signedIn(sheets)
  for (const sheet of sheets) {
    const said = readBookFacts(sheet.rows.map(({ texts }) => texts))
    if (said !== null || sheet.name === FACTS_SHEET) {
      facts ??= said
      continue
    }
    const columns = findColumns(sheet)
    const own = sheet.rows.flatMap((line) => rowOf(sheet, line, columns) ?? [])
    if (own.length > 0 && columns.of.reply < 0 && columns.headerRow === 0) withoutReply.push(sheet.name)
    rows.push(...own)
  }
  return {
    facts,
    answeredBy: beside(signed, 'answeredBy'),
    answeredOn: beside(signed, 'answeredOn'),
    remark: beside(signed, 'remark'),
    rows,
    withoutReply,
    lostKeys: rows.some(({ key }) => key === null),
  }
}

function rowOf(sheet: ReturnedSheet, { row, texts }: ReturnedSheet['rows'][number], { headerRow, of }: ListColumns): ReturnedRow | null {
  if (row === headerRow) return null
  const at = (column: number): string => (column < 0 ? '' : (texts[column] ?? '').trim())
  // A key may have been pasted elsewhere with its row.
  const key = readRowKey(at(of.key)) ?? texts.map(readRowKey).find((found) => found !== null) ?? null
  if (key === null && (headerRow === 0 || !RULE.test(at(of.rule)))) return null
  return {
    sheet: sheet.name,
    row,
    key,
    visible: { elev: at(of.pupil), born: at(of.born), fag: at(of.subject), felt: at(of.field), regel: at(of.rule) },
    klasse: at(of.klasse),
    alvor: at(of.severity),
    what: at(of.what),
    reply: at(of.reply),
    explanation: at(of.explanation),
  }
}

/** The sheet where the school signs: the one with «Svart av» in it. */
function signedIn(sheets: readonly ReturnedSheet[]): ReturnedSheet['rows'] {
  const labels = inAllLanguages('answeredBy').map(plain)
  return sheets.find(({ rows }) => rows.some(({ texts }) => texts.some((text) => isLabel(text, labels))))?.rows ?? []
}

/** What stands to the right of a label: 'Svart av' | 'Kari Nordmann'. */
function beside(rows: ReturnedSheet['rows'], label: SkolerundeTextId): string {
  const labels = inAllLanguages(label).map(plain)
  for (const { texts } of rows) {
    const at = texts.findIndex((text) => isLabel(text, labels))
    const said = at < 0 ? undefined : texts.slice(at + 1).find((text) => text.trim() !== '')
    if (said !== undefined) return said.trim()
  }
  return ''
}

function isLabel(text: string, labels: readonly string[]): boolean {
  return labels.includes(plain(text).replace(/:$/, ''))
}
