import { isUtvidetTid, kurskode } from '../felles/kurskode.ts'
import type { RowView } from '../rule.ts'

/** Variants of a programme that takes the ordinary time; TAF, YSK and others nobody has listed may take longer. */
const ORDINARY_TIME = /^(?:----|L|YK|SY|J|H)/

/** Whether an enrolment may go on after this school year: part-time, or a programme that is spread over more years. */
export function isPartTime(row: RowView<'deltid' | 'elevstatus' | 'programomraadekode'>): boolean {
  const code = row.programomraadekode
  return (
    (row.deltid !== '' && !/^N(?:EI)?$/.test(row.deltid)) ||
    row.elevstatus === 'D' ||
    isUtvidetTid(code) ||
    !ORDINARY_TIME.test(kurskode(code).variant)
  )
}
