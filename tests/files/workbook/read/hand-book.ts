import { strToU8, zipSync } from 'fflate'
import type { Problem, Result } from '../../../../core/result.ts'
import { openWorkbook } from '../../../../files/workbook/open-workbook.ts'
import type { SheetCell, SheetFacts, SheetRow } from '../../../../files/workbook/opened-workbook.ts'
import type { WorkbookCaps } from '../../../../files/workbook/read/workbook-caps.ts'

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook written by hand: parts that are not given are the plainest that work; null leaves one out. */
export interface HandBook {
  /** What stands inside `<sheetData>`. */
  readonly data?: string
  /** The whole sheet instead. */
  readonly sheet?: string | Uint8Array
  /** `<si>` elements. */
  readonly strings?: string
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string
  /** Attributes of `<workbookPr>`. */
  readonly bookPr?: string
  /** Parts by name, over all others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
}

export function handParts(book: HandBook): Record<string, Uint8Array> {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr ${book.bookPr ?? ''}/><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml':
      book.sheet ??
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${book.data ?? ''}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${book.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${book.styles ?? ''}</styleSheet>`,
    ...book.parts,
  }
  const bytes: Record<string, Uint8Array> = {}
  for (const [name, part] of Object.entries(parts)) if (part !== null) bytes[name] = typeof part === 'string' ? strToU8(part) : part
  return bytes
}

export function handBook(book: HandBook): Uint8Array {
  return zipSync(handParts(book), { level: 1 })
}

/** Number formats as styles 0, 1, 2 …: a number is a built-in id, a text a code. */
export function formats(...wanted: (number | string)[]): string {
  const codes = wanted.map((one, i) =>
    typeof one === 'number'
      ? null
      : `<numFmt numFmtId="${200 + i}" formatCode="${one.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`,
  )
  const styles = wanted.map((one, i) => `<xf numFmtId="${typeof one === 'number' ? one : 200 + i}"/>`)
  return `<numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs>`
}

export interface Read<T> {
  readonly rows: readonly T[]
  readonly facts: SheetFacts | null
  readonly problem: Problem | null
}

/** All rows of a sheet, or the problem of opening the book. */
export function readSheet(bytes: Uint8Array, sheet = 0, caps: Partial<WorkbookCaps> = {}): Read<SheetRow> {
  const book = openWorkbook(bytes, caps)
  return book.ok ? drain(book.value.rows(sheet)) : { rows: [], facts: null, problem: book.problem }
}

/** All cells of a sheet. */
export function readCells(bytes: Uint8Array, sheet = 0): Read<SheetCell> {
  const book = openWorkbook(bytes)
  return book.ok ? drain(book.value.cells(sheet)) : { rows: [], facts: null, problem: book.problem }
}

function drain<T>(steps: Generator<T, Result<SheetFacts>>): Read<T> {
  const rows: T[] = []
  let step = steps.next()
  while (step.done !== true) {
    rows.push(step.value)
    step = steps.next()
  }
  return step.value.ok ? { rows, facts: step.value.value, problem: null } : { rows, facts: null, problem: step.value.problem }
}

/** Texts of the rows of a hand-written sheet, blank rows as []: what stands in row 1 is first. */
export function texts(book: HandBook): string[][] {
  const { rows, problem } = readSheet(handBook(book))
  if (problem !== null) throw new Error(JSON.stringify(problem))
  const all: string[][] = []
  for (const row of rows) {
    while (all.length < row.row - 1) all.push([])
    all.push([...row.texts])
  }
  return all
}
