import { parseWrittenDate } from '../dates/parse-written-date.ts'
import type { PlainDate } from '../dates/plain-date.ts'
import { judgeControlDigits } from '../idnumbers/control-digits.ts'
import type { Identity } from '../records/identity.ts'
import { standIn } from '../records/stand-in.ts'
import { trimBlanks } from '../table/trim-blanks.ts'

/** The cells of a row that say who it is about, as they stand; '' = blank or no such column. */
export interface PupilCells {
  readonly fodselsnummer: string
  readonly fodselsdato: string
  readonly personnummer5: string
  readonly elevnummer: string
  readonly navn: string
  readonly klasse: string
}

const MASKED = /^\d{6}[\s-]?[*•xX.]{5}$|^[*•]+$/
const DATE_ONLY = /^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}$|^\d{6}$/

/** Whether a number column shows only birth dates, or hides the last five digits: `isNoNumber('140308*****')` -> true */
export function isNoNumber(text: string): boolean {
  const trimmed = trimBlanks(text)
  return MASKED.test(trimmed) || DATE_ONLY.test(trimmed)
}

/** How the pupils of a table are told apart, by what its columns hold on their first rows. */
export function identityOf(rows: readonly PupilCells[]): Identity {
  const share = (test: (cells: PupilCells) => boolean): number => (rows.length === 0 ? 0 : rows.filter(test).length / rows.length)
  if (share(({ fodselsnummer }) => fodselsnummer !== '' && !isNoNumber(fodselsnummer)) >= 0.5) return 'fodselsnummer'
  if (share(({ fodselsdato, personnummer5 }) => fodselsdato !== '' && personnummer5 !== '') >= 0.5) return 'dato-og-fem-siffer'
  if (share(({ elevnummer }) => elevnummer !== '') >= 0.9) return 'elevnummer'
  const born = share(({ fodselsdato, fodselsnummer }) => fodselsdato !== '' || isNoNumber(fodselsnummer)) >= 0.5
  const named = share(({ navn }) => navn !== '') >= 0.5
  // A table with a number column that is empty all through is one whose numbers are missing.
  return born && named ? 'navn-og-fodselsdato' : named ? 'navn' : born ? 'fodselsdato' : 'fodselsnummer'
}

/**
 * What stands for the pupil in the column of identity numbers: the number as written, birth date and five digits put together, or a
 * stand-in. `numberOf({ fodselsdato: '14.03.2008', personnummer5: '50105', … }, 'dato-og-fem-siffer', today)` -> '14030850105'
 */
export function numberOf(cells: PupilCells, identity: Identity, today: PlainDate): string {
  switch (identity) {
    case 'fodselsnummer':
      return cells.fodselsnummer
    case 'dato-og-fem-siffer':
      return joined(cells, today)
    case 'elevnummer':
      return cells.elevnummer === '' ? '' : standIn(cells.elevnummer)
    case 'navn-og-fodselsdato':
    case 'navn':
    case 'fodselsdato': {
      const born = cells.fodselsdato !== '' ? cells.fodselsdato : isNoNumber(cells.fodselsnummer) ? cells.fodselsnummer : ''
      const day = parseWrittenDate(trimBlanks(born).slice(0, 10), today) ?? born
      const name = nameKey(cells.navn)
      // Without a birth date the class tells two pupils of one name apart as well as anything.
      return name === '' && day === '' ? '' : standIn(`${name}|${identity === 'navn' ? cells.klasse.trim().toUpperCase() : day}`)
    }
  }
}

/** «Etternavn, Fornavn» and «Fornavn Etternavn» are one name: `nameKey('Berg, Nora Testine')` -> 'BERG NORA TESTINE' */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .sort()
    .join(' ')
}

/** A made-up person's birth date may be written as the real day while the five digits are those of the number with 80 added to the month. */
function withControl(day: string, month: string, rest: string, today: PlainDate): string {
  const plain = day + month + rest
  const madeUp = day + String(Number(month) + 80) + rest
  const isRight = (number: string): boolean => /^\d{11}$/.test(number) && judgeControlDigits(number, today) === 'right'
  return !isRight(plain) && isRight(madeUp) ? madeUp : plain
}

/**
 * The birth date of a made-up person as a day of the calendar, where it is written with 80 added to the month; null for any other text.
 * `dayOfMadeUp('14.83.2008')` -> '14.03.2008'
 */
export function dayOfMadeUp(written: string): string | null {
  const parts = /^(?<day>\d{1,2})\.(?<month>8[1-9]|9[0-2])\.(?<year>\d{2}|\d{4})$/.exec(written)?.groups
  return parts === undefined ? null : `${parts.day}.${String(Number(parts.month) - 80).padStart(2, '0')}.${parts.year}`
}

function joined({ fodselsdato, fodselsnummer, personnummer5 }: PupilCells, today: PlainDate): string {
  if (fodselsnummer !== '' && !isNoNumber(fodselsnummer)) return fodselsnummer
  const digits = trimBlanks(personnummer5)
  const written = trimBlanks(fodselsdato)
  if (written === '' || digits === '') return written === '' ? digits : ''
  if (/^\d{6}$/.test(written)) return written + digits
  const day = parseWrittenDate(written.slice(0, 10).trim(), today)
  if (day !== null) return withControl(day.slice(8, 10), day.slice(5, 7), day.slice(2, 4) + digits, today)
  // A synthetic number has 80 added to the month, and so may its date: the parts are taken as they stand.
  const parts = /^(\d{1,2})\.(\d{1,2})\.(?:\d{2})?(\d{2})$/.exec(written)
  return parts === null ? written + digits : parts[1]!.padStart(2, '0') + parts[2]!.padStart(2, '0') + parts[3]! + digits
}
