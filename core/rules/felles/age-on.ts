import type { PlainDate } from '../../dates/plain-date.ts'
import { judgeFodselsnummer } from '../../idnumbers/fodselsnummer.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'
import type { RunFacts } from '../rule.ts'

/** Age in whole years on a day, null when the number does not tell: `ageOn('14830850105', '2026-03-13', run)` -> 17 */
export function ageOn(fodselsnummer: string, day: PlainDate, run: Pick<RunFacts, 'today' | 'skoleaar'>): number | null {
  // Test persons have a birth date too; whether they are allowed is told elsewhere.
  const options = { today: run.today, skoleaarStart: startYearOf(run.skoleaar), tillatSyntetiske: true }
  const { fodselsdato } = judgeFodselsnummer(fodselsnummer, options)
  if (fodselsdato === null) return null
  const years = Number(day.slice(0, 4)) - Number(fodselsdato.slice(0, 4))
  return day.slice(5) < fodselsdato.slice(5) ? years - 1 : years
}
