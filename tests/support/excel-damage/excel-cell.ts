/** Country settings of the Excel that opens the file. */
export type ExcelCountry = 'nb-NO' | 'en-US'

export interface ExcelOptions {
  readonly country: ExcelCountry
  /** Whether columns are wide enough to show eleven digits; narrow ones show and save powers of ten. */
  readonly columns: 'wide' | 'narrow'
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des']
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Digits a column of standard width shows of a whole number. */
const SHOWN = 8
const SHORT_YEAR = 2026

/**
 * What a cell of a CSV file reads after Excel has opened the file by a double click and saved it as CSV again: numbers lose their zeros,
 * long ones become powers of ten, whatever looks like a date becomes one, and a formula becomes its result. Written from Excel's documented
 * behaviour (General format, automatic conversion), not tried in Excel itself.
 * `excelCell('3/4', { country: 'nb-NO', columns: 'wide' })` -> '03.apr'
 */
export function excelCell(text: string, options: ExcelOptions): string {
  const { country } = options
  if (text === '') return ''
  const quoted = /^="([^"]*)"$/.exec(text)?.[1]
  if (quoted !== undefined) return quoted
  const number = country === 'nb-NO' ? /^[+-]?\d+(?:,\d+)?$/ : /^[+-]?\d+(?:\.\d+)?$/
  if (number.test(text)) return shownNumber(Number(text.replace(',', '.')), options)
  if (/^\d+E[+-]?\d+$/i.test(text)) return shownNumber(Number(text), options)
  const date = readDate(text, country)
  if (date !== null) return date
  if (/^[=+-]\p{L}/u.test(text)) return country === 'nb-NO' ? '#NAVN?' : '#NAME?'
  return text
}

function shownNumber(value: number, { country, columns }: ExcelOptions): string {
  const mark = country === 'nb-NO' ? ',' : '.'
  const digits = String(Math.trunc(Math.abs(value))).length
  if (digits <= (columns === 'wide' ? 11 : SHOWN)) return String(value).replace('.', mark)
  // General gives a power of ten six digits where they fit.
  const [mantissa, exponent] = value.toExponential(columns === 'wide' ? 5 : 2).split('e+') as [string, string]
  const short = mantissa.replace(/\.?0+$/, '')
  return `${short.replace('.', mark)}E+${exponent.padStart(2, '0')}`
}

/** The text as Excel shows it once it has become a date; null when it does not. */
function readDate(text: string, country: ExcelCountry): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso !== null) return whole(Number(iso[1]), Number(iso[2]), Number(iso[3]), country)
  const month = /^(\p{L}{3})\.?[ -]?(\d{4}|\d{2})$/u.exec(text)
  if (month !== null) return monthYear(month[1]!, month[2]!, country)
  if (country === 'nb-NO') {
    const full = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text)
    if (full !== null) return whole(Number(full[3]!.length === 2 ? `20${full[3]}` : full[3]), Number(full[2]), Number(full[1]), country)
    const short = /^(\d{1,2})[./-](\d{1,2})$/.exec(text)
    if (short === null || !exists(SHORT_YEAR, Number(short[2]), Number(short[1]))) return null
    return `${short[1]!.padStart(2, '0')}.${MONTHS[Number(short[2]) - 1]}`
  }
  const full = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)
  if (full !== null) return whole(Number(full[3]), Number(full[1]), Number(full[2]), country)
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text)
  if (short === null || !exists(SHORT_YEAR, Number(short[1]), Number(short[2]))) return null
  return `${short[2]}-${capital(ENGLISH[Number(short[1]) - 1]!)}`
}

function whole(year: number, month: number, day: number, country: ExcelCountry): string | null {
  if (year < 1900 || !exists(year, month, day)) return null
  return country === 'nb-NO' ? `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}` : `${month}/${day}/${year}`
}

/** 'MAR2003' is March 2003. */
function monthYear(word: string, year: string, country: ExcelCountry): string | null {
  const known = country === 'nb-NO' ? MONTHS : ENGLISH
  const index = known.indexOf(word.toLowerCase())
  if (index < 0 || (year.length === 4 && Number(year) < 1900)) return null
  const short = year.slice(-2)
  return country === 'nb-NO' ? `${known[index]}.${short}` : `${capital(known[index]!)}-${short}`
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
