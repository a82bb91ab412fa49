import { type PlainDate, plainDate } from '#core'

/**
 * Today's calendar day where the computer stands. The only place in the toolkit that reads the clock for a result; every check is told
 * the day as an argument (`--dato`), so that yesterday's run can be made again.
 */
export function todayHere(): PlainDate {
  const now = new Date()
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!
}
