/** Codes of one column of one chunk, in the narrowest array that holds them. */
export type Codes = Uint8Array | Uint16Array | Int32Array

/** Most columns have few distinct values, so that a million rows stay below 30 bytes each. `newCodes(16, 300)` -> Uint16Array of 16 zeros */
export function newCodes(rows: number, distinct: number): Codes {
  if (distinct <= 1 << 8) return new Uint8Array(rows)
  return distinct <= 1 << 16 ? new Uint16Array(rows) : new Int32Array(rows)
}
