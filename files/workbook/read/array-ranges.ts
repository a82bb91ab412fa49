import { latin1Text } from '../../csv/windows-1252.ts'

/** Rows and columns of a range, both ends included, 1 = first. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Longest start tag of a formula that is looked through. */
const LONGEST_TAG = 2048

/**
 * Ranges that one formula fills (array formulas and data tables): only their first cell has the formula in it, the others look like values.
 * Looked for in the bytes of a sheet's XML (UTF-8).
 */
export function arrayRanges(xml: Uint8Array): readonly CellRange[] {
  const ranges: CellRange[] = []
  for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) {
    if (!mayBeFormula(xml, at)) continue
    const end = xml.indexOf(0x3e, at)
    if (end < 0 || end - at > LONGEST_TAG) continue
    const tag = latin1Text(xml, at, end)
    if (!/^<(?:[\w.-]+:)?f\s/.test(tag) || !/\st\s*=\s*["'](?:array|dataTable)["']/.test(tag)) continue
    const ref = /\sref\s*=\s*["']\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?["']/i.exec(tag)
    if (ref === null) continue
    const [, left, top, right = left, bottom = top] = ref as unknown as [string, string, string, string?, string?]
    ranges.push({ top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) })
  }
  return ranges
}

/** Whether a cell lies in a range; row and column from 1. */
export function isWithin({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

// '<f ' or '<x:f ': nearly all tags are passed here after two bytes.
function mayBeFormula(xml: Uint8Array, at: number): boolean {
  if (xml[at + 1] === 0x66) return xml[at + 2]! <= 0x20
  const colon = xml.subarray(at + 1, at + 16).indexOf(0x3a)
  return colon > 0 && xml[at + colon + 2] === 0x66 && xml[at + colon + 3]! <= 0x20
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
