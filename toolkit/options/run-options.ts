import { z } from 'zod'
import {
  type ForklaringerDokument,
  fail,
  formats,
  type InnstillingerDokument,
  isCode,
  KODELISTER,
  type KodelisteId,
  type KolonnerDokument,
  LEVERANSER,
  ok,
  type PlainDate,
  parseIsoDate,
  parseSkoleaar,
  plainDate,
  type Result,
} from '#core'
import { encodingWord, separatorWord } from './words.ts'

/** A value read from text, or a Problem code when the text cannot be read. */
function readAs<T>(read: (text: string) => T | null, code: string) {
  return z.string({ error: code }).transform((text, context): T => {
    const value = read(text.trim())
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: code })
    return z.NEVER
  })
}

const FILTYPER = formats.map(({ id }) => id)

const flag = z.boolean({ error: 'option-takes-no-value' }).default(false)

const commonFields = {
  dato: readAs(readDate, 'option-wrong-date').optional(),
  skoleaar: readAs(parseSkoleaar, 'option-wrong-skoleaar').optional(),
  fylke: readAs((text) => (isCode('fylkesnummer', text) ? text : null), 'option-wrong-fylke').optional(),
  spraak: z.enum(['nb', 'nn', 'en']).default('nb'),
  visFnr: flag,
  utenPersoner: flag,
  tillatSyntetiske: flag,
  tegnsett: readAs(encodingWord, 'option-wrong-tegnsett').optional(),
  skilletegn: readAs(separatorWord, 'option-wrong-skilletegn').optional(),
  ark: z.array(z.string()).optional(),
}

const terminalFields = {
  innstillinger: z.string().optional(),
  help: flag,
  format: z.enum(['tekst', 'json']).default('tekst'),
  stille: flag,
  overskriv: flag,
}

const checkFields = { filtype: z.enum(FILTYPER).optional(), leveranse: z.enum(LEVERANSER).optional() }

/** A path, or what the file would hold; what it holds is checked when the path has been read. */
function document<T extends object>() {
  return z.custom<string | T>((value) => typeof value === 'string' || (typeof value === 'object' && value !== null), 'option-value')
}

/**
 * Options of the library door: those of the command that concern the check itself. `kodeverk` is the folder of the imported code lists,
 * false for none of them; left out = the user's own, as on the command line.
 */
export const libraryOptions = z.strictObject({
  ...commonFields,
  ...checkFields,
  kodeverk: z.union([z.literal(false), z.string()], { error: 'option-value' }).optional(),
  navn: z.string({ error: 'option-value' }).optional(),
  innstillinger: document<InnstillingerDokument>().optional(),
  forklaringer: document<ForklaringerDokument>().optional(),
  kolonner: document<KolonnerDokument>().optional(),
})
/** Options that every command takes. */
export const commonOptions = z.strictObject({ ...commonFields, ...terminalFields })
/** Options of `kontroll`. */
export const kontrollOptions = z.strictObject({
  ...commonFields,
  ...terminalFields,
  ...checkFields,
  format: z.enum(['tekst', 'json', 'sarif', 'html']).default('tekst'),
  ut: z.array(z.string()).default([]),
  mot: z.string().optional(),
  skoleliste: z.string().optional(),
  perSkole: z.string().optional(),
  svarfrist: readAs(readDate, 'option-wrong-date').optional(),
  runde: readAs((text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null), 'option-wrong-number').optional(),
  forklaringer: z.string().optional(),
  kolonner: z.string().optional(),
  lagreKolonner: z.string().optional(),
  streng: flag,
  alle: flag,
  utenKodeverk: flag,
  kodeverkmappe: z.string().optional(),
  traader: readAs((text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null), 'option-wrong-number').optional(),
})
/** Options of `svar`. */
export const svarOptions = z.strictObject({
  ...commonFields,
  ...terminalFields,
  ...checkFields,
  ut: z.array(z.string()).default([]),
  mot: z.string().optional(),
  utsendelse: z.string().optional(),
  runde: readAs((text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null), 'option-wrong-number').optional(),
  forklaringer: z.string().optional(),
  til: readAs(readDate, 'option-wrong-date').optional(),
  utenKodeverk: flag,
  kodeverkmappe: z.string().optional(),
})
/** Options of `mal`. */
export const malOptions = z.strictObject({
  ...commonFields,
  ...terminalFields,
  ut: z.array(z.string()).max(1, 'option-only-once').default([]),
})

/** Options of `kodeverk`. */
export const kodeverkOptions = z.strictObject({
  ...commonFields,
  ...terminalFields,
  liste: z.enum(KODELISTER as [KodelisteId, ...KodelisteId[]]).optional(),
  hentet: readAs(readDate, 'option-wrong-date').optional(),
  kodeverkmappe: z.string().optional(),
})

export type KontrollOptions = z.infer<typeof kontrollOptions>
export type SvarOptions = z.infer<typeof svarOptions>
export type LibraryOptions = z.input<typeof libraryOptions>
export type CheckedLibraryOptions = z.infer<typeof libraryOptions>

/**
 * Checks options once, at the edge. Problems name the option and what may stand there: `option-value`, `option-wrong-date`,
 * `option-wrong-skoleaar`, `option-wrong-fylke`, `option-wrong-tegnsett`, `option-wrong-skilletegn`,
 * `option-only-once`, `options-exclude` (`--vis-fnr` with `--uten-personer`), `option-needs` (`--runde` without `--per-skole`), `option-unknown`.
 */
export function parseOptions<S extends z.ZodObject>(schema: S, values: unknown): Result<z.infer<S>> {
  const parsed = schema.safeParse(values)
  if (parsed.success) {
    const { visFnr, utenPersoner, ...rest } = parsed.data as Readonly<Record<string, unknown>>
    if (visFnr && utenPersoner) return fail('options-exclude', { option: '--vis-fnr', other: '--uten-personer' })
    if (utenPersoner && rest.perSkole !== undefined) return fail('options-exclude', { option: '--per-skole', other: '--uten-personer' })
    const alone =
      'perSkole' in schema.shape && rest.perSkole === undefined ? ['svarfrist', 'runde'].find((key) => rest[key] !== undefined) : undefined
    return alone === undefined ? ok(parsed.data) : fail('option-needs', { option: optionName(alone), other: '--per-skole' })
  }
  const issue = parsed.error.issues[0]!
  const key = String(issue.path[0] ?? '')
  const option = optionName(key)
  if (issue.code === 'unrecognized_keys') return fail('option-unknown', { option: optionName(issue.keys[0]!) })
  const value = String((values as Record<string, unknown> | null)?.[key])
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ')
    return fail('option-value', { option, value, allowed })
  }
  const code = issue.message.startsWith('option-') ? issue.message : 'option-value'
  return fail(code, { option, value, allowed: '' })
}

/** `optionName('visFnr')` -> '--vis-fnr' */
function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** '2026-06-25' or, as people write it, '25.06.2026' and '25.6.2026'. */
function readDate(text: string): PlainDate | null {
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  return written === null ? parseIsoDate(text) : plainDate(Number(written[3]), Number(written[2]), Number(written[1]))
}
