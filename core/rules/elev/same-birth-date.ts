import { type FodselsnummerVerdict, judgeFodselsnummer } from '../../idnumbers/fodselsnummer.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'
import type { RunFacts } from '../rule.ts'

interface SameBirthDate {
  readonly at: number
  /** Index of the first row with another number of the same birth date. */
  readonly first: number
  /** 'temporary': one of the two numbers is a D-nummer or made up by an intake office, so it may have been replaced. */
  readonly message: 'again' | 'temporary'
}

/** Day + 40: a D-nummer, or one an intake office made up, of real and test persons alike. */
function isTemporary(number: string): boolean {
  return number >= '4' && number < '8'
}

/**
 * Rows of one name whose number is another than an earlier one of the same birth date. Numbers with an error tell no birth date: what is
 * wrong with them is another rule's, and often the very reason why there are two.
 */
export function sameBirthDate(size: number, numberOf: (at: number) => string, run: RunFacts): readonly SameBirthDate[] {
  const firstNumber = numberOf(0)
  let other = 1
  while (other < size && numberOf(other) === firstNumber) other++
  if (other >= size) return []

  const verdicts = new Map<string, FodselsnummerVerdict>()
  const byBirth = new Map<string, { readonly number: string; readonly first: number }>()
  const found: SameBirthDate[] = []
  const options = { today: run.today, skoleaarStart: startYearOf(run.skoleaar), tillatSyntetiske: run.tillatSyntetiske }
  for (let at = 0; at < size; at++) {
    const number = numberOf(at)
    const verdict = verdicts.get(number) ?? judgeFodselsnummer(number, options)
    verdicts.set(number, verdict)
    const { fodselsdato } = verdict
    if (fodselsdato === null || verdict.faults.some(({ severity }) => severity === 'error')) continue
    const earlier = byBirth.get(fodselsdato)
    if (earlier === undefined) byBirth.set(fodselsdato, { number, first: at })
    else if (earlier.number !== number) {
      const temporary = isTemporary(number) || isTemporary(earlier.number)
      found.push({ at, first: earlier.first, message: temporary ? 'temporary' : 'again' })
    }
  }
  return found
}
