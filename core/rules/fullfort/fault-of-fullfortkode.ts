import { bevistypeOf } from '../bevis/bevistype-of.ts'
import { isLavereKompetanse, kurskode } from '../felles/kurskode.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import type { GroupView, RowView, RunFacts } from '../rule.ts'
import type { EnrolmentColumn } from './enrolment-columns.ts'
import { isAdult } from './is-adult.ts'
import { isPartTime } from './is-part-time.ts'
import { isSchoolOnly } from './is-school-only.ts'
import { leftInTheYear } from './left-in-the-year.ts'
import type { OutcomeColumn } from './outcome-columns.ts'
import { type Shortfall, type SubjectOutcomes, subjectOutcomes } from './subject-outcomes.ts'

/** What is wrong with a fullførtkode when it is held against the pupil's grades, by code. At most one. `by`: the grades that say so. */
export type FullfortFault =
  | {
      readonly code: 'B'
      readonly message: 'failed' | 'lacking' | 'planned'
      readonly by: readonly Shortfall[]
      readonly allowed: readonly string[]
      /** false where only a guess or an adult's plan speaks against it. */
      readonly sure: boolean
    }
  | {
      readonly code: 'I'
      readonly message: 'none-failed' | 'only-lacking'
      readonly by: readonly Shortfall[]
      readonly allowed: readonly string[]
    }
  | {
      readonly code: 'M'
      readonly message: 'none-lacking' | 'only-failed'
      readonly by: readonly Shortfall[]
      readonly allowed: readonly string[]
    }
  | { readonly code: 'A' | 'H' | 'L' | 'K' }

type Enrolment = RowView<EnrolmentColumn | 'fullfortkode'>
type Run = Pick<RunFacts, 'kodeverk' | 'parametre'>

/** Pupils who are elsewhere, ended, private or in working life: their code does not follow the grades of this school. */
const OTHER_PUPILS: ReadonlySet<string> = new Set(['P', 'U', 'I', 'O', 'S', 'L', 'K'])
/** Planned lower competence in a group of its own, whose code the category decides. */
const OWN_GROUP = /^H[TRM]/

/**
 * Holds a fullførtkode against the grades (RHB-B21: B passed, I a 1 or IB, M IV or IM, A planned lower competence, H part-time or going on).
 * One verdict for all rules on fullførtkode and bevistype, so that one cause is one finding. Null = no fault that the file can prove:
 * grunnskole (only B and S), the IB programme, pupils who left in the year, lower competence in a group of its own, private candidates.
 */
export function faultOfFullfortkode(enrolment: Enrolment, subjects: GroupView<OutcomeColumn>, run: Run): FullfortFault | null {
  const { fullfortkode: code, programomraadekode: programme } = enrolment
  if (!'BIMAHLK'.includes(code) || code === '' || subjects.size === 0) return null
  if (!isVideregaaende(programme) || isIbRow(programme, '', run.parametre) || OTHER_PUPILS.has(enrolment.elevstatus)) return null
  if (leftInTheYear(enrolment.avbruddsdato, enrolment.skoleaar)) return null
  if (code === 'L' || code === 'K') return isSchoolOnly(programme) ? { code } : null
  if (OWN_GROUP.test(kurskode(programme).variant)) return null
  const outcomes = subjectOutcomes(subjects, run)
  if (outcomes.counted === 0) return null
  if (code === 'B') return faultOfB(enrolment, outcomes)
  if (code === 'A') return faultOfA(enrolment, outcomes)
  if (code === 'H') return faultOfH(enrolment, outcomes)
  // What is left of an adult's education, part-time years and lower competence do not follow from the grades of one year.
  if (isAdult(enrolment) || outcomes.adult || isPartTime(enrolment) || isLavereKompetanse(programme) || programme.startsWith('AO'))
    return null
  return code === 'I' ? faultOfI(outcomes) : faultOfM(outcomes)
}

function faultOfB(enrolment: Enrolment, outcomes: SubjectOutcomes): FullfortFault | null {
  const vitnemaal = bevistypeOf(enrolment.bevistype) === 'VM'
  // Grades that may not stand on a vitnemål are told there, at the grade.
  const toldHere = ({ grade }: Shortfall): boolean => !vitnemaal || grade === '1'
  const failed = outcomes.failed.filter(toldHere)
  const lacking = outcomes.lacking.filter(toldHere)
  const by = [...failed, ...lacking]
  if (by.length === 0) return null
  const planned = lacking.filter((one) => outcomes.planned.includes(one))
  const message = failed.length > 0 ? 'failed' : planned.length === lacking.length ? 'planned' : 'lacking'
  const fits = { I: failed.length > 0, M: lacking.length > planned.length, A: planned.length > 0 }
  const allowed = (['I', 'M', 'A'] as const).filter((code) => fits[code])
  const sure = by.some((one) => one.sure) && !isAdult(enrolment) && !outcomes.adult
  return { code: 'B', message, by, allowed, sure }
}

function faultOfI({ failed, lacking, planned, mayFail }: SubjectOutcomes): FullfortFault | null {
  if (failed.length > 0 || mayFail) return null
  if (lacking.length === 0) return { code: 'I', message: 'none-failed', by: lacking, allowed: ['B'] }
  const allowed = [...(planned.length < lacking.length ? ['M'] : []), ...(planned.length > 0 ? ['A'] : [])]
  return { code: 'I', message: 'only-lacking', by: lacking, allowed }
}

function faultOfM({ failed, lacking, mayLack }: SubjectOutcomes): FullfortFault | null {
  if (lacking.length > 0 || mayLack) return null
  return failed.length === 0
    ? { code: 'M', message: 'none-lacking', by: failed, allowed: ['B'] }
    : { code: 'M', message: 'only-failed', by: failed, allowed: ['I'] }
}

function faultOfA(enrolment: Enrolment, { planned, individual, adult }: SubjectOutcomes): FullfortFault | null {
  const programme = enrolment.programomraadekode
  const told = planned.length > 0 || individual || enrolment.elevstatus === 'A' || adult
  return told || isLavereKompetanse(programme) || programme.startsWith('AO') || isAdult(enrolment) ? null : { code: 'A' }
}

/** Only where the file says that the pupil is not part-time: on an ordinary programme, or where every subject has its final grade. */
function faultOfH(enrolment: Enrolment, { allFinal, adult }: SubjectOutcomes): FullfortFault | null {
  const saysFullTime = /^N(?:EI)?$/.test(enrolment.deltid)
  const fullTime = saysFullTime || enrolment.elevstatus === 'E'
  const ordinary = saysFullTime && kurskode(enrolment.programomraadekode).variant === '----'
  if (!fullTime || !(allFinal || ordinary) || adult || isPartTime(enrolment) || isAdult(enrolment)) return null
  return enrolment.programomraadekode.startsWith('AO') ? null : { code: 'H' }
}
