import { fail, ok, type Result } from '#core'
import type { WorkbookParts } from './read-parts.ts'
import { isTag, scanWhole } from './scan-part.ts'
import { createTextCollector } from './text-collector.ts'
import type { WorkbookCaps } from './workbook-caps.ts'

/**
 * The shared strings of a book, by number. A part that is missing gives none; cells that ask for one then say so.
 * Problems: those of reading the part, workbook-damaged { part } and workbook-too-large { part, megabytes }.
 */
export function readStrings(parts: WorkbookParts, part: string | null, caps: WorkbookCaps): Result<readonly string[]> {
  const entry = part === null ? null : parts.find(part)
  if (part === null || entry === null) return ok([])
  const strings: string[] = []
  const collector = createTextCollector(caps.textLength)
  let depth = 0
  let isTable = false
  let isString = false
  const problem = scanWhole(parts.pieces(part, caps.stringBytes), part, {
    open(tag) {
      depth++
      if (isString) collector.open(tag)
      else if (depth === 1) isTable = isTag(tag, 'sst')
      else if (depth === 2 && isTag(tag, 'si')) {
        isString = true
        collector.begin(tag)
      }
    },
    close() {
      depth--
      if (!isString) return false
      if (depth > 1) {
        collector.close()
        return false
      }
      isString = false
      if (strings.length < caps.cells) strings.push(collector.take())
      return false
    },
    text(bytes, start, end, raw) {
      if (isString) collector.text(bytes, start, end, raw)
    },
  })
  if (problem !== null) return { ok: false, problem }
  if (strings.length === caps.cells) return fail('workbook-too-large', { part, megabytes: Math.ceil(entry.size / (1 << 20)) })
  return isTable ? ok(strings) : fail('workbook-damaged', { part })
}
