/**
 * What a table's «Trinn» means: `trinnOf('9. TRINN')` -> { level: 'grunnskole', year: 9 }, `trinnOf('VG 2')` -> { level: 'vgs', year: 2 }.
 * 1, 2 and 3 alone may be either level; they are null, like anything else.
 */
export function trinnOf(value: string): { readonly level: 'grunnskole' | 'vgs'; readonly year: number } | null {
  const vgs = /^VG ?([1-4])\b/.exec(value)
  if (vgs !== null) return { level: 'vgs', year: Number(vgs[1]) }
  const year = /^(\d{1,2})\.?(?: ?(?:TRINN|STEG|ÅRSTRINN|ÅRSSTEG|KLASSE))?$/.exec(value)?.[1]
  if (year === undefined || Number(year) > 10 || (Number(year) < 4 && value.length < 3)) return null
  return { level: 'grunnskole', year: Number(year) }
}
