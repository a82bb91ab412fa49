const MINUTES_A_DAY = 24 * 60

/**
 * A time of day in any spelling met so far, as 'HH:MM': '09:00', '9.30', '0900', '9', 'kl. 9', '09:00:00', and the share of a day that a
 * spreadsheet keeps ('0.375'). Null for anything else, also for two times in one cell.
 * `parseWrittenTime('kl. 9')` -> '09:00', `parseWrittenTime('0.375')` -> '09:00', `parseWrittenTime('25:00')` -> null
 */
export function parseWrittenTime(text: string): string | null {
  const plain = text.replace(/^(?:kl\.?|klokk[ea]n?)\s*(?=\d)/i, '')
  if (/^0[.,]\d+$/.test(plain)) return ofMinutes(Math.round(Number(plain.replace(',', '.')) * MINUTES_A_DAY))
  const parts =
    /^(\d{1,2})(?:[:.]([0-5]\d)(?:[:.][0-5]\d)?)?$/.exec(plain) ?? /^(\d{1,2})([0-5]\d)$/.exec(plain) ?? /^(\d{1,2}) ([0-5]\d)$/.exec(plain)
  if (parts === null || Number(parts[1]) > 23) return null
  return ofMinutes(Number(parts[1]) * 60 + Number(parts[2] ?? 0))
}

function ofMinutes(minutes: number): string | null {
  if (minutes >= MINUTES_A_DAY) return null
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
