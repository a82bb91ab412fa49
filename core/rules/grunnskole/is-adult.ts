import type { ColumnKey } from '../../records/column-key.ts'
import { codeMeant } from '../felles/code-meant.ts'
import type { RowView, RunFacts } from '../rule.ts'
import { ageAtEndOfYear } from './birth-year.ts'
import { isForAdults } from './grunnskole-programme.ts'

/** Columns that tell whether somebody in grunnskole is an adult; those of the enrolment are looked up there. */
export const adultColumns = [
  'programomraadekode',
  'fodselsnummer',
  'skoleaar',
  'voksen',
  'elevstatus',
] as const satisfies readonly ColumnKey[]

/** From this age nobody is a pupil of the ordinary grunnskole, whatever the enrolment lacks. */
const ADULT_AGE = 20

/**
 * Whether a row of grunnskole is an adult's: the programme is for adults, VOKSEN is J, VIGO has made the elevstatus V, or the birth date says
 * so. Adults have other rules: approved subjects, private exams, kompetansebevis.
 */
export function isAdult(row: RowView<(typeof adultColumns)[number]>, run: Pick<RunFacts, 'today' | 'skoleaar'>): boolean {
  if (isForAdults(row.programomraadekode) || codeMeant('janei', row.voksen) === 'J' || codeMeant('elevstatus', row.elevstatus) === 'V')
    return true
  const age = ageAtEndOfYear(row.fodselsnummer, row.skoleaar, run)
  return age !== null && age >= ADULT_AGE
}
