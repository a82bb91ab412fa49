import type { SeededRandom } from './seeded-random.ts'

export interface MadeUpPerson {
  /** Synthetic identity number: 80 added to the month, so that it can never be a person's own. */
  readonly fodselsnummer: string
  readonly name: string
}

const FIRST = [
  ...['Aksel', 'Amalie', 'Astrid', 'Birk', 'Eirin', 'Elias', 'Frøya', 'Håkon', 'Ingrid', 'Jonas', 'Kaja', 'Lars', 'Maja', 'Mathias', 'Mio'],
  ...[
    'Nora',
    'Odin',
    'Oskar',
    'Pernille',
    'Sander',
    'Selma',
    'Signe',
    'Sigurd',
    'Tuva',
    'Ulrik',
    'Vilde',
    'Yasmin',
    'Åse',
    'Øyvind',
    'Ægir',
  ],
]
const LAST = [
  ...[
    'Bakken',
    'Bø',
    'Dahl',
    'Eide',
    'Fjeld',
    'Granås',
    'Haugen',
    'Hovland',
    'Iversen',
    'Kvåle',
    'Lie',
    'Moen',
    'Nygård',
    'Ødegård',
    'Rønning',
  ],
  ...[
    'Sæther',
    'Solberg',
    'Strand',
    'Tveit',
    'Ulvøy',
    'Vatne',
    'Viken',
    'Westby',
    'Åsen',
    'Brekke',
    'Foss',
    'Myhre',
    'Næss',
    'Skår',
    'Tangen',
  ],
]

/** A made-up pupil born in `year`. `serial` counts persons: each has a number of its own, up to some 130,000 persons. */
export function madeUpPerson(random: SeededRandom, year: number, serial: number): MadeUpPerson {
  const name = `${random.pick(LAST)} ${random.pick(FIRST)}`
  const month = 1 + (serial % 12)
  const day = 1 + (Math.floor(serial / 12) % 28)
  // 500-999 belongs to those born in the 2000s; not every number has control digits, so those that have are counted.
  let left = Math.floor(serial / 336)
  for (let individual = 500; individual < 1000; individual++) {
    const fodselsnummer = withControlDigits(`${two(day)}${two(month + 80)}${two(year % 100)}${individual}`)
    if (fodselsnummer !== null && left-- === 0) return { fodselsnummer, name }
  }
  throw new Error(`no made-up number is left for person ${serial}`)
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Nine digits with their two control digits behind; null when a control digit would be 10. */
export function withControlDigits(nine: string): string | null {
  const first = controlDigit(nine, K1)
  if (first === null) return null
  const second = controlDigit(nine + first, K2)
  return second === null ? null : `${nine}${first}${second}`
}

function controlDigit(digits: string, weights: readonly number[]): number | null {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  const digit = (11 - (sum % 11)) % 11
  return digit === 10 ? null : digit
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
