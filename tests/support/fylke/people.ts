import { type PlainDate, plainDate } from '../../../core/dates/plain-date.ts'
import { withControlDigits } from '../synthetic-fodselsnummer.ts'

/** Random numbers that are the same for the same seed. */
export class Dice {
  #state: number
  constructor(seed: number) {
    this.#state = seed >>> 0
  }
  /** 0 up to and including n - 1. */
  below(n: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n)
  }
  chance(share: number): boolean {
    return this.below(10_000) < share * 10_000
  }
  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!
  }
}

export interface Person {
  readonly fnr: string
  readonly born: PlainDate
  readonly family: string
  readonly given: string
  /** Surname first, without comma, as the interface wants it. */
  readonly name: string
}

const GIVEN = [
  ...['Ada', 'Amir', 'André', 'Aurora Li', 'Bjørn', 'Björk', 'Åse-Marie', 'Elin', 'Émilie', 'Hassan', 'Ida', 'Jon', 'Kari', 'Lars', 'Li'],
  ...[
    'Mina',
    'Oskar',
    'Sara',
    'Tuva',
    'Øyvind',
    'Nguyên',
    'Zoë',
    'Per Christian',
    'Ragnhild',
    'Señan',
    'Synnøve',
    'Yusuf',
    'Ellen-Sofie',
    'Ola J.',
    'Máret',
  ],
]
const FAMILY = [
  ...[
    'Berg',
    'Dahl',
    'Gran',
    'Holm',
    'Lien',
    'Moen',
    'Næss',
    'Østby',
    'Strand',
    'Vik',
    'Åsen',
    'Müller',
    "O'Brien",
    'von der Lippe',
    'Berg-Hansen',
  ],
  ...[
    'Al-Hassan',
    'Núñez',
    'Guttormsen Dahl',
    'Solberg',
    'Thorvaldsen',
    'Ødegård',
    'Lindström',
    'Haugen',
    'Fjeld',
    'Bakken',
    'Sæther',
    'Tveit',
  ],
]

/** Makes persons of whom no two have the same number, or the same name and birth date (twins differ in given name). */
export class People {
  readonly #numbers = new Set<string>()
  readonly #seen = new Set<string>()
  readonly #dice: Dice

  constructor(dice: Dice) {
    this.#dice = dice
  }

  person(year: number, fixed: { family?: string; given?: string; born?: PlainDate; dNumber?: boolean } = {}): Person {
    for (;;) {
      const born = fixed.born ?? plainDate(year, 1 + this.#dice.below(12), 1 + this.#dice.below(28))!
      const family = fixed.family ?? this.#dice.of(FAMILY)
      const given = fixed.given ?? this.#dice.of(GIVEN)
      const key = `${born} ${family} ${given}`
      if (this.#seen.has(key) && fixed.dNumber === undefined) continue
      this.#seen.add(key)
      return { fnr: this.number(born, fixed.dNumber ?? false), born, family, given, name: `${family} ${given}` }
    }
  }

  /** A made-up number: month + 80. A D-nummer has 40 more in the day; digits 7-8 then stay below 90, which is the mark of a fiktivt one. */
  number(born: PlainDate, dNumber = false): string {
    const [year, month, day] = born.split('-').map(Number) as [number, number, number]
    const six = [day + (dNumber ? 40 : 0), month + 80, year % 100].map((part) => String(part).padStart(2, '0')).join('')
    const first = year < 2000 ? 100 : 500
    for (let individ = first; individ < first + 380; individ++) {
      const made = withControlDigits(`${six}${individ}`)
      if (made !== null && !this.#numbers.has(made)) {
        this.#numbers.add(made)
        return made
      }
    }
    throw new Error(`no number left for ${born}`)
  }
}
