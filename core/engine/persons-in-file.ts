import type { RecordStore } from './record-store.ts'

/**
 * Canonical codes of the persons of a file, in the order they first stand there. A file as read numbers its values in that order; after
 * edits (session.ts) a number may have gone or moved, so the rows are asked.
 */
export function personsInFile(stores: readonly RecordStore[]): readonly number[] {
  const holding = stores.filter((store) => store.column('fodselsnummer') >= 0)
  const typed = holding[0]?.typed[holding[0].column('fodselsnummer')]
  if (typed == null) return []
  const codes: number[] = []
  if (!holding.some((store) => store.edited)) {
    for (let code = 1; code < typed.size; code++) if (typed.canonical[code] === code) codes.push(code)
    return codes
  }
  const first = new Int32Array(typed.size)
  for (const store of holding) {
    const column = store.column('fodselsnummer')
    for (let row = 0; row < store.rows; row++) {
      const code = typed.canonical[store.code(row, column)]!
      const number = store.rowNumber(row)
      if (code === 0) continue
      if (first[code] === 0) codes.push(code)
      if (first[code] === 0 || number < first[code]!) first[code] = number
    }
  }
  return codes.sort((a, b) => first[a]! - first[b]!)
}
