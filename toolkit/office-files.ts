import {
  allRules,
  type ColumnMapping,
  type Forklaringer,
  type Innstillinger,
  ok,
  type Result,
  readForklaringer,
  readInnstillinger,
  readKolonner,
} from '#core'
import { readDocument } from './disk/read-document.ts'

/** What the office has said beforehand: its settings, the findings it has explained, and which column stands where. */
export interface OfficeFiles {
  readonly innstillinger: Innstillinger | null
  readonly forklaringer: Forklaringer | null
  readonly mapping: ColumnMapping | null
}

/**
 * Reads and checks all of it, each a path or what the file would hold. Either all of it is good or the first thing wrong is told and nothing is
 * used. Problems: those of `readDocument`, `readInnstillinger`, `readForklaringer` and `readKolonner`.
 */
export async function readOfficeFiles(given: {
  readonly innstillinger?: string | object | undefined
  readonly forklaringer?: string | object | undefined
  readonly kolonner?: string | object | undefined
}): Promise<Result<OfficeFiles>> {
  const settings = await documentOf(given.innstillinger, true)
  if (!settings.ok) return settings
  const innstillinger =
    settings.value === null ? ok(null) : readInnstillinger(settings.value.document, { ...settings.value, rules: allRules })
  if (!innstillinger.ok) return innstillinger
  const explained = await documentOf(given.forklaringer, false)
  if (!explained.ok) return explained
  const noekkel = innstillinger.value?.noekkel ?? null
  const forklaringer =
    explained.value === null ? ok(null) : readForklaringer(explained.value.document, { ...explained.value, rules: allRules, noekkel })
  if (!forklaringer.ok) return forklaringer
  const columns = await documentOf(given.kolonner, false)
  if (!columns.ok) return columns
  const mapping = columns.value === null ? ok(null) : readKolonner(columns.value.document, columns.value)
  return mapping.ok ? ok({ innstillinger: innstillinger.value, forklaringer: forklaringer.value, mapping: mapping.value }) : mapping
}

interface NamedDocument {
  readonly path: string | null
  readonly document: unknown
}

async function documentOf(given: string | object | undefined, yaml: boolean): Promise<Result<NamedDocument | null>> {
  if (given === undefined) return ok(null)
  if (typeof given !== 'string') return ok({ path: null, document: given })
  const read = await readDocument(given, yaml)
  return read.ok ? ok({ path: given, document: read.value }) : read
}
