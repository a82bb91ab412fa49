import type { PlainDate } from '../dates/plain-date.ts'
import { FODSELSNUMMER_K1, FODSELSNUMMER_K2, remainder11 } from './modulus11.ts'

/** From this day K1 may leave the remainder 0, 1, 2 or 3. Source: Skatteetaten, "Nye fødselsnummer og d-nummer fra 2032"; issue 2 point 2. */
const RULES_OF_2032_FROM = '2032-01-01'

/**
 * Whether the control digits of 11 digits are right on a run date; 'only-from-2032' when they follow the new rule before it is in force.
 * K2 is strict under both rules. `judgeControlDigits('15049100008', '2026-01-01')` -> 'only-from-2032', in 2032 -> 'right'
 */
export function judgeControlDigits(digits: string, today: PlainDate): 'right' | 'only-from-2032' | 'wrong' {
  if (remainder11(digits, FODSELSNUMMER_K2) !== 0) return 'wrong'
  const remainder = remainder11(digits, FODSELSNUMMER_K1)
  if (remainder === 0) return 'right'
  if (remainder > 3) return 'wrong'
  return today >= RULES_OF_2032_FROM ? 'right' : 'only-from-2032'
}
