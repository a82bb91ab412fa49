import type { ColumnKey } from '../records/column-key.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import type { SampleRow } from '../table/table-sample.ts'
import { trimBlanks } from '../table/trim-blanks.ts'

/** Takes the values of one column and the columns found by header; answers what the header means here, null for «not read». */
type Settle = (values: readonly string[], found: ReadonlySet<ColumnKey | null>) => ColumnKey | null

const SETTLED_BY_CONTENT: ReadonlyMap<string, Settle> = new Map<string, Settle>([
  ['fag', (values) => (most(values, /^[A-ZÆØÅ]{3}[0-9V][0-9Z][0-9]{2}( |$)/i) ? 'fagkode' : 'fagnavn')],
  ['skole', (values) => (most(values, /^\d{3,5}$/) ? 'skolenummer' : 'skolenavn')],
  ['skule', (values) => (most(values, /^\d{3,5}$/) ? 'skolenummer' : 'skolenavn')],
  ['personnummer', (values) => (most(values, /^\d{5}$/) ? 'personnummer5' : 'fodselsnummer')],
  ['status', (_values, found) => (found.has('fagkode') && !found.has('fagstatus') ? 'fagstatus' : 'elevstatus')],
  ['sluttdato', (values) => (most(values, END_OF_SCHOOL_YEAR, 0.9) ? null : 'avbruddsdato_fag')],
])

// 15 June to 31 July on nearly every row is the planned end of the year, not pupils who left (a habit of iSkole).
const END_OF_SCHOOL_YEAR = /^((1[5-9]|2\d|30)\.0?6\.|([12]\d|3[01]|0?[1-9])\.0?7\.|\d{4}-?(06-?(1[5-9]|2\d|30)|07))/

/** Whether a header of a grade table needs its content to be understood: `isSettledByContent('Fag')` -> true */
export function isSettledByContent(header: string): boolean {
  return SETTLED_BY_CONTENT.has(normaliseHeader(header))
}

/**
 * Decides on the content what a header of a grade table means when it could mean two things; null for «not read».
 * `settleHeader('Fag', ['ENG1007'], new Set())` -> 'fagkode', `settleHeader('Fag', ['Engelsk'], new Set())` -> 'fagnavn'
 * Source: data/kolonner.yaml, `avgjores_paa_innhold` and `tvetydige` of karakterfil.
 */
export function settleHeader(header: string, values: readonly string[], found: ReadonlySet<ColumnKey | null>): ColumnKey | null {
  return SETTLED_BY_CONTENT.get(normaliseHeader(header))?.(values, found) ?? null
}

/** The values below a header in the sample, blank ones left out. */
export function valuesBelow(rows: readonly SampleRow[], headerRow: number, position: number): readonly string[] {
  return rows
    .filter(({ row }) => row > headerRow)
    .map(({ fields }) => trimBlanks(fields[position] ?? ''))
    .filter((value) => value !== '')
}

function most(values: readonly string[], form: RegExp, share = 0.5): boolean {
  return values.length > 0 && values.filter((value) => form.test(value)).length >= values.length * share
}
