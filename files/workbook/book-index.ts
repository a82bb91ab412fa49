import { xmlText } from './xml-text.ts'

/** A sheet that exceljs does not know: the next part of a large sheet. */
export interface ExtraSheet {
  /** Index of the sheet it continues, and that sheet's name. */
  readonly after: number
  readonly afterName: string
  readonly name: string
  readonly partName: string
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT_TYPES = 'application/vnd.openxmlformats-officedocument'

/** xl/workbook.xml with the extra sheets, each behind the one it continues and with the same rows repeated in print. */
export function workbookWithExtras(workbookXml: string, extras: readonly ExtraSheet[]): string {
  if (extras.length === 0) return workbookXml
  const known = [...workbookXml.matchAll(/<sheet [^>]*\/>/g)].map((found) => found[0])
  const order: { xml: string; known: number; extra: number }[] = known.flatMap((xml, index) => [
    { xml, known: index, extra: -1 },
    ...extras.flatMap((extra, number) =>
      extra.after === index ? [{ xml: sheetElement(extra, number, known.length), known: -1, extra: number }] : [],
    ),
  ])
  return workbookXml
    .replace(/<sheets>[\s\S]*<\/sheets>/, () => `<sheets>${order.map(({ xml }) => xml).join('')}</sheets>`)
    .replace(/<definedName [^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g, (name, index: string) => {
      const at = (position: number) => name.replace(/localSheetId="\d+"/, `localSheetId="${position}"`)
      const copies = extras.flatMap((extra, number) => {
        if (extra.after !== Number(index)) return []
        return [at(order.findIndex((sheet) => sheet.extra === number)).replace(xmlText(extra.afterName), () => xmlText(extra.name))]
      })
      return at(order.findIndex((sheet) => sheet.known === Number(index))) + copies.join('')
    })
}

/** xl/_rels/workbook.xml.rels with the extra sheets. */
export function relsWithExtras(relsXml: string, extras: readonly ExtraSheet[]): string {
  const added = extras.map(({ partName }, number) => {
    return `<Relationship Id="${extraId(number)}" Type="${RELATIONSHIPS}/worksheet" Target="${partName.replace('xl/', '')}"/>`
  })
  return relsXml.replace('</Relationships>', () => `${added.join('')}</Relationships>`)
}

/** [Content_Types].xml with the extra sheets and the parts that notes need. */
export function typesWithExtras(typesXml: string, extras: readonly ExtraSheet[], commentParts: readonly string[]): string {
  const sheets = extras.map(({ partName }) => override(partName, `${CONTENT_TYPES}.spreadsheetml.worksheet+xml`))
  const comments = commentParts.map((part) => override(part, `${CONTENT_TYPES}.spreadsheetml.comments+xml`))
  const vml =
    commentParts.length > 0 && !typesXml.includes('Extension="vml"')
      ? `<Default Extension="vml" ContentType="${CONTENT_TYPES}.vmlDrawing"/>`
      : ''
  return typesXml.replace(/<Types [^>]*>/, (open) => open + vml).replace('</Types>', () => `${sheets.join('')}${comments.join('')}</Types>`)
}

/** The relationships of a sheet with notes; its legacyDrawing element says rIdNotes. `notesRels(3)` is for sheet3.xml. */
export function notesRels(number: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rIdComments" Type="${RELATIONSHIPS}/comments" Target="../comments${number}.xml"/>` +
    `<Relationship Id="rIdNotes" Type="${RELATIONSHIPS}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/></Relationships>`
  )
}

function sheetElement({ name }: ExtraSheet, number: number, knownSheets: number): string {
  return `<sheet sheetId="${knownSheets + number + 1}" name="${xmlText(name)}" state="visible" r:id="${extraId(number)}"/>`
}

function extraId(number: number): string {
  return `rIdExtra${number + 1}`
}

function override(partName: string, contentType: string): string {
  return `<Override PartName="/${partName}" ContentType="${contentType}"/>`
}
