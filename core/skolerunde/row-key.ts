/** What a row of a school's workbook is: whose it is, of which sending and round, for which school, and about which finding. */
export interface RowKey {
  /** Eight hex digits that stand for the office. */
  readonly kontor: string
  /** Eight hex digits that stand for the sending. */
  readonly utsending: string
  readonly runde: number
  /** School number; null for rows that belong to no school. */
  readonly skolenummer: string | null
  /** Fingerprint of the row's first finding. */
  readonly fingeravtrykk: string
  /** From 1; more only where two rows of a school would have the same key. */
  readonly nummer: number
}

const NO_SCHOOL = 'uten'
const FORM = /\bIN1-([0-9a-f]{8})-([0-9a-f]{8})-([1-9]\d{0,2})-(\d{5}|uten)-([0-9a-f]{16})(?:-([1-9]\d{0,4}))?(?![0-9a-f-])/i

/**
 * The key as it stands in the hidden column: enough to find the finding, the round and the office when nothing else of the workbook is left.
 * `writeRowKey({ kontor: '5f2c91aa', utsending: '0be3d1c4', runde: 2, skolenummer: '39901', fingeravtrykk: 'c02e36b8a9719b75', nummer: 1 })`
 *   -> 'IN1-5f2c91aa-0be3d1c4-2-39901-c02e36b8a9719b75'
 */
export function writeRowKey({ kontor, utsending, runde, skolenummer, fingeravtrykk, nummer }: RowKey): string {
  const number = nummer === 1 ? '' : `-${nummer}`
  return `IN1-${kontor}-${utsending}-${runde}-${skolenummer ?? NO_SCHOOL}-${fingeravtrykk}${number}`
}

/** Finds a key in a cell's text, in any case and with anything around it; null where there is none. */
export function readRowKey(text: string): RowKey | null {
  const found = FORM.exec(text)
  if (found === null) return null
  const [, kontor, utsending, runde, skole, fingeravtrykk, nummer] = found as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    string?,
  ]
  return {
    kontor: kontor.toLowerCase(),
    utsending: utsending.toLowerCase(),
    runde: Number(runde),
    skolenummer: skole.toLowerCase() === NO_SCHOOL ? null : skole,
    fingeravtrykk: fingeravtrykk.toLowerCase(),
    nummer: Number(nummer ?? 1),
  }
}
