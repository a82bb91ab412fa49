import { kurskode } from '../felles/kurskode.ts'
import { isAdult } from '../fullfort/is-adult.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import type { RowView } from '../rule.ts'

/** Variants that are ordinary years; TAF, YSK and others nobody has listed may end in Vg2. */
const ORDINARY_YEAR = /^(?:---|A---|B---|H|L|SY)/
const OTHER_PUPILS: ReadonlySet<string> = new Set(['L', 'K', 'M', 'O'])

/**
 * Whether an enrolment is in Vg1 or Vg2, where no education ends, so that a vitnemål is too early (F12). One answer for the rules on
 * bevistype: where this holds, it is the one cause. Adults and apprentices may end anywhere.
 */
export function isVitnemaalTooEarly(row: RowView<'programomraadekode' | 'voksen' | 'elevstatus'>): boolean {
  const { trinn, variant } = kurskode(row.programomraadekode)
  if ((trinn !== 1 && trinn !== 2) || !isVideregaaende(row.programomraadekode)) return false
  return ORDINARY_YEAR.test(variant) && !isAdult(row) && !OTHER_PUPILS.has(row.elevstatus)
}
