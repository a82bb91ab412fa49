import type { ImportedKodeverk } from '../catalogue/imported-kodeverk.ts'

/** One spelling for the many of a school's name: `schoolKey('Fjordbyen vgs.')` equals `schoolKey('Fjordbyen videregående skole')`. */
export function schoolKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,()]/g, ' ')
    .replace(/\b(videregående|vidaregåande)\s+(skole|skule)\b/g, 'vgs')
    .replace(/\b(ungdomsskole|ungdomsskule|ungd\s?skole|u\s?skole)\b/g, 'usk')
    .replace(/skule/g, 'skole')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The number of a school by its name; null when the imported list has none or several of that name: then nobody guesses.
 * `schoolByName(kodeverk)('Fjordbyen vgs')` -> '39901'
 */
export function schoolByName(kodeverk: ImportedKodeverk | null): (name: string) => string | null {
  const numbers = new Map<string, string | null>()
  for (const [number, { navn }] of kodeverk?.skoler?.oppslag ?? []) {
    const key = schoolKey(navn)
    numbers.set(key, numbers.has(key) ? null : number)
  }
  return (name) => numbers.get(schoolKey(name)) ?? null
}
