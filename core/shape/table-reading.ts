import type { ImportedKodeverk } from '../catalogue/imported-kodeverk.ts'
import type { PlainDate } from '../dates/plain-date.ts'
import type { ColumnMapping } from '../formats/column-mapping.ts'
import type { Identity } from '../records/identity.ts'
import type { Skoleaar } from '../skoleaar/skoleaar.ts'

export interface ShapeOptions {
  readonly mapping: ColumnMapping
  readonly today: PlainDate
  /** The school year that was told; null = what titles say, else that of the day. */
  readonly skoleaar: Skoleaar | null
  readonly standardSkoleaar: Skoleaar
  readonly kodeverk: ImportedKodeverk | null
}

/** What holds for all blocks of a table. */
export interface TableReading {
  readonly identity: Identity
  readonly schools: (name: string) => string | null
  readonly options: ShapeOptions
  readonly manySheets: boolean
}
