import { z } from 'zod'
import type { ColumnMapping } from '../formats/column-mapping.ts'
import type { ColumnRole } from '../formats/column-role.ts'
import { roleHeaders } from '../formats/role-headers.ts'
import { kolonneColumns } from '../records/kolonner-columns.gen.ts'
import { fail, ok, type Result } from '../result.ts'
import { nearMiss } from '../table/near-miss.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import { checkVersion } from './check-version.ts'
import { fields, number, oneOf, text } from './document-fields.ts'
import { documentProblem, keyPath } from './document-problem.ts'
import type { ReadOnly } from './read-only.ts'

/** Kinds of grade that a table's only grade column may hold. */
const GRADES = ['halvaar1', 'halvaar2', 'standpunkt', 'eksamen_skriftlig', 'eksamen_muntlig', 'eksamen_annen', 'eksamen'] as const
const MOST_ROWS = 1_048_576

function schema() {
  return fields({
    versjon: z.literal(1),
    overskriftsrad: number(1, MOST_ROWS).optional(),
    karakterer: oneOf(GRADES).optional(),
    kolonner: z
      .record(z.string(), z.union([text(), z.null()], { error: 'document-not-text' }), { error: 'document-not-fields' })
      .default({}),
  })
}

/** What a file of columns holds, as it is written there (docs/kolonner.schema.json). */
export type KolonnerDokument = ReadOnly<z.input<ReturnType<typeof schema>>>

/** All columns that a file of columns may name: `knownColumns.includes('standpunkt')` -> true */
export const knownColumns: readonly string[] = [...new Set([...roleHeaders.map(({ role }) => role), ...Object.keys(kolonneColumns)])]

/**
 * Which column stands where, from a document already parsed: by header or by column letters, null for a column that is not to be read.
 * Problems: those of core/messages/document-problems.ts; a column nobody knows is told with the nearest one.
 * `readKolonner({ versjon: 1, kolonner: { 'Kar vår': 'standpunkt', H: null } }, { path: 'kolonner.json' })`
 */
export function readKolonner(document: unknown, options: { readonly path: string | null }): Result<ColumnMapping> {
  const path = options.path ?? 'kolonner'
  const version = checkVersion(path, document)
  if (!version.ok) return version
  const parsed = schema().safeParse(document)
  if (!parsed.success) return documentProblem(path, document, parsed.error)
  const columns = new Map<string, ColumnRole | null>()
  for (const [header, role] of Object.entries(parsed.data.kolonner)) {
    if (role !== null && !knownColumns.includes(role)) {
      const proposal = nearMiss(role, knownColumns) ?? ''
      return fail('document-unknown-column', { path, key: keyPath(['kolonner', header]), value: role, proposal })
    }
    // Letters in capitals are a place; anything else is a header.
    columns.set(/^[A-Z]{1,3}$/.test(header) ? header : normaliseHeader(header), role as ColumnRole | null)
  }
  return ok({ headerRow: parsed.data.overskriftsrad ?? null, columns, grade: parsed.data.karakterer ?? null })
}
