import type { Problem } from '#core'
import { partKey, type WorkbookParts } from './read-parts.ts'
import { attributeText, isTag, scanWhole } from './scan-part.ts'

const TYPES = '[Content_Types].xml'
const BINARY = 'application/vnd.ms-excel.sheet.binary.macroenabled.main'
/** Workbook, template and add-in, with and without macros. */
const BOOKS =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroenabled)\.main\+xml$/

/**
 * What is wrong with the list of content types: file-is-xlsb when it calls the workbook part binary, workbook-types { part } when it calls it
 * something that Excel would not open, the problem of reading it. null = all well.
 */
export function typeProblem(parts: WorkbookParts, part: string, maxBytes: number): Problem | null {
  let byName: string | null = null
  let byEnding: string | null = null
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase()
  const problem = scanWhole(parts.pieces(TYPES, maxBytes), TYPES, {
    open(tag) {
      if (isTag(tag, 'Override')) {
        if (partKey(attributeText(tag, 'PartName') ?? '') === partKey(part)) byName = attributeText(tag, 'ContentType')
      } else if (isTag(tag, 'Default') && attributeText(tag, 'Extension')?.toLowerCase() === ending) {
        byEnding = attributeText(tag, 'ContentType')
      }
    },
    close: () => false,
    text() {},
  })
  if (problem !== null) return problem
  const type = ((byName ?? byEnding ?? '') as string).toLowerCase()
  if (type === BINARY) return { code: 'file-is-xlsb', facts: {} }
  return BOOKS.test(type) ? null : { code: 'workbook-types', facts: { part } }
}
