// County numbers in use at some time since 1 January 1972, the day Bergen (13) became part of Hordaland and its number ceased.
// Source: SSB Klass 104 (fylkesinndeling) with its changes; data of this project, see issue 2 point 2.
const IN_USE: ReadonlySet<string> = new Set([
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'], // 1972-2019; 03 and 11 still
  ...['14', '15', '16', '17', '18', '19', '20'], // 1972-2017/2019; 15 and 18 still
  '21', // Svalbard, which is no county but stands in the same list
  '50', // Trøndelag, 2018-
  ...['30', '34', '38', '42', '46', '54'], // the reform of 2020; 34, 42 and 46 still
  ...['31', '32', '33', '39', '40', '55', '56'], // the counties divided again, 2024-
])

/** Whether two digits are, or since 1972 were, a county's number. `isFylkesnummer('56')` -> true, `isFylkesnummer('13')` -> false */
export function isFylkesnummer(digits: string): boolean {
  return IN_USE.has(digits)
}
