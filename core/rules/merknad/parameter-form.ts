import { plainDate } from '../../dates/plain-date.ts'

/** Forms that a remark's blank can ask for, by the names they have in data/kodeverk. */
export type ParameterForm = 'aar' | 'fagkode' | 'programomraadekode' | 'ddmmaa' | 'dd.mm.aaaa'

const YEAR = /^(?:19|20)\d\d$/
// R94 codes have two letters, today's three and sometimes a V or Z among the digits; a sentence around the code is let pass.
const FAGKODE = /[A-ZÆØÅ]{2,3}V?\d[Z\d]\d/
const PROGRAMOMRAADE = /(?:^|[^A-ZÆØÅ0-9])[A-ZÆØÅ]{2}[A-ZÆØÅ0-9]{3}[0-9](?:[A-ZÆØÅ0-9-]{4})?(?![A-ZÆØÅ0-9])/
const SIX_DIGITS = /^(\d\d)(\d\d)(\d\d)$/
const WITH_DOTS = /^(\d\d)\.(\d\d)\.(\d{4})$/

/**
 * Whether a parameter can be what the text asks for. Codes may stand in a sentence and in small letters; dates must exist.
 * `looksLike('ddmmaa', '310220')` -> false (31 February), `looksLike('fagkode', 'eng1007')` -> true
 */
export function looksLike(form: ParameterForm, value: string): boolean {
  switch (form) {
    case 'aar':
      return YEAR.test(value)
    case 'fagkode':
      return FAGKODE.test(value.toUpperCase())
    case 'programomraadekode':
      return PROGRAMOMRAADE.test(value.toUpperCase())
    case 'ddmmaa':
      return isDay(SIX_DIGITS.exec(value), 2000)
    case 'dd.mm.aaaa':
      return isDay(WITH_DOTS.exec(value), 0)
  }
}

// A year of two digits is read in this century: 29.02.00 exists in 2000, and no pupil's schooling began in 1900.
function isDay(parts: RegExpExecArray | null, century: number): boolean {
  return parts !== null && plainDate(century + Number(parts[3]), Number(parts[2]), Number(parts[1])) !== null
}
