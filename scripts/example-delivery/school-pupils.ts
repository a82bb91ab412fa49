import type { ExampleLeveranse, ExampleSchool } from './delivery.ts'
import { type MadeUpPerson, madeUpPerson } from './made-up-person.ts'
import { PROGRAMMES, type Programme, type Subject } from './programmes.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

/** One subject of one pupil as the year ended; '' = no grade of that kind. */
export interface Fagrad {
  readonly subject: Subject
  readonly halvaar1: string
  readonly halvaar2: string
  readonly standpunkt: string
  /** Exam grade, '' when not drawn. */
  readonly eksamen: string
  /** 'E' ordinary, 'S' left, 'G' passed before and approved. */
  readonly fagstatus: 'E' | 'S' | 'G'
  readonly fagmerknad: string
  readonly parameter: string
  /** 'K' when an appeal changed the grade. */
  readonly karakterstatus: '' | 'K'
}

export interface Pupil {
  readonly person: MadeUpPerson
  readonly school: ExampleSchool
  readonly programme: Programme
  readonly maalform: 'B' | 'N'
  readonly fagrader: readonly Fagrad[]
  /** Day of leaving in the middle of the year, or null. */
  readonly left: string | null
  readonly fravaerDager: number
  readonly fravaerTimer: number
}

export interface SchoolPupilsOptions {
  readonly count: number
  /** Persons in the schools before this one. */
  readonly firstSerial: number
  readonly seed: number
  readonly leveranse: ExampleLeveranse
}

/**
 * The made-up pupils of a school: ordinary ones, and at fixed places those that ordinary rules must not stumble on: one who left in January,
 * one over the absence limit (IV and FAM51), one with a subject approved from before (FAM16), one who failed a subject.
 */
export function schoolPupils(school: ExampleSchool, options: SchoolPupilsOptions): readonly Pupil[] {
  const { count, firstSerial, seed, leveranse } = options
  const random = seededRandom(seed * 7919 + Number(school.skolenummer))
  return Array.from({ length: count }, (_, i) => {
    const programme = PROGRAMMES[i % PROGRAMMES.length]!
    const person = madeUpPerson(random, 2010 - programme.trinn, firstSerial + i)
    const autumn = leveranse === 'ajourhold' || leveranse === 'elevdata'
    const kind = leveranse === 'privatist' || autumn ? 'ordinary' : kindOfPupil(i, leveranse)
    const fagrader = programme.subjects.map((subject, at) => fagrad(random, subject, at, kind))
    return {
      person,
      school,
      programme,
      maalform: random.chance(85) ? 'B' : 'N',
      fagrader,
      left: kind === 'left' ? '20260116' : null,
      fravaerDager: random.below(9),
      fravaerTimer: random.below(20),
    }
  })
}

type PupilKind = 'ordinary' | 'left' | 'over-limit' | 'approved' | 'failed' | 'appealed'

function kindOfPupil(index: number, leveranse: ExampleLeveranse): PupilKind {
  if (index % 40 === 9) return 'left'
  if (index % 40 === 16) return 'over-limit'
  if (index % 40 === 22) return 'approved'
  if (index % 40 !== 28) return 'ordinary'
  return leveranse === 'etter-klage' ? 'appealed' : 'failed'
}

function fagrad(random: SeededRandom, subject: Subject, at: number, kind: PupilKind): Fagrad {
  const grade = 2 + random.below(5)
  const ordinary = subject.ends !== 'exam-only'
  const drawn = subject.exam !== undefined && random.chance(subject.exam.percent)
  const base: Fagrad = {
    subject,
    halvaar1: ordinary ? near(random, grade) : '',
    halvaar2: subject.ends === 'goes-on' ? near(random, grade) : '',
    standpunkt: subject.ends === 'standpunkt' ? String(grade) : '',
    eksamen: drawn ? near(random, grade) : '',
    fagstatus: 'E',
    fagmerknad: '',
    parameter: '',
    karakterstatus: '',
  }
  const special = at === 2
  if (kind === 'left') return { ...base, halvaar2: '', standpunkt: '', eksamen: '', fagstatus: 'S' }
  if (kind === 'over-limit' && special) return { ...base, halvaar1: 'IV', standpunkt: 'IV', eksamen: '', fagmerknad: 'FAM51' }
  if (kind === 'approved' && special) return { ...base, halvaar1: '', eksamen: '', fagstatus: 'G', fagmerknad: 'FAM16', parameter: '2024' }
  if (kind === 'failed' && special) return { ...base, standpunkt: '1', eksamen: '' }
  if (kind === 'appealed' && special) return { ...base, standpunkt: '2', eksamen: '', karakterstatus: 'K' }
  return base
}

/** A passing grade at most one off. */
function near(random: SeededRandom, grade: number): string {
  return String(Math.min(6, Math.max(2, grade - 1 + random.below(3))))
}
