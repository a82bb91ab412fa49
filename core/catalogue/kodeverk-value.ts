import { type PlainDate, plainDate } from '../dates/plain-date.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import type { Nivaa, Uttrykk } from './imported-kodeverk.ts'

/** A value of a list as text; a text in several languages gives the bokmål one, a reference the last part of its address. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return trimBlanks(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) {
    const texts: readonly unknown[] = value
    const spoken = (language: string): unknown =>
      texts.find((text) => isObject(text) && typeof text.spraak === 'string' && normaliseHeader(text.spraak).startsWith(language))
    const chosen = spoken('nob') ?? spoken('default') ?? texts[0]
    return isObject(chosen) && 'verdi' in chosen ? textOf(chosen.verdi) : textOf(chosen)
  }
  if (!isObject(value)) return ''
  for (const key of ['verdi', 'kode', '@value', 'url-data', 'uri', '@id', 'id']) if (value[key] !== undefined) return textOf(value[key])
  return ''
}

/** `refOf('http://psi.udir.no/kl06/trekkordning_1')` -> 'trekkordning_1' */
export function refOf(value: unknown): string {
  return textOf(value)
    .replace(/[/#]+$/, '')
    .replace(/^.*[/#]/, '')
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Years no list means as a bound: 9999-12-31 is «until further notice». */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2090]

/**
 * A day as lists write it: '2025-07-31', with a clock behind, '31.07.2025', '20250731', or a year alone (its first or last day). null = no
 * bound; undefined = cannot be read. A clock of late evening in UTC is midnight of the next day in Norway.
 */
export function dayOf(value: unknown, edge: 'fra' | 'til'): PlainDate | null | undefined {
  const text = textOf(value)
  if (text === '' || /^0+$/.test(text) || /^-+$/.test(text)) return null
  const year = /^(\d{4})$/.exec(text)?.[1]
  if (year !== undefined) return bounded(Number(year), edge === 'fra' ? 1 : 12, edge === 'fra' ? 1 : 31)
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):\d{2}.*)?$/.exec(text)
  if (iso !== null) {
    const day = bounded(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    return Number(iso[4] ?? 0) >= 22 && /(?:Z|\+00:?00)$/.test(text) && day ? nextDay(day) : day
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact !== null) return text.startsWith('9999') ? null : bounded(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: .*)?$/.exec(text)
  return written === null ? undefined : bounded(Number(written[3]), Number(written[2]), Number(written[1]))
}

function bounded(year: number, month: number, day: number): PlainDate | null | undefined {
  const date = plainDate(year, month, day)
  if (date === null) return undefined
  return year <= FIRST_YEAR || year >= LAST_YEAR ? null : date
}

function nextDay(date: PlainDate): PlainDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return plainDate(year, month, day + 1) ?? plainDate(year, month + 1, 1) ?? plainDate(year + 1, 1, 1)!
}

const YES: ReadonlySet<string> = new Set(['j', 'ja', 'true', '1', 'yes', 'y', 'x', 'utgatt', 'expired'])
const NO: ReadonlySet<string> = new Set(['n', 'nei', 'false', '0', 'no'])

/** Yes or no as lists write it; null = blank, undefined = cannot be read. `yesNo('Ja')` -> true */
export function yesNo(value: unknown): boolean | null | undefined {
  const word = normaliseHeader(textOf(value))
  if (word === '') return null
  return YES.has(word) ? true : NO.has(word) ? false : undefined
}

/** A level in words; letters alone are VIGO's own and only 'G' is known. `nivaaOf('opplaeringsnivaa_grunnskole')` -> 'grunnskole' */
export function nivaaOf(value: unknown): Nivaa | null {
  const word = normaliseHeader(refOf(value))
  const [grunnskole, videregaaende] = [/grunnsk[ou]l/.test(word) || word === 'g', /videregaende|vidaregaande|vgs|uppersecondary/.test(word)]
  return grunnskole === videregaaende ? null : grunnskole ? 'grunnskole' : 'videregaaende'
}

/** How a subject is graded, from words or Grep's codes: `uttrykkOf('vurderingsuttrykk_tall')` -> 'tall' */
export function uttrykkOf(value: unknown): Uttrykk | null {
  const word = normaliseHeader(refOf(value)).replace('vurderingsuttrykk', '')
  if (/^(?:tall|tal|tallkarakter(?:er)?|tallkarakter16|numbers?|16)$/.test(word)) return 'tall'
  if (/^(?:bestatt|greidd|passed)/.test(word)) return 'bestaatt'
  if (/^(?:deltatt|delteke|participated)/.test(word)) return 'deltatt'
  return /^(?:ingen|uten(?:karakter)?|utankarakter|none)$/.test(word) ? 'ingen' : null
}

const FORMS: Readonly<Record<string, string>> = {
  s: 'S',
  skriftlig: 'S',
  skriftleg: 'S',
  written: 'S',
  m: 'M',
  muntlig: 'M',
  munnleg: 'M',
  oral: 'M',
  p: 'P',
  praktisk: 'P',
  practical: 'P',
  mp: 'MP',
  muntligpraktisk: 'MP',
  munnlegpraktisk: 'MP',
  oralpractical: 'MP',
}

/** Exam forms in words or letters, several divided by comma, «og» or «eller». Numbered forms (eksamensform_2) are not known: null. */
export function formerOf(value: unknown): readonly string[] | null {
  const text = textOf(value)
  if (text === '' || /_\d+$/.test(text)) return null
  if (ingenEksamen(text)) return []
  const forms = text.split(/[,;/+]|\s(?:og|eller|and|or)\s/i).map((part) => FORMS[normaliseHeader(part)])
  return forms.some((form) => form === undefined) ? null : [...new Set(forms as string[])].sort()
}

/** Whether words or Grep's code say that pupils have no exam in the subject: «Ingen eksamen», trekkordning_1. */
export function ingenEksamen(value: unknown): boolean {
  const word = normaliseHeader(refOf(value))
  return ['ingeneksamen', 'ingen', 'trekkordning1', 'noexam', 'none'].includes(word)
}
