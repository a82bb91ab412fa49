import ExcelJS from 'exceljs'
import type { MessyCell, MessySheet } from './messy-sheet.ts'

export interface MessyText {
  readonly delimiter: ';' | ',' | '\t'
  readonly encoding: 'windows-1252' | 'utf-8' | 'utf-8-bom'
}

/** The sheets as a workbook, written by exceljs: not by our own writer. */
export async function messyWorkbook(sheets: readonly MessySheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const { name, rows, hidden, state } of sheets) {
    const sheet = book.addWorksheet(name, { state: state ?? 'visible' })
    rows.forEach((row, r) => {
      row.forEach((one, c) => {
        if (one === null || one.value === '') return
        const written = sheet.getCell(r + 1, c + 1)
        if (one.value instanceof Date) written.numFmt = 'dd.mm.yyyy'
        written.value = one.formula === true ? { formula: '1+1', result: one.value } : one.value
        if (one.span !== undefined) sheet.mergeCells(r + 1, c + 1, r + 1, c + one.span)
      })
      if (hidden?.has(r) === true) sheet.getRow(r + 1).hidden = true
    })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A sheet as a text file. */
export function messyText({ rows }: MessySheet, { delimiter, encoding }: MessyText): Uint8Array {
  const width = Math.max(...rows.map((row) => row.length))
  const lines = rows.map((row) => Array.from({ length: width }, (_, c) => quoted(written(row[c] ?? null), delimiter)).join(delimiter))
  const text = `${lines.join('\r\n')}\r\n`
  if (encoding === 'windows-1252') return Uint8Array.from(Buffer.from(text.replaceAll('–', '\u0096'), 'latin1'))
  return Uint8Array.from(Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8'))
}

function written(one: MessyCell | null): string {
  if (one === null) return ''
  if (!(one.value instanceof Date)) return String(one.value)
  const [year, month, day] = one.value.toISOString().slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || text.includes('"') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text
}
