import type { FindingSource } from '../findings/finding.ts'
import type { SourceId } from './source-id.ts'

export function sourceOf(id: SourceId, standing: 'bekreftet' | 'ikke-kontrollert-2024'): FindingSource {
  return { id, ref: id, standing }
}
