import { expect, test } from 'vitest'
import { excelSerial } from '../../templates/excel-serial.ts'

// Excel's own numbers: 1 January 1900 is 1 with a day that never was after it, so that 1 March 1900 is 61 and 1 January 2000 is 36526.
test.each([
  ['01.01.2000', 36526],
  ['10.06.2026', 46183],
  ['1.3.1900', 61],
  ['09:00', 0.375],
  ['00:00', 0],
  ['08.06.2026 09:00', 46181.375],
  ['', null],
  [' ', null],
  ['ons 10. juni', null],
  ['10.06', null],
  ['V26', null],
])('%s is %s', (text, serial) => {
  expect(excelSerial(text)).toBe(serial)
})
