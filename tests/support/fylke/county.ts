import { bySpecialProgramme, CASES } from './cases.ts'
import { type Delivery, type Pupil, type School, YEAR } from './model.ts'
import { enrol, exam, ordinaryPupil, pass } from './ordinary.ts'
import { Dice, People } from './people.ts'
import { PROGRAMMES, type ProgrammeId } from './programmes.ts'

export interface SchoolYear {
  readonly school: School
  readonly pupils: readonly Pupil[]
}

export interface County {
  readonly number: string
  readonly schools: readonly SchoolYear[]
}

const GENERAL: readonly (readonly ProgrammeId[])[] = [
  ['st1', 'st2', 're2', 'st3', 're3'],
  ['st1', 'st2', 'st3', 'hs1', 'hs2', 'bu2'],
  ['hs1', 'hs2', 'ba1', 'tm2', 'el1', 'el2'],
  ['tp1', 'rm1', 'rm2', 'na1', 'el1', 'el2', 'tm2'],
  ['st1', 'id1', 'md2', 're2', 're3', 'st3'],
  ['hs1', 'bu2', 'ba1', 'sr1', 'st1', 'st2', 're3'],
]

/** Schools that are out of the ordinary: number, name, programmes. */
const SPECIAL: readonly (readonly [number: string, name: string, programmes: readonly ProgrammeId[]])[] = [
  ['39190', 'Fjordbyen voksenopplæring', ['vo2', 'mv3', 'vo2']],
  ['00911', 'Granlia private videregående skole', ['st1', 'st2', 'st3', 'hs1']],
  ['39120', 'Storvik videregående skole', ['ib2', 'ib3', 'st1', 'st3']],
  ['39121', 'Kystbyen videregående skole', ['taf', 'pb4', 'yk4', 'h1', 'ht', 'a1', 'b1', 'hs1', 'me3', 'ao']],
  ['39122', 'Landslinjen videregående skole', ['ll3', 'sr1', 'tp1']],
]

export interface CountyOptions {
  readonly seed?: number
  /** Ordinary upper secondary schools beside the five special ones, and schools of grunnskole. */
  readonly vgs?: number
  readonly gs?: number
  /** Pupils of each programme at each school, about. */
  readonly perClass?: number
}

const FIRST = ['Ås', 'Lia', 'Vika', 'Berg', 'Fjord', 'Skog', 'Elve', 'Nes', 'Strand', 'Haug', 'Sol', 'Dal']

/** Nine digits with the control digit of Enhetsregisteret (weights 3 2 7 6 5 4 3 2). */
function orgnr(dice: Dice): string {
  for (;;) {
    const eight = `99${String(dice.below(1_000_000)).padStart(6, '0')}`
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(eight[at]), 0)
    const digit = (11 - (sum % 11)) % 11
    if (digit < 10) return `${eight}${digit}`
  }
}

/** A made-up county and all its pupils over one school year; the same for the same options. */
export function makeCounty({ seed = 20_260_625, vgs = 25, gs = 10, perClass = 13 }: CountyOptions = {}): County {
  const dice = new Dice(seed)
  const people = new People(dice)
  const plans: { school: School; programmes: readonly ProgrammeId[] }[] = []
  const plan = (number: string, name: string, kind: School['kind'], programmes: readonly ProgrammeId[]) =>
    plans.push({ school: { number, name, orgnr: orgnr(dice), kind, kb: dice.chance(0.5) }, programmes })
  for (let n = 0; n < vgs; n++)
    plan(`391${String(n + 30)}`, `${FIRST[n % 12]}${n > 11 ? 'mo' : ''} videregående skole`, 'vgs', GENERAL[n % 6]!)
  for (const [number, name, programmes] of SPECIAL) plan(number, name, 'vgs', programmes)
  for (let n = 0; n < gs; n++) {
    const programmes: readonly ProgrammeId[] = n === 1 ? ['gv', 'gm'] : n === 2 ? ['gs', 'gc'] : ['gs', 'gs', 'gs', 'gs']
    plan(n === 3 ? '00871' : `395${String(n + 10)}`, `${FIRST[n % 12]} ungdomsskole`, 'gs', programmes)
  }
  const others = plans.filter(({ school }) => school.kind === 'vgs').map(({ school }) => school)
  const met = new Map(CASES.map((one) => [one, 0]))
  const moved: { to: School; pupil: Pupil }[] = []
  const schools = plans.map(({ school, programmes }, at) => {
    const own = programmes.flatMap((id) =>
      Array.from({ length: perClass - 2 + dice.below(5) }, () => ordinaryPupil(school, PROGRAMMES[id], people, dice)),
    )
    if (school.kind === 'gs') writtenExam(own, at, dice)
    const other = others[(at + 1) % others.length]!
    for (const pupil of own) bySpecialProgramme(pupil, { dice, people, school, other })
    // Every third pupil is an example of something: of what fits it and has been met least.
    const more: Pupil[] = []
    for (let n = 0; n < own.length; n += 3) {
      const pupil = own[n]!
      if (pupil.of !== 'ordinary') continue
      const [first, ...rest] = CASES.filter((one) => one.fits(pupil))
      if (first === undefined) continue
      const one = rest.reduce((least, next) => (met.get(next)! < met.get(least)! ? next : least), first)
      met.set(one, met.get(one)! + 1)
      pupil.of = one.of
      one.apply?.(pupil, { dice, people, school, other })
      more.push(...(one.brings?.(pupil, { dice, people, school, other }) ?? []))
    }
    const pupils = [...own, ...more]
    for (const pupil of pupils)
      for (const { school: where } of pupil.enrolments.slice(1)) if (where !== school) moved.push({ to: where, pupil })
    if (school.number.startsWith('00') && school.kind === 'vgs') privateSchool(pupils)
    if (school.number === '00871') montessori(pupils)
    return { school, pupils }
  })
  const withMoved = schools.map(({ school, pupils }) => ({
    school,
    pupils: [...pupils, ...moved.filter(({ to }) => to === school).map(({ pupil }) => pupil)],
  }))
  return { number: '39', schools: [...withMoved, privatister(people, dice)] }
}

