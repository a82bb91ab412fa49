import type { Problem } from '#core'

/** The system's own code of an error ('EACCES'), or '' when it has none. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/**
 * What went wrong when a path was opened or read: `path-not-found`, `path-unreadable` (no permission), `path-is-folder`, `file-vanished`
 * (was there a moment ago), `read-failed` (the disk or network gave up; the system's code is in the facts).
 */
export function readProblem(path: string, error: unknown, wasThere: boolean): Problem {
  const code = errorCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ESTALE')
    return { code: wasThere ? 'file-vanished' : 'path-not-found', facts: { path } }
  if (code === 'EACCES' || code === 'EPERM') return { code: 'path-unreadable', facts: { path } }
  if (code === 'EISDIR') return { code: 'path-is-folder', facts: { path } }
  return { code: 'read-failed', facts: { path, detail: code || 'ukjent' } }
}

/** What went wrong when a result was written: `output-unwritable`, `disk-full`, `output-folder-missing`, `output-is-folder` or `write-failed`. */
export function writeProblem(path: string, error: unknown): Problem {
  const code = errorCode(error)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { code: 'output-unwritable', facts: { path } }
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return { code: 'disk-full', facts: { path } }
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'output-folder-missing', facts: { path } }
  if (code === 'EISDIR') return { code: 'output-is-folder', facts: { path } }
  return { code: 'write-failed', facts: { path, detail: code || 'ukjent' } }
}
