/**
 * What a programme area code says by its positions: `kurskode('PBPBY4YK--')` -> { trinn: 4, variant: 'YK--' }. `trinn`: 1-3 = Vg1-Vg3,
 * 4 påbygging, 0 another or none; null when the code is shorter than six signs. `variant` is '' where positions 7-10 are not given.
 * Source: RHB-A03 (positions inferred from data).
 */
export function kurskode(code: string): { readonly trinn: number | null; readonly variant: string } {
  const sixth = code[5]
  return { trinn: sixth !== undefined && sixth >= '0' && sixth <= '9' ? Number(sixth) : null, variant: code.slice(6) }
}

/**
 * A programme whose participants are not ordinary pupils: modules for adults (BABET3MV--), and in grunnskole the offers for adults (GSGSK0VO--,
 * GSFOV0----) and for participants of 16 to 24 years (GSGSK0MG--). Source: RHB-A03, VIGO-GRUNNSKOLE
 */
export function isVoksenprogram(code: string): boolean {
  return kurskode(code).variant.startsWith('MV') || /^GS(?:GSK0(?:VO|MG)|FOV)/.test(code)
}

/** Planned lower competence, in an ordinary class (H---) or in a group of its own (HT, HR, HM). */
export function isLavereKompetanse(code: string): boolean {
  return /^H(?:---|[TRM])/.test(kurskode(code).variant)
}

/** A programme that runs over more than one school year in a variant of its own (A---: first year of two, B---: second). */
export function isUtvidetTid(code: string): boolean {
  return /^[AB]---/.test(kurskode(code).variant)
}

/** Whether the code stands for the pupil's last year: Vg3 or påbygging. */
export function isSisteAar(code: string): boolean {
  const { trinn } = kurskode(code)
  return trinn === 3 || trinn === 4
}
