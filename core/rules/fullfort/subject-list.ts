import type { Shortfall } from './subject-outcomes.ts'

/** As many subjects as a message names. */
const NAMED = 4

/** The subjects of a message with their grades, the same in every language: 'MAT1019 (1), NAT1007 (IV)'. */
export function subjectList(shortfalls: readonly Shortfall[]): string {
  const named = shortfalls.slice(0, NAMED).map(({ fagkode, grade }) => `${fagkode} (${grade})`)
  return named.join(', ') + (shortfalls.length > NAMED ? ' …' : '')
}
