import type { PlainDate } from '../dates/plain-date.ts'
import { weekdayOf } from '../dates/weekday.ts'
import type { Locale } from './locale.ts'

const NORWEGIAN = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `writeDate('2026-06-05', 'nb')` -> '5. juni 2026', 'en' -> '5 June 2026'; anything but 'YYYY-MM-DD' comes back as it is. */
export function writeDate(text: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const name = (locale === 'en' ? ENGLISH : NORWEGIAN)[Number(month) - 1]
  if (name === undefined) return text
  return locale === 'en' ? `${Number(day)} ${name} ${year}` : `${Number(day)}. ${name} ${year}`
}

const WEEKDAYS = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/** `weekdayName('2026-06-26', 'nb')` -> 'fredag' */
export function weekdayName(date: PlainDate, locale: Locale): string {
  return WEEKDAYS[locale][weekdayOf(date)]!
}
