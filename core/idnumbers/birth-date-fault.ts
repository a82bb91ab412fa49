import { type PlainDate, yearOf } from '../dates/plain-date.ts'
import { errorFault, type FodselsnummerFault, type FodselsnummerOptions, warningFault } from './fodselsnummer-verdict.ts'

const YOUNGEST = 5
const OLDEST = 100
const FIRST_OF_AUGUST = '08-01'

/**
 * The fault of a birth date, if any: after the run date is an error; younger than 5 or older than 100 (in whole years) on 1 August of
 * the school year is a warning. A date in the future is not called too young as well: one cause, one fault.
 * Born 2020-08-02 with skoleaarStart 2025 -> 'too-young', born a day earlier -> null. Source: issue 2 point 2.
 */
export function faultOfBirthDate(fodselsdato: PlainDate, options: FodselsnummerOptions): FodselsnummerFault | null {
  if (fodselsdato > options.today) return errorFault('born-after-today', { fodselsdato, dagsdato: options.today })
  const years = options.skoleaarStart - yearOf(fodselsdato)
  const alder = fodselsdato.slice(5) > FIRST_OF_AUGUST ? years - 1 : years
  if (alder >= YOUNGEST && alder <= OLDEST) return null
  return warningFault(alder < YOUNGEST ? 'too-young' : 'too-old', { alder, dato: `${options.skoleaarStart}-${FIRST_OF_AUGUST}` })
}
