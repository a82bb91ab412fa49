import { fail, ok, type Problem, type Result } from '#core'
import type { SheetInfo } from '../opened-workbook.ts'
import { typeProblem } from './content-types.ts'
import type { WorkbookParts } from './read-parts.ts'
import { type Relation, readRelations } from './read-relations.ts'
import { attributeText, isOn, isTag, scanWhole } from './scan-part.ts'
import { WORKBOOK_CAPS, type WorkbookCaps } from './workbook-caps.ts'
import { unescapeString } from './xml-string.ts'

export interface BookSheet extends SheetInfo {
  /** Name of its part; null = the book names none that is in the file. */
  readonly part: string | null
}

/** What the workbook part says of the others. */
export interface BookIndex {
  readonly part: string
  /** Serial numbers count from 1904. */
  readonly is1904: boolean
  readonly sheets: readonly BookSheet[]
  readonly strings: string | null
  readonly styles: string | null
  /** What is wrong with parts that rows can be read without. */
  readonly note: Problem | null
}

/** Kinds of sheets without cells of data. */
const OTHER_SHEETS: readonly string[] = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']

/**
 * The sheets of a book, in the order of their tabs, and the parts they need. The workbook part is found by the relations of the file, else
 * under its usual name.
 * Problems: workbook-part-missing { part }, workbook-no-sheets, workbook-many-sheets { sheets }, and those of reading its parts.
 */
export function readBook(parts: WorkbookParts, caps: WorkbookCaps = WORKBOOK_CAPS): Result<BookIndex> {
  const top = readRelations(parts, '', caps)
  const named = top.list.find(({ type, target }) => type === 'officeDocument' && parts.find(target) !== null)?.target
  const part = named ?? 'xl/workbook.xml'
  if (parts.find(part) === null) return fail('workbook-part-missing', { part })
  const type = typeProblem(parts, part, caps.otherBytes)
  if (type?.code === 'file-is-xlsb') return { ok: false, problem: type }
  const relations = readRelations(parts, part, caps)
  const read = readWorkbookPart(parts, part, new Map(relations.list.map((one) => [one.id, one])), caps)
  if (!read.ok) return read
  if (read.value.sheets.length === 0) {
    // Without its relations no sheet can be told from a chart.
    return relations.problem === null ? fail('workbook-no-sheets') : { ok: false, problem: relations.problem }
  }
  const partOf = (wanted: string): string | null => relations.list.find((relation) => relation.type === wanted)?.target ?? null
  const strings = partOf('sharedStrings')
  const styles = partOf('styles')
  const missing = [strings, styles].find((name) => name !== null && parts.find(name) === null)
  const note = relations.problem ?? top.problem ?? (missing == null ? type : { code: 'workbook-part-missing', facts: { part: missing } })
  return ok({ ...read.value, part, strings, styles, note })
}

function readWorkbookPart(
  parts: WorkbookParts,
  part: string,
  relations: ReadonlyMap<string, Relation>,
  caps: WorkbookCaps,
): Result<{ readonly is1904: boolean; readonly sheets: readonly BookSheet[] }> {
  const sheets: BookSheet[] = []
  let is1904 = false
  let isBook = false
  let depth = 0
  let listed = 0
  const problem = scanWhole(parts.pieces(part, caps.otherBytes), part, {
    open(tag) {
      depth++
      if (depth === 1) isBook = isTag(tag, 'workbook')
      else if (depth === 2 && isTag(tag, 'workbookPr')) is1904 = isOn(attributeText(tag, 'date1904'))
      else if (depth === 3 && isTag(tag, 'sheet')) {
        if (++listed > caps.listed) return
        const relation = relations.get(attributeText(tag, 'id') ?? '')
        if (relation !== undefined && OTHER_SHEETS.includes(relation.type)) return
        const target = relation?.target ?? null
        sheets.push({
          name: unescapeString(attributeText(tag, 'name') ?? ''),
          state: stateOf(attributeText(tag, 'state')),
          part: target !== null && parts.find(target) !== null ? target : null,
        })
      }
    },
    close() {
      depth--
      return false
    },
    text() {},
  })
  if (problem !== null) return { ok: false, problem }
  if (!isBook) return fail('file-is-no-workbook')
  if (listed > caps.listed) return fail('workbook-many-sheets', { sheets: listed })
  return ok({ is1904, sheets })
}

function stateOf(written: string | null): SheetInfo['state'] {
  if (written === 'veryHidden') return 'very-hidden'
  return written === 'hidden' ? 'hidden' : 'visible'
}
