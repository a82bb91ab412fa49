import { fill } from '../../messages/fill.ts'
import type { WorkbookContext } from './workbook-context.ts'
import { workbookTexts } from './workbook-texts.ts'

/** What the report is called: the file, or how many there are. */
export function reportTitle({ fileNames, locale }: WorkbookContext): string {
  const { titleOne, titleMany } = workbookTexts(locale)
  return fileNames.length === 1 ? fill(titleOne, { file: fileNames[0]! }, locale) : fill(titleMany, { n: fileNames.length }, locale)
}

/** Head and foot of printed pages: the report and the sheet; confidentiality and the page. */
export function printLines(context: WorkbookContext, sheet: string): { readonly printHeader: string; readonly printFooter: string } {
  const { footer, page } = workbookTexts(context.locale)
  return { printHeader: `${reportTitle(context)}\t${sheet}`, printFooter: `${context.utenPersoner ? '' : footer}\t${page}` }
}
