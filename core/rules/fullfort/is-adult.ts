import { isVoksenprogram } from '../felles/kurskode.ts'
import type { RowView } from '../rule.ts'

/** Whether an enrolment is an adult's: VOKSEN, elevstatus V or a programme in modules. Tables have words and ticks for yes; blank is no. */
export function isAdult(row: RowView<'voksen' | 'elevstatus' | 'programomraadekode'>): boolean {
  return (row.voksen !== '' && !/^N(?:EI)?$/.test(row.voksen)) || row.elevstatus === 'V' || isVoksenprogram(row.programomraadekode)
}
