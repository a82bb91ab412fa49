import { dayOf, monthOf, type PlainDate, plainDate, yearOf } from '../../core/dates/plain-date.ts'

// Written without core/idnumbers, so that the code under test does not vouch for itself.

/** What stands added to the month of each kind of made-up number. */
const MONTH_SHIFT = { tenor: 80, helsenett: 65, 'h-nummer': 40, 'nav-number': 20 } as const

/** A made-up person's number: Tenor unless said otherwise; `individ` is digits 7-9; `dNumber` adds 40 to the day. */
export interface SyntheticOptions {
  readonly birthDate: PlainDate
  readonly individ?: number
  readonly kind?: keyof typeof MONTH_SHIFT
  readonly dNumber?: boolean
  /** What K1 leaves: 0 under today's rules, 1-3 only under those of 2032. */
  readonly k1Remainder?: 0 | 1 | 2 | 3
}

/**
 * A made-up number with right control digits, the same for the same options. Without `individ`: the first of the century that has
 * control digits. Throws when the given `individ` has none. `syntheticFodselsnummer({ birthDate: '2008-03-14' })` -> '14830850…'
 */
export function syntheticFodselsnummer(options: SyntheticOptions): string {
  return build(options, MONTH_SHIFT[options.kind ?? 'tenor'])
}

/** A number in the form real persons have. Only to be made while a test runs; never write its result into a file (privacy). */
export function realFormFodselsnummer(options: Omit<SyntheticOptions, 'kind'>): string {
  return build(options, 0)
}

/** The nine digits with the two control digits behind them, or null when K1 or K2 would be 10. */
export function withControlDigits(nine: string, k1Remainder = 0): string | null {
  const k1 = controlDigit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2], k1Remainder)
  if (k1 === null) return null
  const ten = `${nine}${k1}`
  const k2 = controlDigit(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0)
  return k2 === null ? null : `${ten}${k2}`
}

/** A made-up pupil. */
export interface SyntheticPerson {
  readonly fodselsnummer: string
  readonly fodselsdato: PlainDate
  readonly navn: string
}

const GIVEN = ['Ada', 'Amir', 'Bjørn', 'Elin', 'Hassan', 'Ida', 'Jon', 'Kari', 'Lars', 'Mina', 'Oskar', 'Sara', 'Tuva']
const FAMILY = ['Berg', 'Dahl', 'Gran', 'Holm', 'Lien', 'Moen', 'Næss', 'Østby', 'Strand', 'Vik', 'Åsen']
const BIRTH_YEARS = [2007, 2008, 2009]
const DAYS = BIRTH_YEARS.length * 12 * 28

/** The n-th made-up pupil (n from 0), born 2007-2009; all numbers differ for n up to some 300,000. `nthSyntheticPerson(0).fodselsdato` -> '2007-01-01' */
export function nthSyntheticPerson(n: number): SyntheticPerson {
  const day = n % DAYS
  const fodselsdato = plainDate(BIRTH_YEARS[Math.floor(day / 336)]!, Math.floor((day % 336) / 28) + 1, (day % 28) + 1)!
  const six = digits(fodselsdato, 80, false)
  const wanted = Math.floor(n / DAYS)
  for (let individ = 500, seen = 0; individ <= 999; individ++) {
    const fodselsnummer = withControlDigits(`${six}${individ}`)
    if (fodselsnummer === null) continue
    if (seen === wanted) return { fodselsnummer, fodselsdato, navn: `${FAMILY[n % FAMILY.length]}, ${GIVEN[n % GIVEN.length]}` }
    seen++
  }
  throw new Error(`no made-up person number ${n}: the numbers of ${fodselsdato} are used up`)
}

function build(options: Omit<SyntheticOptions, 'kind'>, shift: number): string {
  const six = digits(options.birthDate, shift, options.dNumber ?? false)
  const year = yearOf(options.birthDate)
  const first = options.individ ?? (year >= 1900 && year < 2000 ? 0 : 500)
  const last = options.individ ?? first + 249
  for (let individ = first; individ <= last; individ++) {
    const number = withControlDigits(`${six}${String(individ).padStart(3, '0')}`, options.k1Remainder)
    if (number !== null) return number
  }
  throw new Error(`no control digits for ${options.birthDate} with individual number ${first}-${last}`)
}

function digits(birthDate: PlainDate, shift: number, dNumber: boolean): string {
  const day = dayOf(birthDate) + (dNumber ? 40 : 0)
  return [day, monthOf(birthDate) + shift, yearOf(birthDate) % 100].map((part) => String(part).padStart(2, '0')).join('')
}

function controlDigit(text: string, weights: readonly number[], remainder: number): number | null {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  const digit = (11 + remainder - (sum % 11)) % 11
  return digit === 10 ? null : digit
}
