import { allRules, type Forklaringer, type Innstillinger, ok, type Result, readForklaringer, readInnstillinger } from '#core'
import { readDocument } from './disk/read-document.ts'

/** What the office has said beforehand: its settings, and the findings it has explained. */
export interface OfficeFiles {
  readonly innstillinger: Innstillinger | null
  readonly forklaringer: Forklaringer | null
}

/**
 * Reads and checks both, each a path or what the file would hold. Either all of it is good or the first thing wrong is told and nothing is
 * used. Problems: those of `readDocument`, `readInnstillinger` and `readForklaringer`.
 */
export async function readOfficeFiles(given: {
  readonly innstillinger?: string | object | undefined
  readonly forklaringer?: string | object | undefined
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
  return forklaringer.ok ? ok({ innstillinger: innstillinger.value, forklaringer: forklaringer.value }) : forklaringer
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
