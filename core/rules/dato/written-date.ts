/** A date as people write it: `writtenDate('2025-08-18')` -> '18.08.2025' */
export function writtenDate(date: string): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
}
