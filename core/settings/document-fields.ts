import { z } from 'zod'
import { type PlainDate, parseIsoDate, plainDate } from '../dates/plain-date.ts'

// Everything here is a function: a module that only reads results, a worker for one, then loads no zod.

/** A table of named fields; its message lists them, for the proposal of a misspelt one (document-problem.ts). */
export function fields<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `keys ${Object.keys(shape).join(' ')}` : 'document-not-fields'),
  })
}

/** A value read from text, or the code of a problem when the text cannot be read. */
export function readAs<T>(read: (text: string) => T | null, code: string) {
  return z.string({ error: code }).transform((text, context): T => {
    const value = read(text.trim())
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: code })
    return z.NEVER
  })
}

/** One of some words; the message lists them. */
export function oneOf<const W extends readonly string[]>(words: W) {
  return z.enum(words, { error: () => `document-not-allowed ${words.join(' ')}` })
}

export function flag() {
  return z.boolean({ error: 'document-not-yes-no' })
}

/** Text that says something. */
export function text() {
  return readAs((written) => (written === '' ? null : written), 'document-not-text')
}

export function list<T extends z.ZodType>(item: T) {
  return z.array(item, { error: 'document-not-list' })
}

/** '2026-12-31' or, as people write it, '31.12.2026'. */
export function date() {
  return readAs(readDate, 'document-not-date')
}

function readDate(written: string): PlainDate | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? []
  return year === undefined ? parseIsoDate(written) : plainDate(Number(year), Number(month), Number(day))
}

/** A day of any year, 'MM-DD'; 29 February is none, for it is not there every year. */
export function dayOfYear() {
  return readAs(
    (written) => (/^\d{2}-\d{2}$/.test(written) && parseIsoDate(`2023-${written}`) !== null ? written : null),
    'document-not-day',
  )
}

/** A number within bounds, both included. */
export function number(least: number, most: number, whole = true) {
  const error = `document-out-of-range ${least} ${most}`
  const bounded = z.number({ error }).min(least, { error }).max(most, { error })
  return whole ? bounded.int({ error }) : bounded
}

/** A number that some files have as text and others, without quotation marks, as a number that may have lost its zeros. */
export function digits(length: number, code: string) {
  return z.union([z.string(), z.number()], { error: code }).transform((written, context): string => {
    const value = typeof written === 'number' ? String(written).padStart(length, '0') : written.replaceAll(/\s/g, '')
    if (value.length === length && /^\d+$/.test(value)) return value
    context.addIssue({ code: 'custom', message: code })
    return z.NEVER
  })
}

/** A code of capital letters and figures, or the beginning of one. */
export function code() {
  return readAs((written) => (/^[A-ZÆØÅ0-9]{2,10}$/.test(written) ? written : null), 'document-not-code')
}
