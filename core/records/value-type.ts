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
 * Blank (also white space alone) is '' for all of them.
 */
export type ValueType = 'text' | 'code' | 'date' | 'number' | 'digits' | 'skoleaar' | 'fnr' | 'orgnr'
