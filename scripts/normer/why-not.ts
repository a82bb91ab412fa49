import type { Norm, Reason, readWithoutData } from './catalogue.ts'

/** Why a statement is not served: a sentence, and the fields that no file holds (none when the reason is another). */
export interface WhyNot {
  readonly grunn: string
  readonly felt: readonly string[]
}

/**
 * Why nothing proves a statement, by data/norms/uten-data.yaml: the reason that holds most of its fields, or one of its own. Null when
 * that file says nothing, which is a gap.
 */
export function whyNot(norm: Norm, without: ReturnType<typeof readWithoutData>): WhyNot | null {
  const own = without.utsagn[norm.id]
  if (own !== undefined) return { grunn: own, felt: [] }
  const fields = norm.data ?? []
  const missing = (reason: Reason): readonly string[] => fields.filter((field) => reason.felt.includes(field))
  const [best] = without.grunner.toSorted((a, b) => missing(b).length - missing(a).length)
  if (best === undefined || missing(best).length === 0) return null
  return { grunn: best.grunn, felt: fields.filter((field) => without.grunner.some(({ felt }) => felt.includes(field))) }
}
