import type { GroupView } from '../rule.ts'

/** The columns that make an elevkurs, beside the person. */
export type ElevkursKey = 'skoleaar' | 'skolenummer' | 'programomraadekode'
const KEY: readonly ElevkursKey[] = ['programomraadekode', 'skolenummer', 'skoleaar']

// What a key cell has to look like before it is compared. A year that cannot be read is blank here.
const FORM: Readonly<Record<ElevkursKey, RegExp>> = {
  programomraadekode: /^[A-ZÆØÅ0-9-]{10}$/,
  skolenummer: /^\d{5}$/,
  skoleaar: /./,
}

/**
 * Where a subject or remark line parts from the person's elevkurs: null when one fits, or when a key cell is blank, unreadable or of a wrong
 * form (told by other rules: one cause, one finding); 'none' when the person has no elevkurs; else the one column in which the nearest elevkurs differs, the programme area where
 * it differs in more. `row` is the line's index in `left`.
 */
export function differingKey(left: GroupView<ElevkursKey>, row: number, elevkurs: GroupView<ElevkursKey>): ElevkursKey | 'none' | null {
  const line = left.row(row)
  if (KEY.some((key) => line[key] === '')) return null
  let nearest: ElevkursKey | 'none' = 'none'
  let fewest = KEY.length + 1
  for (let at = 0; at < elevkurs.size; at++) {
    const other = elevkurs.row(at)
    const differing = KEY.filter((key) => other[key] !== line[key])
    if (differing.length === 0 || differing.some((key) => !FORM[key].test(other[key]) || !FORM[key].test(line[key]))) return null
    if (differing.length < fewest) {
      fewest = differing.length
      nearest = differing[0]!
    }
  }
  return nearest
}