/** Every pupil of a lower secondary school has the written exam that the school was drawn for: norsk in two codes, matematikk or engelsk. */
function writtenExam(pupils: readonly Pupil[], at: number, dice: Dice): void {
  const codes = [['NOR0214', 'NOR0215'], ['MAT0015'], ['ENG0012']][at % 3]!
  for (const { enrolments } of pupils)
    for (const { f } of enrolments[0]!.fag) if (codes.includes(f.FAGKODE!)) Object.assign(f, { KARMUN: '', ...exam('S', pass(dice)) })
}

/** F29: a private school's own subjects, with hours that no list asks for. */
function privateSchool(pupils: readonly Pupil[]): void {
  for (const { enrolments } of pupils) {
    const enrolment = enrolments[0]!
    if (enrolment.f.SLUTTDAT || enrolment.f.DELK === 'J' || enrolment.fag.every(({ f }) => f.KLSTATUS !== 'E')) continue
    enrolment.fag.push({
      f: { FAGKODE: 'LIV1001', KLSTATUS: 'E', STARTDAT: '20250818', ELEVTIMER: '60', KART1: '4', KARSTP: '5', EKSTERM: 'V' },
    })
    if (enrolment.f.FULLFKOD === undefined) enrolment.vm.push({ VMMKODE: 'VMM37' })
  }
}

/** VMM45: a Montessori school without grades in orden and oppførsel (F02). */
function montessori(pupils: readonly Pupil[]): void {
  for (const { enrolments } of pupils) {
    Object.assign(enrolments[0]!.f, { KARORD: '', KARATF: '' })
    enrolments[0]!.vm.push({ VMMKODE: 'VMM45' })
  }
}

/** Private candidates of the autumn, as the county's office sends them in February: no class, no start date, exam grades alone. */
function privatister(people: People, dice: Dice): SchoolYear {
  const school: School = { number: '39999', name: 'Privatistkontoret', orgnr: '', kind: 'privatist', kb: false }
  const pupils = Array.from({ length: 60 }, (_, n): Pupil => {
    const person = people.person(1980 + dice.below(27), n % 9 === 0 ? { dNumber: true } : {})
    const enrolment = enrol(school, PROGRAMMES.st3, dice)
    enrolment.f = { SKOLEAR: YEAR, SKOLENR: school.number, KURSKODE: n % 2 === 0 ? 'STSSA3----' : 'PBPBY4----' }
    const row = (code: string, form: 'S' | 'M' | 'MP', grade: string, f = {}) => ({
      f: { FAGKODE: code, KLSTATUS: 'P', ...exam(form, grade), EKSTERM: 'H', ...f },
      only: ['privatist'] as const satisfies readonly Delivery[],
    })
    const grade = () => dice.of(['1', '2', '3', '4', '5', '6'])
    enrolment.fag = [
      row('NOR1267', 'S', grade()),
      row('NOR1269', 'M', grade()),
      ...(n % 4 === 0 ? [row('REA3039', 'MP', grade())] : []),
      ...(n % 7 === 0 ? [row('MAT1110', 'S', 'IM', { FAMKODE: 'FAM29' })] : []),
      ...(n % 11 === 0 ? [row('HIS1011', 'M', 'IM', { FAMKODE: 'FAM39' })] : []),
      ...(n % 13 === 0 ? [row('SPR3031', 'S', '3', { KARSTAT: 'U' }), row('SAM3054', 'S', 'IV', { FAMKODE: 'FAM04' })] : []),
      // A candidate who sits a subject of another programme as well.
      ...(n % 17 === 0 ? [row('ENG1007', 'S', '5')] : []),
    ]
    return { of: 'privatist', person, el: { ELEVNAVN: person.name, POSTNR2: '3110', KOMMNR2: '3905' }, enrolments: [enrolment] }
  })
  return { school, pupils }
}
