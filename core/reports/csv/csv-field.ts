/** What a spreadsheet runs or hides at the start of a cell: formula signs (also the wide ones), tab and line ends. */
const RISKY = /^(?:[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/
const NUMBER = /^[+-]\d+(?:[.,]\d+)?$/
const NEEDS_QUOTES = /[;"\r\n]/

/**
 * Text as one field of a CSV file with `;`: quoted where it must be, and with an apostrophe in front where a spreadsheet would run it. Plain
 * numbers stay. `csvField('=1+1')` -> "'=1+1", `csvField('-5')` -> '-5', `csvField('a;"b"')` -> '"a;""b"""'
 */
export function csvField(text: string): string {
  const safe = RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
