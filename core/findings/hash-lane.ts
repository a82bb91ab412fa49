/** One of the two 32-bit halves of a fingerprint (fingerprint.ts), each a hash of its own over the same parts. */
export type Lane = 0 | 1

const SEEDS = [0x811c9dc5 | 0, 0x2f0b4c47] as const
const STEPS = [0x01000193, 0x5bd1e995] as const

/** FNV-1a over the characters of a text, as a signed 32-bit number; the two lanes differ in start value and step. `hashText('', 0)` -> -2128831035 */
export function hashText(text: string, lane: Lane): number {
  let hash: number = SEEDS[lane]
  const step = STEPS[lane]
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), step)
  return finish(hash)
}

/** Adds a part to a lane; the order of parts counts. */
export function combineHash(hash: number, part: number, lane: Lane): number {
  const mixed = Math.imul(part, 0xcc9e2d51) ^ (part >>> 15)
  return finish(Math.imul(hash, STEPS[lane]) ^ mixed)
}

// The last step of MurmurHash3: every bit of the input moves every bit of the answer.
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
