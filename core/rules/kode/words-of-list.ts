import type { CodeListId } from '../../catalogue/code-list.ts'
import { isEmptyText } from '../../table/empty-text.ts'

type Words = ReadonlyMap<string, string>

function words(...pairs: readonly (readonly [code: string, ...words: readonly string[]])[]): Words {
  return new Map(pairs.flatMap(([code, ...spellings]) => spellings.map((word) => [word, code] as const)))
}

/** Words that mean exactly one code, in capitals, with one blank for every blank, hyphen and stroke. Bokmål and nynorsk. */
const wordsOfList: Readonly<Partial<Record<CodeListId, Words>>> = {
  bevistype: words(['VM', 'VITNEMÅL'], ['KB', 'KOMPETANSEBEVIS']),
  eksamensform: words(
    ['S', 'SKRIFTLIG', 'SKRIFTLEG', 'SKRIFTLIG SENTRALT', 'SKRIFTLEG SENTRALT', 'SKRIFTLIG LOKALT', 'SKRIFTLEG LOKALT'],
    ['M', 'MUNTLIG', 'MUNNLEG'],
    ['P', 'PRAKTISK'],
    ['MP', 'MUNTLIG PRAKTISK', 'MUNNLEG PRAKTISK'],
  ),
  elevstatus: words(
    ['E', 'ELEV', 'ORDINÆR ELEV'],
    ['D', 'DELTID', 'DELTIDSELEV'],
    ['P', 'PRIVATIST'],
    ['V', 'VOKSEN', 'VAKSEN'],
    ['S', 'SLUTTET', 'SLUTTA'],
    ['O', 'OPPDRAG'],
    ['L', 'LÆRLING'],
    ['K', 'LÆREKANDIDAT'],
  ),
  fagstatus: words(
    ['E', 'ELEV'],
    ['N', 'NETTUNDERVISNING'],
    ['V', 'VOKSEN', 'VAKSEN'],
    ['O', 'OPPDRAG', 'OPPDRAGSUNDERVISNING'],
    ['S', 'SLUTTET', 'SLUTTA'],
    ['F', 'FRITATT', 'FRITEKEN'],
    ['P', 'PRIVATIST'],
    ['R', 'REALKOMPETANSEVURDERT'],
    ['G', 'GODKJENT'],
  ),
  janei: words(['J', 'JA'], ['N', 'NEI']),
  karakterstatus: words(
    ['N', 'NY'],
    ['U', 'UTSATT', 'UTSETT'],
    ['S', 'SÆRSKILT', 'SÆRSKILD'],
    ['E', 'ENDRING', 'FEILFØRING'],
    ['K', 'KLAGE'],
  ),
  maalform: words(['B', 'BOKMÅL', 'NB', 'BM'], ['N', 'NYNORSK', 'NN'], ['S', 'SAMISK']),
  orden: words(['G', 'GOD', 'GODT'], ['NG', 'NOKSÅ GOD', 'NOKSÅ GODT'], ['LG', 'LITE GOD', 'LITE GODT']),
  termin: words(['H', 'HØST', 'HAUST'], ['V', 'VÅR']),
}

/** The code a word stands for, or null: `codeOfWord('orden', 'NOKSÅ GOD')` -> 'NG' */
export function codeOfWord(list: CodeListId, value: string): string | null {
  return wordsOfList[list]?.get(value.replace(/[\s/–-]+/g, ' ')) ?? null
}

const CHECKED = new Set(['X', '1', 'SANN', 'TRUE', 'HAKE', 'YES'])
const UNCHECKED = new Set(['0', 'USANN', 'FALSE', 'NO'])

/** What a mark in a yes/no column means to people: `codeOfMark('X')` -> 'J'. Null when it is none. */
export function codeOfMark(value: string): 'J' | 'N' | null {
  return CHECKED.has(value) ? 'J' : UNCHECKED.has(value) ? 'N' : null
}

/** Whether people write this for an empty cell: 'ingen', '-', '#N/A'. */
export function isEmptyMark(value: string): boolean {
  return isEmptyText(value)
}

const TERM = /^(?:[12]\. ?)?(?:[HV][12]?|HØST|HAUST|VÅR|HALVÅR|TERMIN|HØSTHALVÅRET|VÅRHALVÅRET)[ .-]*(?:[12]|'?\d{2}|\d{4})?$/

/** Whether a table's term is one of the many ways of writing one: 'H1', 'VÅR 2026', '1. HALVÅR', 'V26'. Upper case is expected. */
export function isWrittenTerm(value: string): boolean {
  return TERM.test(value)
}
