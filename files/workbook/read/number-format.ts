/** How a number shows: 'day' has a day or month, 'time' only a clock, 'elapsed' hours that go on after 24. */
export type NumberLook = 'number' | 'day' | 'time' | 'elapsed'

/**
 * What a number format makes of a number, by its code in the file (the same in every language).
 * `lookOf('[$-414]d. mmmm yyyy')` -> 'day'; `lookOf('[h]:mm')` -> 'elapsed'; `lookOf('0.0 "dager"')` -> 'number'.
 * Source: ECMA-376 part 1, 18.8.30 and 18.8.31.
 */
export function lookOf(code: string): NumberLook {
  const section = firstSection(code)
  if (section.isElapsed) return 'elapsed'
  const letters = section.letters.toLowerCase().replaceAll('general', '')
  // Seconds may have decimals; any other place for a digit makes it a number.
  if (/[0#?]/.test(letters.replaceAll(/s[.,]0+/g, 's'))) return 'number'
  const hasClock = /[hs]|am\/pm|a\/p/.test(letters)
  const isDay = /[yd]|m{3,}/.test(letters.replaceAll(/am\/pm/g, '')) || (!hasClock && /[m]/.test(letters))
  if (isDay) return 'day'
  return hasClock ? 'time' : 'number'
}

/**
 * Digits that a code fills up with zeros, when that is all it does: `zerosOf('00000')` -> 5, `zerosOf('000000\\ 00000')` -> 11 (Excel's own
 * format for identity numbers); 0 for any other.
 */
export function zerosOf(code: string): number {
  const { letters } = firstSection(code)
  return /^0{2,}$/.test(letters) ? letters.length : 0
}

/** The part of a code for positive numbers, without quoted and escaped characters, blanks and what stands in brackets. */
function firstSection(code: string): { letters: string; isElapsed: boolean } {
  let letters = ''
  let isElapsed = false
  for (let i = 0; i < code.length; i++) {
    const char = code[i]!
    if (char === ';') break
    if (char === '"' || char === '[') {
      const end = code.indexOf(char === '"' ? '"' : ']', i + 1)
      if (end < 0) break
      if (char === '[' && /^(?:h+|m+|s+)$/i.test(code.slice(i + 1, end))) isElapsed = true
      i = end
    } else if (char === '\\' || char === '_' || char === '*') i++
    else if (char !== ' ' && char !== '-' && char !== '\u00a0') letters += char
  }
  return { letters, isElapsed }
}

/** Codes of formats that every book has without listing them, by id; those of other languages (27-36, 50-58) by what they show. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
}

/** `builtInCode(14)` -> 'mm-dd-yy', which Excel shows as the short date of the reader's language. Unknown ids are 'General'. */
export function builtInCode(id: number): string {
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'mm-dd-yy'
  if (id >= 32 && id <= 35) return 'h:mm:ss'
  return BUILT_IN[id] ?? 'General'
}
