import { insideExcelText } from '../idnumbers/separators.ts'
import type { ValueType } from './value-type.ts'

/** What a spreadsheet, or somebody who fought with one, puts around a value. */
export interface SpreadsheetForm {
  /** 'quoted': ="V". 'apostrophe': 'V. 'hyphen': the hyphen that does not break a line. 'decimals': 20252026.0. */
  readonly form: 'quoted' | 'apostrophe' | 'hyphen' | 'decimals'
  /** The value without it. */
  readonly inner: string
}

// Identity numbers, organisation numbers and school numbers have judges of their own, who know these forms and more.
const QUOTED: ReadonlySet<ValueType> = new Set(['text', 'code', 'date', 'number', 'skoleaar'])
// A name may begin with an apostrophe, though not before a digit.
const APOSTROPHE: ReadonlySet<ValueType> = new Set(['code', 'date', 'number', 'skoleaar'])
const HYPHENATED: ReadonlySet<ValueType> = new Set(['date', 'skoleaar'])
const FIRST = /^[='’‘]/
const HYPHEN = /[\u2010\u2011\u00AD]/
const HYPHENS = /[\u2010\u2011\u00AD]/g
const EIGHT_WITH_ZEROS = /^(\d{8})[.,]0+$/

/**
 * The form a spreadsheet has given a value, and the value itself; null for nearly all values, which have none.
 * `spreadsheetForm('="V"', 'code')` -> `{ form: 'quoted', inner: 'V' }`, `spreadsheetForm('20252026.0', 'skoleaar')` -> decimals, '20252026'
 */
export function spreadsheetForm(text: string, type: ValueType): SpreadsheetForm | null {
  if (FIRST.test(text)) {
    const quoted = QUOTED.has(type) ? insideExcelText(text) : null
    if (quoted !== null) return { form: 'quoted', inner: quoted }
    const inner = text.slice(1)
    // Two of them are quotation marks, and one alone is no value.
    const canHave = APOSTROPHE.has(type) || (type === 'text' && /^\d/.test(inner))
    if (text[0] !== '=' && canHave && inner !== '' && !/['’]$/.test(inner)) return { form: 'apostrophe', inner }
  }
  if (!HYPHENATED.has(type)) return null
  if (HYPHEN.test(text)) return { form: 'hyphen', inner: text.replace(HYPHENS, '-') }
  const whole = EIGHT_WITH_ZEROS.exec(text)?.[1]
  return whole === undefined ? null : { form: 'decimals', inner: whole }
}
