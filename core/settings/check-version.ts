import { fail, ok, type Result } from '../result.ts'

/** Told before all else: fields of another version are not misspelt fields of this one. Problems: `document-not-fields`, `document-version`. */
export function checkVersion(name: string, document: unknown): Result<null> {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return fail('document-not-fields', { path: name, key: '', value: '' })
  const { versjon } = document as { readonly versjon?: unknown }
  return versjon === 1
    ? ok(null)
    : fail('document-version', { path: name, value: versjon === undefined ? '' : String(JSON.stringify(versjon)) })
}
