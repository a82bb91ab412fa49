import { z } from 'zod'
import { isCode } from '../catalogue/code-list.ts'
import { isNorm, normIds } from '../norms/is-norm.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Rule } from '../rules/rule.ts'
import { nearMiss } from '../table/near-miss.ts'
import { checkVersion } from './check-version.ts'
import { code, date, dayOfYear, digits, fields, flag, list, number, oneOf, readAs, text } from './document-fields.ts'
import { documentProblem, keyPath } from './document-problem.ts'
import { findRule } from './find-rule.ts'
import type { Innstillinger, Regelendring } from './innstillinger.ts'
import type { Parametre } from './parametre.ts'
import type { ReadOnly } from './read-only.ts'

/** An office's key shorter than this could be found by trying. */
const LEAST_KEY = 16
const SEVERITY = { feil: 'error', advarsel: 'warning', info: 'info' } as const
const RANK = { info: 0, warning: 1, error: 2 } as const
const WORDS = ['info', 'advarsel', 'feil'] as const

/** Every number a county may change, with its bounds; one that is missing here does not compile. */
function tall() {
  const each: { readonly [K in keyof Parametre]: z.ZodType<Parametre[K]> } = {
    sluttkarakterer_komplette: dayOfYear(),
    nus_dokumentasjon: dayOfYear(),
    flertall_minst_rader: number(2, 10_000),
    flertall_andel: number(0.5, 1, false),
    fratrekk_dager_maks: number(0, 200),
    ib_koder: list(code()),
    tverrfaglige_fagkoder: list(code()),
    elevtimer_foer: dayOfYear(),
  }
  return fields(each).partial()
}

function schema() {
  const key = z.string({ error: `document-key-short ${LEAST_KEY}` }).min(LEAST_KEY, { error: `document-key-short ${LEAST_KEY}` })
  // YAML reads eight digits without quotation marks as a number.
  const phone = z.union([z.number().transform(String), text()], { error: 'document-not-text' })
  const regel = fields({
    av: flag().optional(),
    alvor: oneOf(WORDS).optional(),
    til: date().optional(),
    grunn: text().optional(),
    initialer: text().optional(),
  })
  return fields({
    versjon: z.literal(1),
    fylke: digits(2, 'document-not-fylke')
      .pipe(readAs((nr) => (isCode('fylkesnummer', nr) ? nr : null), 'document-not-fylke'))
      .optional(),
    'tillat-syntetiske': flag().optional(),
    noekkel: key.optional(),
    'kjente-fiktive': list(digits(11, 'document-not-person')).optional(),
    regler: z.record(z.string(), regel, { error: 'document-not-fields' }).optional(),
    tall: tall().optional(),
    bekreftet: list(text()).optional(),
    avsender: fields({ kontor: text(), kontakt: text().optional(), telefon: phone.optional(), epost: text().optional() }).optional(),
    svarfrist: number(0, 90).optional(),
  })
}

/** What a settings file holds, as it is written there (docs/innstillinger.schema.json). */
export type InnstillingerDokument = ReadOnly<z.input<ReturnType<typeof schema>>>
type Read = z.output<ReturnType<typeof schema>>

/**
 * A county's settings from a document already parsed. `path` is what the user called it, null for an object. The first thing wrong is told,
 * with the field and what may stand there; then nothing of it is used. Problems: those of core/messages/document-problems.ts.
 */
export function readInnstillinger(
  document: unknown,
  options: { readonly path: string | null; readonly rules: readonly Rule[] },
): Result<Innstillinger> {
  const path = options.path ?? 'innstillinger'
  const version = checkVersion(path, document)
  if (!version.ok) return version
  const parsed = schema().safeParse(document)
  if (!parsed.success) return documentProblem(path, document, parsed.error, ['noekkel', 'kjente-fiktive'])
  const { data } = parsed
  const regler = readRegler(data.regler ?? {}, path, options.rules)
  if (!regler.ok) return regler
  for (const [index, id] of (data.bekreftet ?? []).entries()) {
    if (!isNorm(id))
      return fail('document-unknown-norm', { path, key: keyPath(['bekreftet', index]), value: id, proposal: nearMiss(id, normIds) ?? '' })
  }
  return ok({
    path: options.path,
    fylke: data.fylke ?? null,
    tillatSyntetiske: data['tillat-syntetiske'] ?? false,
    noekkel: data.noekkel ?? null,
    kjenteFiktive: data['kjente-fiktive'] ?? [],
    regler: regler.value,
    tall: data.tall ?? {},
    bekreftet: (data.bekreftet ?? []).filter(isNorm),
    avsender: data.avsender === undefined ? null : { kontakt: '', telefon: '', epost: '', ...data.avsender },
    svarfrist: data.svarfrist ?? null,
  } as Innstillinger)
}

function readRegler(written: NonNullable<Read['regler']>, path: string, rules: readonly Rule[]): Result<readonly Regelendring[]> {
  const read: Regelendring[] = []
  for (const [name, { av, alvor, til, grunn, initialer }] of Object.entries(written)) {
    const key = keyPath(['regler', name])
    const found = findRule(name, rules, { path, key })
    if (!found.ok) return found
    const rule = found.value
    if (read.some((other) => other.rule === rule.id)) return fail('document-rule-twice', { path, key, code: rule.code, value: rule.id })
    if (av === undefined && alvor === undefined) return fail('document-rule-unchanged', { path, key })
    const severity = alvor === undefined ? null : SEVERITY[alvor]
    if (severity !== null && RANK[severity] > RANK[rule.severity]) {
      const allowed = WORDS.filter((word) => RANK[SEVERITY[word]] <= RANK[rule.severity]).join(', ')
      return fail('document-raises-severity', { path, key: keyPath(['regler', name, 'alvor']), value: alvor!, code: rule.code, allowed })
    }
    read.push({
      rule: rule.id,
      code: rule.code,
      off: av ?? false,
      severity: severity === rule.severity || severity === 'error' ? null : severity,
      until: til ?? null,
      reason: grunn ?? '',
      initials: initialer ?? '',
    })
  }
  return ok(read)
}
