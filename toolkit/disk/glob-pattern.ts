const SPECIAL = /[*?[\]{}]/

/** Whether a path holds signs of a pattern: `isGlobPattern('skoler/*.csv')` -> true */
export function isGlobPattern(path: string): boolean {
  return SPECIAL.test(path)
}

/**
 * Splits a pattern into the folder to start in and the pattern of what lies below it, with '/' between:
 * `splitGlobPattern('skoler/2026/*.csv')` -> `{ folder: 'skoler/2026', rest: '*.csv' }`
 */
export function splitGlobPattern(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isGlobPattern(part))
  const folder = parts.slice(0, first).join('/')
  return { folder: folder === '' && pattern.startsWith('/') ? '/' : folder, rest: parts.slice(first).join('/') }
}

/**
 * A pattern as a regular expression over paths with '/': `*` and `?` within a name, `**` over folders, `[abc]`, `[!abc]`, `{csv,txt}`.
 * `globToRegExp('*.{csv,txt}').test('a.csv')` -> true. A leading dot must be written out, so hidden files are never met by accident.
 */
export function globToRegExp(pattern: string, ignoreCase = false): RegExp {
  return new RegExp(`^${translate(pattern)}$`, ignoreCase ? 'iu' : 'u')
}

function translate(pattern: string): string {
  let out = ''
  let nameStart = true
  for (let i = 0; i < pattern.length; ) {
    const sign = pattern[i]!
    const notHidden = nameStart ? '(?!\\.)' : ''
    nameStart = sign === '/'
    if (pattern.startsWith('**/', i)) {
      out += '(?:(?!\\.)[^/]+/)*'
      nameStart = true
      i += 3
    } else if (pattern.startsWith('**', i)) {
      out += '(?:(?!\\.)[^/]+/)*(?!\\.)[^/]*'
      i += 2
    } else if (sign === '*') {
      out += `${notHidden}[^/]*`
      i += 1
    } else if (sign === '?') {
      out += `${notHidden}[^/]`
      i += 1
    } else {
      const [text, length] = bracketed(pattern, i)
      out += text
      i += length
    }
  }
  return out
}

/** `[…]` and `{…}`; a bracket that is never closed stands for itself. */
function bracketed(pattern: string, at: number): readonly [string, number] {
  const sign = pattern[at]!
  const end = sign === '[' ? pattern.indexOf(']', at + 2) : sign === '{' ? pattern.indexOf('}', at) : -1
  if (end === -1) return [escapeSign(sign), 1]
  const inner = pattern.slice(at + 1, end)
  if (sign === '{') return [`(?:${inner.split(',').map(translate).join('|')})`, end - at + 1]
  const negated = inner.startsWith('!') || inner.startsWith('^')
  const signs = (negated ? inner.slice(1) : inner).replace(/[\\\]^[]/g, '\\$&')
  return [`(?!/)[${negated ? '^' : ''}${signs}]`, end - at + 1]
}

function escapeSign(sign: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign
}
