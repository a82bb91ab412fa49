// Weights include 1 for the control digit itself, so that a right number has remainder 0 and "control digit 10" needs no special case.

/** First control digit (K1) of a fodselsnummer, digits 1-10. Source: vigoskole validator; HIS 1001:2010. */
export const FODSELSNUMMER_K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1] as const

/** Second control digit (K2) of a fodselsnummer, digits 1-11. Same source. */
export const FODSELSNUMMER_K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const

/** Control digit of an organisasjonsnummer, digits 1-9. Source: Brønnøysundregistrene, "Om organisasjonsnummeret". */
export const ORGANISASJONSNUMMER = [3, 2, 7, 6, 5, 4, 3, 2, 1] as const

/**
 * Weighted sum of the first digits of a text, modulus 11; as many digits as there are weights. The text must hold digits there.
 * `remainder11('889640782', ORGANISASJONSNUMMER)` -> 0
 */
export function remainder11(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * (digits.charCodeAt(i) - 48)
  return sum % 11
}
