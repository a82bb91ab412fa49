// Written as escapes on purpose: most of these characters cannot be told apart, or seen at all, in an editor.
// U+200B-200F, 202A-202E, 2060 and FEFF have no width; they come along when a number is copied from mail, PDF or a web page.
const BLANKS_WITHIN_A_LINE = '\\t \\u00A0\\u1680\\u2000-\\u200F\\u202A-\\u202F\\u205F\\u2060\\u3000\\uFEFF'
const BLANKS = `${BLANKS_WITHIN_A_LINE}\\n\\v\\f\\r\\u2028\\u2029`
const APOSTROPHES = "'`\\u00B4\\u2018\\u2019"
const HYPHENS = '\\-\\u00AD\\u2010-\\u2015\\u2212'

/**
 * What people put between the digits of an identity number on one line, as the inside of a regular expression class: blanks, NBSP,
 * dots, hyphens, apostrophes. Source: issue 2 point 2.
 */
export const SEPARATOR_CLASS = `${BLANKS_WITHIN_A_LINE}${APOSTROPHES}${HYPHENS}.`

const ALL_BLANKS_AND_APOSTROPHES = new RegExp(`[${BLANKS}${APOSTROPHES}]`, 'g')
const EXCEL_TEXT = new RegExp(`^[${BLANKS}]*="([^"]*)"[${BLANKS}]*$`)
const ALL_SEPARATORS = new RegExp(`[${BLANKS}${SEPARATOR_CLASS}]`, 'g')

/** Keeps dots and hyphens, which can be part of how a program writes a number. `withoutBlanksAndApostrophes("'1.5E+10 ")` -> '1.5E+10' */
export function withoutBlanksAndApostrophes(text: string): string {
  return text.replace(ALL_BLANKS_AND_APOSTROPHES, '')
}

/** `withoutSeparators('010203-12345')` -> '01020312345' */
export function withoutSeparators(text: string): string {
  return text.replace(ALL_SEPARATORS, '')
}

/** What stands inside the form by which Excel is told to keep a number as text: `insideExcelText('="0102"')` -> '0102'; null for any other text. */
export function insideExcelText(text: string): string | null {
  return EXCEL_TEXT.exec(text)?.[1] ?? null
}
