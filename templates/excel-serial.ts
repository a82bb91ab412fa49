const EPOCH_DAY = 25_569
const DAY = 86_400_000

/**
 * A day, a time of day or both as Excel counts them (days since 30 December 1899), null when the text is none:
 * `excelSerial('10.06.2026')` -> 46183, `excelSerial('09:00')` -> 0.375, `excelSerial('08.06.2026 09:00')` -> 46181.375
 */
export function excelSerial(text: string): number | null {
  const found = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4}))?(?:(?:^|\s)(\d{1,2}):(\d{2}))?$/.exec(text.trim())
  if (found === null || text.trim() === '') return null
  const [, day, month, year, hour = '0', minute = '0'] = found
  const time = (Number(hour) * 60 + Number(minute)) / 1440
  if (day === undefined) return time
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + EPOCH_DAY + time
}
