import { isCalendarDay, type PlainDate, plainDate } from '../dates/plain-date.ts'
import { centuryOf } from './century.ts'
import { monthShift, plainDay } from './fodselsnummer-form.ts'

/**
 * The birth date that eleven digits say, whatever their control digits: a mistyped number still helps to find its pupil. Null where the
 * first six digits are no day or tell no century. `birthDateOf('01810900000')` (month + 80) -> '1909-01-01'
 */
export function birthDateOf(digits: string): PlainDate | null {
  if (!/^[0-7]\d{10}$/.test(digits)) return null
  const written = Number(digits.slice(2, 4))
  const shift = monthShift(written)
  const century = centuryOf(Number(digits.slice(4, 6)), Number(digits.slice(6, 9)))
  if (shift === null || century === null) return null
  const [year, month, day] = [century + Number(digits.slice(4, 6)), written - shift, plainDay(Number(digits.slice(0, 2)))]
  return isCalendarDay(year, month, day) ? plainDate(year, month, day) : null
}
