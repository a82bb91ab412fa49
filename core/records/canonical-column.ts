import type { Text } from '../messages/locale.ts'
import type { ValueType } from './value-type.ts'

/** What holds of a canonical column whichever format it comes from. */
export interface CanonicalColumn {
  readonly type: ValueType
  /** Personal data: masked in logs, terminal, JSON, SARIF and HTML. */
  readonly sensitive: boolean
  readonly title: Text
}
