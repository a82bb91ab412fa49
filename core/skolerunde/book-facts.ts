/** What the hidden sheet of a school's workbook says of the book as a whole; the keys of its rows say most of it again. */
export interface BookFacts {
  readonly kontor: string
  readonly utsending: string
  readonly runde: number
  readonly skolenummer: string | null
}

/** Name of the hidden sheet. */
export const FACTS_SHEET = '_inntaksvakt'

const VERSION = '1'

/** The rows of the hidden sheet: `writeBookFacts({ … runde: 2 … })` -> [['inntaksvakt', '1'], …, ['runde', '2'], …] */
export function writeBookFacts(facts: BookFacts, more: readonly (readonly [string, ...string[]])[] = []): readonly (readonly string[])[] {
  return [
    ['inntaksvakt', VERSION],
    ['kontor', facts.kontor],
    ['utsending', facts.utsending],
    ['runde', String(facts.runde)],
    ['skole', facts.skolenummer ?? ''],
    ...more,
  ]
}

/** Reads the hidden sheet, wherever in it the rows have ended up; null when it is no such sheet or something is missing. */
export function readBookFacts(rows: readonly (readonly string[])[]): BookFacts | null {
  const said = new Map(rows.map((cells) => [cells[0]?.trim() ?? '', cells[1]?.trim() ?? ''] as const))
  const [kontor, utsending, runde] = [said.get('kontor') ?? '', said.get('utsending') ?? '', said.get('runde') ?? '']
  if (said.get('inntaksvakt') !== VERSION || !isId(kontor) || !isId(utsending) || !/^[1-9]\d{0,2}$/.test(runde)) return null
  const skole = said.get('skole') ?? ''
  return { kontor, utsending, runde: Number(runde), skolenummer: /^\d{5}$/.test(skole) ? skole : null }
}

/** First cells of the hidden sheet in the office's own list of replies. */
export const REPLIES_MARK = ['inntaksvakt', 'svar'] as const

/** Whether a sheet says that its workbook is the office's own list of replies, lying among those that came from schools. */
export function isRepliesMark(rows: readonly (readonly string[])[]): boolean {
  return rows.length === 1 && REPLIES_MARK.every((text, index) => rows[0]![index]?.trim() === text)
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}$/.test(text)
}
