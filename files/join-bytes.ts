/** One array of several; a single one is given back as it is. `joinBytes([Uint8Array.of(1), Uint8Array.of(2)])` -> bytes 1, 2 */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
