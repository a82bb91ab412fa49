import type { Locale } from '../../messages/locale.ts'

/** How findings are said to a school. */
export interface SchoolRowOptions {
  readonly locale: Locale
  /** Whole identity numbers in a column of their own. */
  readonly visFnr: boolean
  /** Name of a subject from an imported code list; '' where it is not known. */
  readonly fagnavn: (fagkode: string) => string
}
