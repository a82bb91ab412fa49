import { editDistance } from './nearest-header.ts'

/**
 * The known word closest to what was written, or null when none is close: at most a third of its letters may differ.
 * `nearMiss('overskri', ['overskriv', 'ut'])` -> 'overskriv'
 */
export function nearMiss(written: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const word of known) {
    const distance = editDistance(written.toLowerCase(), word.toLowerCase())
    if (distance < least) {
      best = word
      least = distance
    }
  }
  return best !== null && least <= Math.max(1, Math.floor(best.length / 3)) ? best : null
}
