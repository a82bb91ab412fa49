import { isCalendarDay, type PlainDate, plainDate } from '../dates/plain-date.ts'
import { faultOfBirthDate } from './birth-date-fault.ts'
import { centuryOf } from './century.ts'
import { judgeControlDigits } from './control-digits.ts'
import { kindOfForm, monthShift, plainDay } from './fodselsnummer-form.ts'
import {
  errorFault,
  type FaultMessage,
  type FodselsnummerFault,
  type FodselsnummerKind,
  type FodselsnummerOptions,
  type FodselsnummerVerdict,
  warningFault,
} from './fodselsnummer-verdict.ts'
import { isFylkesnummer } from './fylkesnummer.ts'

const SYNTHETIC: Readonly<Record<20 | 40 | 65 | 80, FaultMessage>> = {
  20: 'nav-number',
  40: 'h-nummer-or-nav-test',
  65: 'synthetic-helsenett',
  80: 'synthetic-tenor',
}
const SILENT: readonly FodselsnummerFault[] = []

/**
 * The judgement of exactly 11 digits by the table of issue 2, in an order where one cause gives one fault: FH-nummer, impossible month
 * or day, control digits, kind, and only then what the birth date says. A wrong day nearly always breaks the control digits too, and
 * wrong control digits make century and age meaningless, so the first that fails is the only one told.
 * `judgeEleven('15049100008', ...)` before 2032 -> kind 'fodselsnummer', one warning 'only-valid-from-2032', fodselsdato '1991-04-15'
 */
export function judgeEleven(digits: string, options: FodselsnummerOptions): FodselsnummerVerdict {
  if (digits >= '8') return verdict(digits, 'fh-nummer', [errorFault('fh-nummer')], null)
  const day = twoDigits(digits, 0)
  const monthDigits = twoDigits(digits, 2)
  const year = twoDigits(digits, 4)
  const individual = twoDigits(digits, 6) * 10 + digits.charCodeAt(8) - 48
  const shift = monthShift(monthDigits)
  const kind = kindOfForm(day, shift)
  if (shift === null) return verdict(digits, kind, [errorFault('impossible-month', { maaned: monthDigits })], null)

  const month = monthDigits - shift
  const century = centuryOf(year, individual)
  // Only years 40-99 lack a century, and there 1800, 1900 and 2000 agree on the leap years, so 29 February is decided all the same.
  const fullYear = (century ?? 1900) + year
  if (!isCalendarDay(fullYear, month, plainDay(day))) {
    return verdict(
      digits,
      kind,
      [errorFault('impossible-day', { dag: plainDay(day), maaned: month, aar: century === null ? digits.slice(4, 6) : fullYear })],
      null,
    )
  }

  const control = judgeControlDigits(digits, options.today)
  const fodselsdato = century === null ? null : plainDate(fullYear, month, plainDay(day))
  if (control !== 'right' && kind === 'd-nummer' && individual >= 900 && isFylkesnummer(digits.slice(9))) {
    const fiktivt = warningFault('fiktivt', { fylkesnummer: digits.slice(9) })
    return verdict(digits, 'fiktivt', withBirthFault(fiktivt, digits, fodselsdato, options), fodselsdato)
  }
  if (control === 'wrong') {
    // With a shifted month the text still names the form: "not here" and "not even a right one" are one cause, with or without test persons.
    const fault = shift === 0 ? errorFault('wrong-checksum') : errorFault('synthetic-wrong-checksum', { tillegg: shift })
    return verdict(digits, kind, [fault], null)
  }
  if (shift !== 0 && !options.tillatSyntetiske) {
    // The remedy is the person's own number, so nothing more is said about this one.
    return verdict(digits, kind, [errorFault(SYNTHETIC[shift], { tillegg: shift })], fodselsdato)
  }
  const first = control === 'right' ? null : warningFault('only-valid-from-2032')
  return verdict(digits, kind, withBirthFault(first, digits, fodselsdato, options), fodselsdato)
}

// Character codes: half the time of Number(slice), and this runs for every distinct value.
function twoDigits(digits: string, at: number): number {
  return (digits.charCodeAt(at) - 48) * 10 + digits.charCodeAt(at + 1) - 48
}

function withBirthFault(
  first: FodselsnummerFault | null,
  digits: string,
  fodselsdato: PlainDate | null,
  options: FodselsnummerOptions,
): readonly FodselsnummerFault[] {
  const birth =
    fodselsdato === null
      ? warningFault('no-century', { aar: digits.slice(4, 6), individnummer: digits.slice(6, 9) })
      : faultOfBirthDate(fodselsdato, options)
  if (birth === null) return first === null ? SILENT : [first]
  if (first === null) return [birth]
  return birth.severity === 'error' ? [birth, first] : [first, birth]
}

function verdict(
  canonical: string,
  kind: FodselsnummerKind,
  faults: readonly FodselsnummerFault[],
  fodselsdato: PlainDate | null,
): FodselsnummerVerdict {
  return { kind, faults, fodselsdato, canonical, fix: null }
}
