import { fail, ok, type Result } from '#core'
import { builtInCode, lookOf, type NumberLook, zerosOf } from './number-format.ts'
import type { WorkbookParts } from './read-parts.ts'
import { attributeText, scanWhole, tagName } from './scan-part.ts'
import type { WorkbookCaps } from './workbook-caps.ts'
import type { XmlTag } from './xml-scanner.ts'

/** What reading needs of a cell's style. */
export interface ReadStyle {
  readonly look: NumberLook
  /** Number format code. */
  readonly format: string
  /** Digits that numbers are filled up to with zeros; 0 = none. */
  readonly zeros: number
  /** Has a fill colour other than white. */
  readonly isColoured: boolean
}

export const PLAIN_STYLE: ReadStyle = { look: 'number', format: 'General', zeros: 0, isColoured: false }

/** The colour in a pattern in a fill in the list of fills in the styles. */
const DEEPEST = 5

/**
 * The styles that cells name by number. A book without the part has only the plain one.
 * Problems: those of reading the part, workbook-damaged { part }, workbook-many-styles { styles }.
 */
export function readStyles(parts: WorkbookParts, part: string | null, caps: WorkbookCaps): Result<readonly ReadStyle[]> {
  if (part === null || parts.find(part) === null) return ok([PLAIN_STYLE])
  const formats = new Map<number, string>()
  const fills: boolean[] = []
  const written: { readonly format: number; readonly fill: number }[] = []
  const path: string[] = []
  let depth = 0
  let isStyles = false
  let listed = 0
  const problem = scanWhole(parts.pieces(part, caps.otherBytes), part, {
    open(tag) {
      // Nothing that matters lies deeper.
      if (++depth > DEEPEST) return
      path.push(tagName(tag))
      const [root, list, item] = path
      if (path.length === 1) isStyles = root === 'styleSheet'
      else if (path.length === 3 && list === 'numFmts' && item === 'numFmt') {
        if (++listed <= caps.listed) formats.set(numberOf(tag, 'numFmtId'), attributeText(tag, 'formatCode') ?? 'General')
      } else if (path.length === 3 && list === 'fills' && item === 'fill') {
        if (++listed <= caps.listed) fills.push(false)
      } else if (list === 'fills' && fills.length > 0) noteFill(tag, path, fills)
      else if (path.length === 3 && list === 'cellXfs' && item === 'xf' && ++listed <= caps.listed) {
        written.push({ format: numberOf(tag, 'numFmtId'), fill: numberOf(tag, 'fillId') })
      }
    },
    close() {
      if (depth-- <= DEEPEST) path.pop()
      return false
    },
    text() {},
  })
  if (problem !== null) return { ok: false, problem }
  if (!isStyles) return fail('workbook-damaged', { part })
  if (listed > caps.listed) return fail('workbook-many-styles', { styles: listed })
  const looks = new Map<string, Omit<ReadStyle, 'isColoured'>>()
  const styles = written.map(({ format: id, fill }): ReadStyle => {
    const format = formats.get(id) ?? builtInCode(id)
    let look = looks.get(format)
    if (look === undefined) {
      look = { look: lookOf(format), format, zeros: zerosOf(format) }
      looks.set(format, look)
    }
    return { ...look, isColoured: fills[fill] ?? false }
  })
  return ok(styles.length === 0 ? [PLAIN_STYLE] : styles)
}

/** A solid fill, a pattern or a gradient colours a cell; the grey pattern that every book lists, and white, do not. */
function noteFill(tag: XmlTag, path: readonly string[], fills: boolean[]): void {
  const last = fills.length - 1
  const name = path[path.length - 1]
  if (path.length === 4 && name === 'patternFill') {
    const pattern = attributeText(tag, 'patternType') ?? 'none'
    fills[last] = pattern !== 'none' && pattern !== 'gray125'
  } else if (path.length === 4 && name === 'gradientFill') fills[last] = true
  else if (path.length === 5 && name === 'fgColor' && isWhite(tag)) fills[last] = false
}

function isWhite(tag: XmlTag): boolean {
  const rgb = attributeText(tag, 'rgb')
  if (rgb !== null) return /ffffff$/i.test(rgb)
  const tint = Number(attributeText(tag, 'tint') ?? '0')
  return (attributeText(tag, 'theme') === '0' && tint === 0) || attributeText(tag, 'indexed') === '9'
}

function numberOf(tag: XmlTag, name: string): number {
  const value = attributeText(tag, name)
  return value === null ? 0 : Number(value)
}
