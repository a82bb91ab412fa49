const NUMBER = '(\\d+(?:[.,]\\d+)?)'
const DAYS = '(?:d|dg|dag(?:e?r|ar)?)\\.?'
const HOURS = '(?:t|tim(?:e|er|ar)?|enkelttim(?:er|ar))\\.?'
const BOTH = new RegExp(`^${NUMBER}\\s*${DAYS}\\s*(?:[/,;+&|–-]|og)?\\s*${NUMBER}\\s*${HOURS}$`, 'i')
const PLAIN = new RegExp(`^${NUMBER}\\s*/\\s*${NUMBER}$`)
const ONE_DAYS = new RegExp(`^${NUMBER}\\s*${DAYS}$`, 'i')
const ONE_HOURS = new RegExp(`^${NUMBER}\\s*${HOURS}$`, 'i')

/**
 * Days and hours of absence written in one cell; null when the text is neither. `absenceIn('7 d / 14 t')` -> `{ dager: '7', timer: '14' }`,
 * `absenceIn('3 dager')` -> `{ dager: '3', timer: '' }`, `absenceIn('7')` -> null
 */
export function absenceIn(text: string): { readonly dager: string; readonly timer: string } | null {
  const trimmed = text.replace(/\u00a0/g, ' ').trim()
  const both = BOTH.exec(trimmed) ?? PLAIN.exec(trimmed)
  if (both !== null) return { dager: both[1]!, timer: both[2]! }
  const days = ONE_DAYS.exec(trimmed)
  if (days !== null) return { dager: days[1]!, timer: '' }
  const hours = ONE_HOURS.exec(trimmed)
  return hours === null ? null : { dager: '', timer: hours[1]! }
}
