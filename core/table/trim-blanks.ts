// Characters without width come along when a value is copied from mail, PDF or a web page; trim() knows the blanks but not these.
const WIDTHLESS_AT_EDGES = /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]+|[\s\u200B-\u200F\u2060\uFEFF\u00AD]+$/g

/**
 * Takes blanks of every kind from both ends: space, tab, NBSP, narrow blanks, characters without width. `trimBlanks('\u00A0IV ')` -> 'IV'
 * A value that begins and ends with a visible ASCII character, as nearly all do, comes back untouched after two looks.
 */
export function trimBlanks(text: string): string {
  if (text === '') return text
  const first = text.charCodeAt(0)
  const last = text.charCodeAt(text.length - 1)
  if (first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f) return text
  return text.replace(WIDTHLESS_AT_EDGES, '')
}
