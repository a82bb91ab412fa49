import { normaliseHeader } from './normalise-header.ts'

/**
 * The known name a mistyped header most likely stands for, or null. One wrong letter in up to five, two in longer ones; letters that
 * changed places count once. Figures must agree: «Skoleår 2» is another column, not a misspelt «Skoleår».
 * `nearestHeader('Fagkod', ['Fagkode', 'Fagstatus'])` -> 'Fagkode'
 */
export function nearestHeader(header: string, names: readonly string[]): string | null {
  const wanted = normaliseHeader(header)
  if (wanted.length < 4) return null
  let best: string | null = null
  let least = wanted.length < 6 ? 1 : 2
  for (const name of names) {
    const candidate = normaliseHeader(name)
    if (Math.abs(candidate.length - wanted.length) > least || figuresOf(candidate) !== figuresOf(wanted)) continue
    const distance = editDistance(wanted, candidate)
    if (distance < least || (distance === least && best === null)) {
      best = name
      least = distance
    }
  }
  return best
}

/** Letters to insert, remove, change or swap with their neighbour to get from one word to the other. `editDistance('kode', 'kdoe')` -> 1 */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return above[b.length]!
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, '')
}
