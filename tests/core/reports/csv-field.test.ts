import { expect, test } from 'vitest'
import { csvField } from '../../../core/reports/csv/csv-field.ts'

// RFC 4180 for the quoting; OWASP «CSV Injection» for what a spreadsheet runs.
test.each([
  ['plain', 'plain', 'text stays'],
  ['', '', 'blank stays'],
  ['a;b', '"a;b"', 'the separator is quoted'],
  ['say "x"', '"say ""x"""', 'a quote is doubled'],
  ['a\r\nb', '"a\r\nb"', 'a line end is quoted'],
  ['=1+1', "'=1+1", 'a formula'],
  ['+47 12', "'+47 12", 'a plus that is no number'],
  ['-5', '-5', 'a negative number'],
  ['+4,5', '+4,5', 'a number with a decimal comma'],
  ['-2.50', '-2.50', 'a number with a decimal point'],
  ['-5-5', "'-5-5", 'a difference'],
  ['-', "'-", 'a lone hyphen'],
  ['@SUM(A1)', "'@SUM(A1)", 'an at'],
  ['\t=1', "'\t=1", 'a tab'],
  ['\r=1', '"\'\r=1"', 'a carriage return'],
  [' =1+1', "' =1+1", 'a formula behind a blank'],
  ['\uff1d1+1', "'\uff1d1+1", 'a wide equals sign'],
  ['=1;"2"', '"\'=1;""2"""', 'a formula that also needs quotes'],
  ['a=1', 'a=1', 'an equals sign inside'],
])('%j is written %j: %s', (text, field) => expect(csvField(text)).toBe(field))
