import type { CheckedRun } from '../../findings/checked-file.ts'
import type { Locale } from '../../messages/locale.ts'
import type { SchoolRow } from './school-row.ts'
import type { SendingFacts } from './sending-facts.ts'

/** A row of a book and the key that finds it again. */
export interface KeyedRow {
  readonly key: string
  readonly row: SchoolRow
}

/** What a school's workbook is made of. */
export interface SchoolBookInput {
  readonly run: CheckedRun
  readonly locale: Locale
  readonly sending: SendingFacts
  readonly skolenummer: string | null
  readonly skolenavn: string
  readonly rows: readonly KeyedRow[]
}
