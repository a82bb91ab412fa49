const EMPTY = new Set(['-', '–', '—', '--', '---', '.', 'IKKE SATT', 'IKKJE SETT', 'INGEN', '#I/T', '#N/A'])

/** Whether people write this for an empty cell, in capitals: 'INGEN', '-', '#N/A'. */
export function isEmptyText(value: string): boolean {
  return EMPTY.has(value)
}
