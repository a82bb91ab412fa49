/** What a zip is by its parts: workbooks of three kinds, a text document, a presentation, a spreadsheet of Apple's, or just files. */
export type ZipKind = 'xlsx' | 'xlsb' | 'ods' | 'docx' | 'pptx' | 'numbers' | 'zip'

/**
 * The kind of a zip by the names of its parts, in any case and with any slash, and its first bytes as text (OpenDocument says there what it is).
 * `zipKind(['xl/workbook.bin'], 'PK…')` -> 'xlsb'; `zipKind(['karakterer.csv'], 'PK…')` -> 'zip'
 */
export function zipKind(names: readonly string[], start: string): ZipKind {
  const document = /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(start)?.[1]
  if (document === 'spreadsheet') return 'ods'
  if (document === 'text') return 'docx'
  if (document === 'presentation') return 'pptx'
  const keys = new Set(names.map((name) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()))
  if (keys.has('xl/workbook.xml')) return 'xlsx'
  if (keys.has('xl/workbook.bin')) return 'xlsb'
  if (keys.has('word/document.xml')) return 'docx'
  if (keys.has('ppt/presentation.xml')) return 'pptx'
  if (keys.has('index/document.iwa') || keys.has('index.zip') || keys.has('index.numbers')) return 'numbers'
  return [...keys].some((key) => key.startsWith('xl/')) ? 'xlsx' : 'zip'
}
