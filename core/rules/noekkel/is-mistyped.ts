import { judgeFodselsnummer } from '../../idnumbers/fodselsnummer.ts'
import { hasWrongDigits } from '../../idnumbers/fodselsnummer-verdict.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'
import type { RunFacts } from '../rule.ts'

/**
 * Whether eleven digits cannot be a person's. Such a number finds no partner because it is mistyped, and that has been told: one cause, one
 * finding. Asked only of the few keys without a partner, and of what may be their partners.
 */
export function isMistyped(fodselsnummer: string, run: RunFacts): boolean {
  return hasWrongDigits(
    judgeFodselsnummer(fodselsnummer, { today: run.today, skoleaarStart: startYearOf(run.skoleaar), tillatSyntetiske: true }),
  )
}
