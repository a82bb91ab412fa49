import { cellAddress, type SheetDef } from '#core'
import { notesRels } from './book-index.ts'
import { fitCell, textElement } from './xml-text.ts'
import { writePart, type ZipWriter } from './zip-writer.ts'

/** A note on a cell of one sheet; row and column from 1. */
export interface SheetNote {
  readonly row: number
  readonly column: number
  readonly text: string
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NOTE_WIDTH_PX = 300
const LINE_PX = 18
const CHARACTERS_PER_LINE = 44
const ROW_PX = 20
const PX_PER_CHARACTER = 7

/** Writes what a sheet's notes need and tells the comments part's name; nothing for a sheet without notes. `number` is that of its sheet part. */
export function writeNoteParts(zip: ZipWriter, number: number, notes: readonly SheetNote[], sheet: SheetDef, commentParts: string[]): void {
  if (notes.length === 0) return
  const comments = `xl/comments${number}.xml`
  writePart(zip, comments, commentsXml(notes))
  writePart(
    zip,
    `xl/drawings/vmlDrawing${number}.vml`,
    notesVml(
      notes,
      sheet.columns.map(({ width }) => width),
    ),
  )
  writePart(zip, `xl/worksheets/_rels/sheet${number}.xml.rels`, notesRels(number))
  commentParts.push(comments)
}

/** The comments part of a sheet: the first line of each note is bold. */
function commentsXml(notes: readonly SheetNote[]): string {
  const comments = notes.map(({ row, column, text }) => {
    const [first, ...rest] = fitCell(text).split('\n')
    const more = rest.length === 0 ? '' : `<r><rPr>${NOTE_FONT}</rPr>${textElement(`\n${rest.join('\n')}`)}</r>`
    return `<comment ref="${cellAddress(row, column)}" authorId="0"><text><r><rPr><b/>${NOTE_FONT}</rPr>${textElement(first!)}</r>${more}</text></comment>`
  })
  return (
    `${DECLARATION}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<authors><author>Inntaksvakt</author></authors><commentList>${comments.join('')}</commentList></comments>`
  )
}

const NOTE_FONT = '<sz val="10"/><color rgb="FF182026"/><rFont val="Calibri"/><family val="2"/>'

/** The drawing part that says where each note's box opens: beside its cell and big enough for its text. */
function notesVml(notes: readonly SheetNote[], columnWidths: readonly number[]): string {
  const shapes = notes.map((note, index) => {
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;z-index:${index + 1};visibility:hidden" ` +
      'fillcolor="#FFFFF0" strokecolor="#75818A" o:insetmode="auto"><v:fill color2="#FFFFF0"/><v:shadow on="t" color="#B0B8BD" obscured="t"/>' +
      '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>${anchor(note, columnWidths).join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column></x:ClientData></v:shape>`
    )
  })
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`
  )
}

// Left column, pixels in it, top row, pixels in it, right column, pixels in it, bottom row, pixels in it; all counted from 0.
function anchor({ row, column, text }: SheetNote, columnWidths: readonly number[]): readonly number[] {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0)
  const height = Math.min(lines, 20) * LINE_PX + 12
  let right = column
  let rest = NOTE_WIDTH_PX
  while (rest > widthPx(columnWidths[right])) rest -= widthPx(columnWidths[right++])
  const top = Math.max(row - 2, 0)
  return [column, 12, top, 8, right, rest, top + Math.floor(height / ROW_PX), (height % ROW_PX) + 8]
}

function widthPx(characters: number | undefined): number {
  return Math.round((characters ?? 9) * PX_PER_CHARACTER) + 5
}
