import { MASK, maskIdentityNumbers } from '../idnumbers/mask.ts'
import type { Facts } from '../rules/rule.ts'

const SHORTEST_TELLING = 4

/** Masks identity numbers in text from outside the sensitive columns. Text too short to hold one is not looked through. */
export function maskText(text: string): string {
  return text.length < 10 ? text : maskIdentityNumbers(text)
}

/**
 * The facts of a finding as they may be shown: those the rule calls sensitive and fixes of a sensitive column as ••••••, and all other text
 * cleared of identity numbers.
 * In a sensitive column a text that repeats the value, or a telling part of it, is masked also where the rule forgot to say so.
 */
export function maskFacts(
  facts: Facts,
  rule: { readonly sensitiveFacts: readonly string[] },
  sensitiveValue: string | null,
  sensitiveColumn: boolean,
): Facts {
  const masked: Record<string, Facts[string]> = {}
  for (const [slot, fact] of Object.entries(facts)) {
    if (fact === undefined) continue
    const hide = rule.sensitiveFacts.includes(slot) || (slot === 'fix' && sensitiveColumn)
    const maskOne = (text: string): string => (hide || repeatsValue(text, sensitiveValue) ? MASK : maskText(text))
    masked[slot] =
      typeof fact === 'string' ? maskOne(fact) : typeof fact === 'number' ? (hide ? MASK : fact) : maskList(fact, maskOne, hide)
  }
  return masked as Facts
}

function maskList(texts: readonly string[], maskOne: (text: string) => string, hide: boolean): readonly string[] {
  return hide ? [MASK] : texts.map(maskOne)
}

/** Whether a text says a sensitive value again, or a telling part of it. */
function repeatsValue(text: string, value: string | null): boolean {
  return value !== null && text.length >= SHORTEST_TELLING && value !== '' && (value.includes(text) || text.includes(value))
}

/** Whether some fact says a sensitive value again: only then do the masked facts depend on the value. */
export function someFactRepeats(facts: Facts, value: string): boolean {
  for (const slot in facts) {
    const fact = facts[slot]
    if (typeof fact === 'string' ? repeatsValue(fact, value) : typeof fact === 'object' && fact.some((text) => repeatsValue(text, value)))
      return true
  }
  return false
}
