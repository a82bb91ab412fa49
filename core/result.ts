/** A job that cannot be done says so with a code and the facts of the case; the words are made by core/messages. */
export interface Problem {
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
}

/** The answer of a job: either its value or the problem that stopped it. Bad input never throws. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** `ok(3)` -> `{ ok: true, value: 3 }` */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** `fail('file-empty', { path: 'a.csv' })` -> `{ ok: false, problem: { code: 'file-empty', facts: { path: 'a.csv' } } }` */
export function fail(code: string, facts: Problem['facts'] = {}): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, facts } }
}
