import { z } from 'zod'
import { fail, ok, type Result } from '../result.ts'
import type { Rule } from '../rules/rule.ts'
import { checkVersion } from './check-version.ts'
import { code, date, digits, fields, list, number, oneOf, readAs, text } from './document-fields.ts'
import { documentProblem, keyPath } from './document-problem.ts'
import { findRule } from './find-rule.ts'
import { type Forklaring, type Forklaringer, OMFANG } from './forklaring.ts'
import type { ReadOnly } from './read-only.ts'

const MOST = 1_000_000
/** What each scope cannot do without. */
const NEEDED = { celle: ['fingeravtrykk'], elev: ['elev', 'maks'], skole: ['skolenummer', 'maks'] } as const

function schema() {
  const hex = (form: RegExp, problem: string) =>
    readAs((written) => (form.test(written.toLowerCase()) ? written.toLowerCase() : null), problem)
      .nullable()
      .optional()
  return fields({
    versjon: z.literal(1),
    forklaringer: list(
      fields({
        fingeravtrykk: hex(/^[0-9a-f]{16}$/, 'document-not-fingerprint'),
        regel: text(),
        omfang: oneOf(OMFANG),
        elev: hex(/^[0-9a-f]{16,64}$/, 'document-not-person-code'),
        skolenummer: digits(5, 'document-not-skolenummer').nullable().optional(),
        fagkode: code().nullable().optional(),
        grunn: text(),
        initialer: text(),
        til: date(),
        maks: number(1, MOST).optional(),
      }),
    ),
  })
}

/** What a file of explanations holds, as it is written there (docs/forklaringer.schema.json). */
export type ForklaringerDokument = ReadOnly<z.input<ReturnType<typeof schema>>>

/**
 * Explanations from a document already parsed. `path` is what the user called it, null for an object; `noekkel` the office's key, without
 * which nothing can be said of one pupil. The first thing wrong is told, then nothing of it is used. Problems: those of
 * core/messages/document-problems.ts.
 */
export function readForklaringer(
  document: unknown,
  options: { readonly path: string | null; readonly rules: readonly Rule[]; readonly noekkel: string | null },
): Result<Forklaringer> {
  const path = options.path ?? 'forklaringer'
  const version = checkVersion(path, document)
  if (!version.ok) return version
  const parsed = schema().safeParse(document)
  if (!parsed.success) return documentProblem(path, document, parsed.error)
  const read: Forklaring[] = []
  for (const [index, one] of parsed.data.forklaringer.entries()) {
    const at = (field: string) => keyPath(['forklaringer', index, field])
    const rule = findRule(one.regel, options.rules, { path, key: at('regel') })
    if (!rule.ok) return rule
    const lacking = NEEDED[one.omfang].find((field) => (one[field] ?? null) === null)
    if (lacking !== undefined) return fail('explanation-needs-field', { path, key: at(lacking), value: one.omfang })
    if ((one.elev ?? null) !== null && options.noekkel === null) return fail('explanation-needs-key', { path, key: at('elev') })
    read.push({
      number: index + 1,
      rule: rule.value.id,
      code: rule.value.code,
      fingerprint: one.fingeravtrykk ?? null,
      elev: one.elev ?? null,
      skolenummer: one.skolenummer ?? null,
      fagkode: one.fagkode ?? null,
      max: one.maks ?? 1,
      known: { reason: one.grunn, initials: one.initialer, until: one.til },
    })
  }
  const withoutKey = options.noekkel === null && read.some(({ fingerprint }) => fingerprint !== null)
  return ok({ path: options.path, list: read, withoutKey })
}
