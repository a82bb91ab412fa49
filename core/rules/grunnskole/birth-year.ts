import { yearOf } from '../../dates/plain-date.ts'
import { judgeFodselsnummer } from '../../idnumbers/fodselsnummer.ts'
import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'
import type { RunFacts } from '../rule.ts'

/**
 * How many years old a person becomes in the calendar year in which the school year ends; null when number or year do not tell.
 * A tenth grader becomes sixteen: `ageAtEndOfYear('14830850105', '2025-2026', run)` -> 18
 */
export function ageAtEndOfYear(fodselsnummer: string, skoleaar: string, run: Pick<RunFacts, 'today' | 'skoleaar'>): number | null {
  const year = parseSkoleaar(skoleaar) ?? run.skoleaar
  const skoleaarStart = startYearOf(year)
  // Test persons have a birth date too; whether they are allowed is told elsewhere.
  const { fodselsdato } = judgeFodselsnummer(fodselsnummer, { today: run.today, skoleaarStart, tillatSyntetiske: true })
  return fodselsdato === null ? null : skoleaarStart + 1 - yearOf(fodselsdato)
}
