import { EXCEL_MAX_TEXT } from '#core'

// What XML 1.0 cannot hold, what readers of XML change (CR), and text that looks like the escape itself.
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu
const MARKUP = /[&<>"]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// One look at the common case: nothing to escape, no blanks that a reader of XML would drop.
const NEEDS_WORK = /[\p{Cc}\p{Cs}&<>"\ufffe\uffff]|_x|^\s|\s$|\s{2}/u
const NEEDS_PRESERVE = /^\s|\s$|\s{2}|[\t\n]/

/**
 * Text with every character that a workbook cannot hold as _xHHHH_, the way Excel does it, and nothing else changed.
 * `escapeForWorkbook('a\u0001b _x0041_')` -> 'a_x0001_b _x005F_x0041_'. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function escapeForWorkbook(text: string): string {
  return text.replace(UNSAFE, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** Text as it may stand between tags or in an attribute. `xmlText('a < b')` -> 'a &lt; b' */
export function xmlText(text: string): string {
  return escapeForWorkbook(text).replace(MARKUP, (found) => ENTITIES[found]!)
}

/** The text element of a cell or note: `textElement(' x')` -> '<t xml:space="preserve"> x</t>' */
export function textElement(text: string): string {
  if (!NEEDS_WORK.test(text)) return `<t>${text}</t>`
  return `<t${NEEDS_PRESERVE.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</t>`
}

/**
 * Text that fits a cell: over 32,767 characters it is cut, and a mark at the end says how many are missing.
 * `fitCell('x'.repeat(40_000))` -> at most 32,767 characters, the last of them '…[+7242]'
 */
export function fitCell(text: string): string {
  if (text.length <= EXCEL_MAX_TEXT) return text
  let end = EXCEL_MAX_TEXT - `…[+${text.length}]`.length
  if (/[\ud800-\udbff]/.test(text[end - 1]!)) end--
  return `${text.slice(0, end)}…[+${text.length - end}]`
}
