import { slotsOf } from '#core'
import type { RuleExample } from '../../core/rules/examples.ts'
import type { Facts, Message, Rule } from '../../core/rules/rule.ts'
import type { FoundHit } from './check-text.ts'
import { rowNumberOf } from './example-file.ts'

/** A hit as examples speak of it, with the row number of its file. */
export interface OutcomeHit {
  readonly file: number
  readonly row: number
  readonly key: string | null
  readonly message: string
  readonly severity: string
  readonly fix: string | null
  readonly count: number
  /** Those the example speaks of; null when of none. */
  readonly facts: Facts | null
}

/** What an example says that the rule finds. */
export function expectedHits(example: RuleExample): readonly OutcomeHit[] {
  return example.hits.map((hit) => ({
    file: hit.file ?? 0,
    row: rowNumberOf(hit.file === undefined || hit.file === 0 ? example : { ...example.beside![hit.file - 1]!, hits: [] }, hit.row),
    key: hit.at,
    message: hit.message,
    severity: hit.severity,
    fix: hit.fix ?? null,
    count: hit.count ?? 1,
    facts: hit.facts ?? null,
  }))
}

/** Hits that were found, in the same shape, with the facts that the example's hit in the same place speaks of. */
export function asOutcome(hits: readonly (FoundHit & { readonly file: number })[], example: RuleExample): readonly OutcomeHit[] {
  return hits.map(({ file, row, key, message, severity, fix, count, facts }, i) => {
    const spoken = example.hits[i]?.facts
    const told = spoken === undefined ? null : Object.fromEntries(Object.keys(spoken).map((slot) => [slot, facts[slot]]))
    return { file, row, key, message, severity, fix, count, facts: told }
  })
}

/** Slots of the hit's message that its facts leave empty. */
export function emptySlots(rule: Rule, { message, facts }: FoundHit): readonly string[] {
  const { what, remedy } = (rule.messages as Readonly<Record<string, Message>>)[message]!
  return slotsOf(what.nb + remedy.nb).filter((slot) => slot !== 'value' && slot !== 'column' && facts[slot] === undefined)
}
