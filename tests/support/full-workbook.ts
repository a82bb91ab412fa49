import { strToU8, type Zippable, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Karakterer!$B$2:$B$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Karakterer!$D$2:$D$4</c:f></c:numRef></c:val></c:ser>`
const chart = `<c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart>`

/** The sheet that is edited: shared and inline strings, numbers with a style, a formula, an array formula over two cells, an empty cell. */
export const FULL_SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELS}"><sheetPr codeName="Ark1"/><dimension ref="A1:G5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="13.5" customWidth="1"/></cols><sheetData>
<row r="1" spans="1:7"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
<row r="2" spans="1:7" ht="18" customHeight="1"><c r="A2" s="1"><v>1810864629</v></c><c r="B2" s="2" t="s"><v>4</v></c><c r="C2" t="inlineStr"><is><r><rPr><b/></rPr><t>eng</t></r><r><t>1007</t></r></is></c><c r="D2"><v>4</v></c><c r="E2"><f>D2*2</f><v>8</v></c></row>
<row r="3"><c r="A3" s="1"><v>2810864628</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" s="2"/><c r="D3"><v>5</v></c><c r="E3"><f>D3*2</f><v>10</v></c><c r="F3"><f t="array" ref="F3:F4">D3:D4*3</f><v>15</v></c></row>
<row r="4"><c r="B4" t="s"><v>4</v></c><c r="D4"><v>6</v></c><c r="F4"><v>18</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></worksheet>`

/** What the zip says of itself at its end. */
export const BOOK_COMMENT = 'laget for hånd'

/** Bytes that no text is made of, always the same. */
function noise(length: number): Uint8Array {
  let state = 7
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state >>> 24
  })
}

/** The parts of a macro workbook with a chart, a pivot table with its cache, macros, a calculation chain and a custom part. */
export function fullParts(): Record<string, Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.calcChain+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="${TYPE}.pivotTable+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${TYPE}.pivotCacheDefinition+xml"/><Override PartName="/xl/pivotCache/pivotCacheRecords1.xml" ContentType="${TYPE}.pivotCacheRecords+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', `${RELS}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr codeName="DenneArbeidsboken"/><sheets><sheet name="Karakterer" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="2" r:id="rId2"/></sheets><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId6"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', `${RELS}/worksheet`, 'worksheets/sheet1.xml'],
      ['rId2', `${RELS}/worksheet`, 'worksheets/sheet2.xml'],
      ['rId3', `${RELS}/sharedStrings`, 'sharedStrings.xml'],
      ['rId4', `${RELS}/styles`, 'styles.xml'],
      ['rId5', `${RELS}/calcChain`, 'calcChain.xml'],
      ['rId6', `${RELS}/pivotCacheDefinition`, 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ]),
    'xl/worksheets/sheet1.xml': FULL_SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', `${RELS}/drawing`, '../drawings/drawing1.xml']]),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Fagkode</t></is></c><c r="B3" t="inlineStr"><is><t>Antall</t></is></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relations([['rId1', `${RELS}/pivotTable`, '../pivotTables/pivotTable1.xml']]),
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', `${RELS}/chart`, '../charts/chart1.xml']]),
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main">${chart}</c:chartSpace>`,
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="5" dataCaption="Verdier" createdVersion="6"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="4"><pivotField showAll="0"/><pivotField showAll="0"/><pivotField axis="axisRow" dataField="1" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="2"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Antall" fld="2" subtotal="count" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
      ['rId1', `${RELS}/pivotCacheDefinition`, '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELS}" r:id="rId1" recordCount="1" createdVersion="6"><cacheSource type="worksheet"><worksheetSource ref="A1:D4" sheet="Karakterer"/></cacheSource><cacheFields count="4"><cacheField name="FNR"><sharedItems/></cacheField><cacheField name="Navn"><sharedItems/></cacheField><cacheField name="Fagkode"><sharedItems count="1"><s v="eng1007"/></sharedItems></cacheField><cacheField name="Karakter"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([['rId1', `${RELS}/pivotCacheRecords`, 'pivotCacheRecords1.xml']]),
    'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="1"/><s v="Ås"/><x v="0"/><n v="4"/></r></pivotCacheRecords>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="E2" i="1"/><c r="E3"/><c r="F3" a="1"/></calcChain>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="7" uniqueCount="5"><si><t>Fødselsnummer</t></si><si><t>Navn</t></si><si><t>Fagkode</t></si><si><t>Karakter</t></si><si><t>Ås Å</t></si></sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/vbaProject.bin': noise(4096),
    'custom/egen del.bin': noise(777),
  }
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]))
}

/** The book as one zip: macros stored as they are, all else packed; `more` adds or replaces parts. */
export function fullWorkbook(more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const parts: Zippable = {}
  for (const [name, part] of Object.entries({ ...fullParts(), ...more })) {
    const extra = name === 'xl/styles.xml' ? { 41504: Uint8Array.of(1, 2, 3, 4) } : {}
    parts[name] = [part, { level: name.endsWith('.bin') ? 0 : 6, mtime: new Date(2026, 5, 24, 12), extra }]
  }
  const zip = zipSync(parts, { comment: 'delens egen merknad' })
  const comment = strToU8(BOOK_COMMENT)
  const bytes = new Uint8Array(zip.length + comment.length)
  bytes.set(zip)
  bytes.set(comment, zip.length)
  bytes[zip.length - 2] = comment.length
  return bytes
}
