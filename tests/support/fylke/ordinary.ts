import type { Fields } from './lines.ts'
import { type Enrolment, type Fag, FIRST_DAY, type Pupil, type School, YEAR } from './model.ts'
import type { Dice, People, Person } from './people.ts'
import { isGrunnskole, type Programme, type Subject } from './programmes.ts'

const PLACES = [
  ...(['3110 3905', '3182 3901', '3210 3907', '3256 3909', '3080 3903', '3128 3911', '0150 0301', '1440 3214', '4610 4204'] as const),
]
/** Exam form -> column (B15). */
export const COLUMN_OF = { S: 'KARSKR', M: 'KARMUN', P: 'KARANN', MP: 'KARANN', '': 'KARANN' } as const

export function pass(dice: Dice): string {
  return dice.of(['2', '3', '3', '4', '4', '4', '5', '5', '6'])
}

/** A row of a subject without grades. */
export function fag(code: string, f: Fields = {}, more: Omit<Fag, 'f'> = {}): Fag {
  return { f: { FAGKODE: code, KLSTATUS: 'E', STARTDAT: FIRST_DAY, ...f }, ...more }
}

function ordinaryFag(subject: Subject, programme: Programme, dice: Dice): Fag {
  const { code, gives, exams, hours } = subject
  const row = fag(code, { ELEVTIMER: hours })
  // The interface: blank start dates of subjects are fine in grunnskole.
  if (isGrunnskole(programme.code) && dice.chance(0.5)) row.f.STARTDAT = ''
  if (gives === 'nothing') return row
  if (gives !== 'eksamen') row.f.KART1 = pass(dice)
  if (gives === 'halvaar') row.f.KART2 = pass(dice)
  if (gives === 'standpunkt') row.f.KARSTP = pass(dice)
  const drawn = exams.find(([, share]) => dice.chance(share))
  if (drawn !== undefined) Object.assign(row.f, exam(drawn[0], pass(dice)))
  row.f.EKSTERM = 'V'
  return row
}

/** An exam grade in the column its form says. */
export function exam(form: keyof typeof COLUMN_OF, grade: string): Fields {
  return { [COLUMN_OF[form]]: grade, EKSTYPE: form }
}

export function enrol(school: School, programme: Programme, dice: Dice): Enrolment {
  const [days, hours] = [dice.below(12), dice.below(25)]
  const struck = dice.chance(0.3) ? Math.min(days, 4) : 0
  return {
    school,
    programme,
    f: {
      SKOLEAR: YEAR,
      SKOLENR: school.number,
      KURSKODE: programme.code,
      KLASSE: programme.class,
      STARTDAT: FIRST_DAY,
      DELK: 'N',
      FRAVDAG: String(days - struck),
      FRAVTIME: String(hours),
      FRAVDAGT: String(days),
      FRAVTIMET: String(hours),
      KARORD: dice.chance(0.95) ? 'G' : 'NG',
      KARATF: 'G',
      VOKSEN: 'N',
      MALFORM: dice.chance(0.85) ? 'B' : 'N',
      SERSPRAK: isGrunnskole(programme.code) ? '' : 'N',
    },
    fag: programme.subjects.map((one) => ordinaryFag(one, programme, dice)),
    vm: [],
  }
}

function birthYear(programme: Programme, dice: Dice): number {
  if (isGrunnskole(programme.code)) return 2010
  const year = Number(programme.code[5])
  return 2010 - Math.min(Math.max(year, 1), 3) - (dice.chance(0.07) ? 1 : 0)
}

export function elOf(person: Person, dice: Dice): Fields {
  const [post, kommune] = dice.of(PLACES).split(' ') as [string, string]
  return {
    ELEVNAVN: person.name,
    GATE2: dice.of(['Strandgata 4', 'Åsveien 12 B', 'c/o Bakken, Lia 3', 'Postboks 7', '']),
    POSTNR2: post,
    KOMMNR2: kommune,
  }
}

export function ordinaryPupil(school: School, programme: Programme, people: People, dice: Dice): Pupil {
  const person = people.person(birthYear(programme, dice))
  return { of: 'ordinary', person, el: elOf(person, dice), enrolments: [enrol(school, programme, dice)] }
}
