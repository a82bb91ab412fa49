import type { DocumentedRule } from '../docs/load-rules.ts'
import { isProvable, type Norm, readNorms, readWithoutData } from './catalogue.ts'
import { type WhyNot, whyNot } from './why-not.ts'

export interface Coverage {
  readonly norms: readonly Norm[]
  /** Rules that serve a statement, by its id. */
  readonly served: ReadonlyMap<string, readonly DocumentedRule[]>
  /** Statements that could be proved and are not, with the reason; null where data/norms/uten-data.yaml says none. */
  readonly notServed: readonly { readonly norm: Norm; readonly why: WhyNot | null }[]
  /** What does not hang together: unknown ids, ids without a case that finds something, reasons for what is served. */
  readonly problems: readonly string[]
}

/** Which statements rules serve: an id counts when a rule names it and an example of that rule names it and finds something. */
export function coverageOf(rules: readonly DocumentedRule[]): Coverage {
  const norms = readNorms()
  const without = readWithoutData()
  const known = new Set(norms.map(({ id }) => id))
  const served = new Map<string, DocumentedRule[]>()
  const problems: string[] = []
  for (const documented of rules) {
    const { rule, examples } = documented
    for (const id of rule.norms) {
      if (!known.has(id)) problems.push(`${rule.id} names ${id}, which no catalogue has`)
      if (examples.some((example) => example.norms?.includes(id) === true && example.hits.length > 0))
        served.set(id, [...(served.get(id) ?? []), documented])
      else problems.push(`${rule.id} names ${id}, but no example with a hit does`)
    }
    for (const id of new Set(examples.flatMap((example) => example.norms ?? [])))
      if (!rule.norms.some((norm) => norm === id)) problems.push(`an example of ${rule.id} names ${id}, but the rule does not`)
  }
  const notServed = norms.filter((norm) => isProvable(norm) && !served.has(norm.id)).map((norm) => ({ norm, why: whyNot(norm, without) }))
  for (const { norm, why } of notServed)
    if (why === null) problems.push(`${norm.id} is served by nothing, and uten-data.yaml does not say why`)
  for (const id of Object.keys(without.utsagn)) {
    if (!known.has(id)) problems.push(`uten-data.yaml names ${id}, which no catalogue has`)
    if (served.has(id)) problems.push(`uten-data.yaml says why ${id} is not served, but it is`)
  }
  const fields = new Set(norms.flatMap(({ data }) => data ?? []))
  for (const { id, felt } of without.grunner)
    for (const field of felt) if (!fields.has(field)) problems.push(`uten-data.yaml, ${id}: no statement has the field ${field}`)
  return { norms, served, notServed, problems }
}
