const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']
const WEEKDAYS: readonly (readonly string[])[] = [
  ['mandag', 'måndag'],
  ['tirsdag', 'tysdag'],
  ['onsdag'],
  ['torsdag'],
  ['fredag'],
  ['lørdag', 'laurdag'],
  ['søndag', 'sundag'],
]

const WORD = String.raw`\p{L}+`
const WEEKDAY_FIRST = new RegExp(`^(${WORD})\\.?,?\\s+(?:den\\s+)?(?=\\d)`, 'u')
const NAMED_MONTH = new RegExp(`^(\\d{1,2})\\.?\\s?(${WORD})\\.?(?:,?\\s?(\\d{4}|\\d{2}))?(?=$|\\s)`, 'u')

/** Number of a month by its name or the beginning of it, 0 when it is none: `monthOf('sept')` -> 9, `monthOf('ju')` -> 0 */
function monthOf(word: string): number {
  const start = word.toLowerCase()
  return start.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(start)) + 1
}

/** Number of a weekday by its name or the beginning of it, 1 = Monday, 0 when it is none: `weekdayOf('tirs')` -> 2 */
function weekdayOf(word: string): number {
  const start = word.toLowerCase()
  return start.length < 2 ? 0 : WEEKDAYS.findIndex((names) => names.some((name) => name.startsWith(start))) + 1
}

/** The weekday a written date begins with, 1 = Monday; 0 when it names none: `weekdayIn('ons 10. juni')` -> 3 */
export function weekdayIn(text: string): number {
  const word = WEEKDAY_FIRST.exec(text)?.[1]
  return word === undefined ? 0 : weekdayOf(word)
}

/**
 * A written date with figures for its words: the weekday in front is left out, the month's name becomes its number. Texts without words come
 * back as they are. `withoutDateWords('ons 10. juni 2026')` -> '10.6.2026', `withoutDateWords('10. juni')` -> '10.6.'
 */
export function withoutDateWords(text: string): string {
  if (text.length > 60 || !/[a-zæøå]{3}/i.test(text)) return text
  const dayFirst = weekdayIn(text) > 0 ? text.replace(WEEKDAY_FIRST, '') : text
  const found = NAMED_MONTH.exec(dayFirst)
  const month = found === null ? 0 : monthOf(found[2]!)
  return month === 0 ? dayFirst : `${found![1]}.${month}.${found![3] ?? ''}${dayFirst.slice(found![0].length)}`
}
