import type { Problem } from '#core'
import type { WorkbookParts } from './read-parts.ts'
import { attributeText, isTag, scanWhole } from './scan-part.ts'
import type { WorkbookCaps } from './workbook-caps.ts'

export interface Relation {
  readonly id: string
  /** Last word of its type, 'worksheet' or 'sharedStrings': the same in strict and transitional books. */
  readonly type: string
  /** Name of the part it leads to. */
  readonly target: string
}

export interface Relations {
  readonly list: readonly Relation[]
  /** What is wrong with the part that lists them; null = it was read. */
  readonly problem: Problem | null
}

/**
 * What a part leads to; '' = the book itself. `readRelations(parts, 'xl/workbook.xml', caps)` -> { list: [{ id: 'rId1', type: 'worksheet',
 * target: 'xl/worksheets/sheet1.xml' }], problem: null }. Places outside the file are left out, and what comes behind `caps.listed`.
 */
export function readRelations(parts: WorkbookParts, part: string, caps: WorkbookCaps): Relations {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`
  const list: Relation[] = []
  const problem = scanWhole(parts.pieces(name, caps.otherBytes), name, {
    open(tag) {
      if (list.length === caps.listed || !isTag(tag, 'Relationship') || attributeText(tag, 'TargetMode')?.toLowerCase() === 'external')
        return
      const type = attributeText(tag, 'Type') ?? ''
      list.push({
        id: attributeText(tag, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(folder, attributeText(tag, 'Target') ?? ''),
      })
    },
    close: () => false,
    text() {},
  })
  return { list, problem }
}

/** `resolveTarget('xl/', '../docProps\\a.xml')` -> 'docProps/a.xml'; one that begins with a slash begins at the top. */
function resolveTarget(folder: string, target: string): string {
  const written = decodePercent(target).replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (written.startsWith('/') ? written : folder + written).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function decodePercent(text: string): string {
  return text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
