import type { FindingSource } from '../findings/finding.ts'
import type { SourceId } from './source-id.ts'
import { norms, sources } from './sources.gen.ts'

const STANDING = { verified: 'bekreftet', inferred: 'utledet', guess: 'gjetning' } as const

/**
 * A source as findings cite it. Standing says how far it can be trusted: 'bekreftet' (read in the named document), 'utledet', 'gjetning',
 * 'ikke kontrollert mot forskriften av 2024' (the national circular of 2016), 'fylkets retningslinje'.
 * `sourceOf('RHB-B26')` -> `{ id: 'RHB-B26', ref: 'Registreringshåndboken B26 …', standing: 'bekreftet' }`
 */
export function sourceOf(id: SourceId): FindingSource {
  const source = (sources as Readonly<Record<string, { readonly ref: string; readonly sure: keyof typeof STANDING }>>)[id]
  if (source !== undefined) return { id, ref: source.ref, standing: STANDING[source.sure] }
  const { ref } = (norms as Readonly<Record<string, { readonly ref: string }>>)[id]!
  if (id.startsWith('VTFK')) return { id, ref, standing: 'fylkets retningslinje' }
  // Whatever else confirms the rule: the circular explains the regulations of 2006, and is never shown as law in force (F45).
  return { id, ref, standing: 'ikke kontrollert mot forskriften av 2024' }
}
