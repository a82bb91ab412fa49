import { HASH_PRIME, HASH_SEED } from '#core'

/** Turns a byte string back into bytes with their hash, as dictionaries want them; one object, filled again for every value. */
export class ValueBytes {
  bytes = new Uint8Array(256)
  length = 0
  hash = HASH_SEED
  /** All bytes or-ed together: above 0x7F when one of them is. */
  seen = 0

  set(text: string): void {
    const length = text.length
    if (length > this.bytes.length) this.bytes = new Uint8Array(length * 2)
    const bytes = this.bytes
    let hash = HASH_SEED
    let seen = 0
    for (let i = 0; i < length; i++) {
      const byte = text.charCodeAt(i)
      bytes[i] = byte
      seen |= byte
      hash = Math.imul(hash ^ byte, HASH_PRIME)
    }
    this.length = length
    this.hash = hash
    this.seen = seen
  }
}
