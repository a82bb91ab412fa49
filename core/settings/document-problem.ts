import type { z } from 'zod'
import { fail } from '../result.ts'
import { nearMiss } from '../table/near-miss.ts'

const LONGEST_VALUE = 60

/** Where a field stands, as people count: `keyPath(['regler', 'KAR012', 'til'])` -> 'regler.KAR012.til', `keyPath(['bekreftet', 0])` -> 'bekreftet nr. 1' */
export function keyPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text} nr. ${part + 1}` : text === '' ? String(part) : `${text}.${String(part)}`),
    '',
  )
}

/**
 * The first thing wrong with a document, as a Problem that names the file, the field and what may stand there. `secret` fields are named
 * without what stands in them.
 */
export function documentProblem(name: string, document: unknown, error: z.ZodError, secret: readonly string[] = []) {
  const issue = error.issues[0]!
  const path = [...issue.path]
  const [code, ...rest] = issue.message.split(' ') as [string, ...string[]]
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys as [string]
    const near = nearMiss(key, rest)
    return fail('document-unknown-field', {
      path: name,
      key: keyPath([...path, key]),
      proposal: near ?? '',
      allowed: rest.join(', '),
    })
  }
  const value = valueAt(document, path)
  const key = keyPath(path)
  if (value === undefined) return fail('document-missing-field', { path: name, key })
  const [least = '', most = ''] = code === 'document-out-of-range' ? rest : []
  const allowed = code === 'document-not-allowed' ? rest.join(', ') : ''
  const shown = secret.includes(String(path[0])) ? '' : writtenValue(value)
  return fail(code, { path: name, key: key === '' ? '' : key, value: shown, least, most, allowed })
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[part], document)
}

function writtenValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
