import { isLavereKompetanse, isSisteAar } from '../felles/kurskode.ts'
import { isAdult } from '../fullfort/is-adult.ts'
import { isPartTime } from '../fullfort/is-part-time.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import type { RowView, RunFacts } from '../rule.ts'

const ORDINARY: ReadonlySet<string> = new Set(['', 'E'])

/** Whether an ordinary pupil's enrolment is the last year of a programme that ends with a vitnemål: not IB, lower competence, adults or part-time. */
export function endsWithVitnemaal(
  row: RowView<'programomraadekode' | 'voksen' | 'deltid' | 'elevstatus'>,
  { parametre }: Pick<RunFacts, 'parametre'>,
): boolean {
  const code = row.programomraadekode
  return (
    isVideregaaende(code) &&
    isSisteAar(code) &&
    ORDINARY.has(row.elevstatus) &&
    !isLavereKompetanse(code) &&
    !isIbRow(code, '', parametre) &&
    !isAdult(row) &&
    !isPartTime(row)
  )
}
