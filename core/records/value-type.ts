/**
 * How a canonical column is read. Reading gives the value that row, group and pair rules see:
 * - 'text'      trimmed text
 * - 'code'      trimmed, upper case ('iv' -> 'IV')
 * - 'date'      'YYYY-MM-DD'; an impossible date is unreadable
 * - 'number'    whole number without leading zeros ('007' -> '7', '7,0' -> '7'); else unreadable
 * - 'digits'    an identifier of digits, zeros kept ('03001')
 * - 'skoleaar'  'YYYY-YYYY' from any known spelling; else unreadable
 * - 'fnr'       eleven digits to group persons by; unreadable when no person can be told
 * - 'orgnr'     nine digits
 * - 'date-or-year' a date, or a year alone ('2023')
 * - 'date-or-yes'  a date, or 'ja' or 'nei'
 * - 'date-time'    'YYYY-MM-DDTHH:MM', or 'YYYY-MM-DD' where no time stands
 * - 'time'         'HH:MM' from any known spelling; else unreadable
 * - 'percent'      a number with a point ('8.5'); else unreadable
 * - 'yes-no'       'ja' or 'nei' from any word or mark for it; else unreadable
 * - 'list'         trimmed parts with '; ' between
 * - 'date-list'    days and ranges, 'YYYY-MM-DD' and 'YYYY-MM-DD/YYYY-MM-DD', with '; ' between; unreadable when one of them is
 * - 'email'        lower case, several with '; ' between; unreadable when one has no form of an address
 * - 'phone'        digits, with '+' and the country where it is another; unreadable when it is no number
 * Blank (also white space alone) is '' for all of them.
 */
export type ValueType =
  | 'text'
  | 'code'
  | 'date'
  | 'number'
  | 'digits'
  | 'skoleaar'
  | 'fnr'
  | 'orgnr'
  | 'date-or-year'
  | 'date-or-yes'
  | 'date-time'
  | 'time'
  | 'percent'
  | 'yes-no'
  | 'list'
  | 'date-list'
  | 'email'
  | 'phone'
