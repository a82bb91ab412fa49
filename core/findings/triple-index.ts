/** Numbers triples of whole numbers in the order they first come; made for millions of look-ups without an object or a text for each. */
export class TripleIndex {
  size = 0
  #slots = new Int32Array(1024)
  #triples = new Int32Array(3 * 512)

  /** The number of a triple, from 0: `add(4, 0, 7)` -> 0, `add(1, 2, 3)` -> 1, `add(4, 0, 7)` -> 0. A new one has the size before as its number. */
  add(a: number, b: number, c: number): number {
    const mask = this.#slots.length - 1
    let slot = hash(a, b, c) & mask
    for (;;) {
      const id = this.#slots[slot]! - 1
      if (id < 0) break
      const at = id * 3
      if (this.#triples[at] === a && this.#triples[at + 1] === b && this.#triples[at + 2] === c) return id
      slot = (slot + 1) & mask
    }
    const id = this.size++
    this.#triples[id * 3] = a
    this.#triples[id * 3 + 1] = b
    this.#triples[id * 3 + 2] = c
    this.#slots[slot] = id + 1
    if (this.size * 2 > this.#slots.length) this.#grow()
    return id
  }

  #grow(): void {
    const triples = new Int32Array(this.#triples.length * 2)
    triples.set(this.#triples)
    this.#triples = triples
    this.#slots = new Int32Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    for (let id = 0; id < this.size; id++) {
      let slot = hash(triples[id * 3]!, triples[id * 3 + 1]!, triples[id * 3 + 2]!) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = id + 1
    }
  }
}

function hash(a: number, b: number, c: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  h ^= h >>> 15
  return Math.imul(h, 0x27d4eb2f) ^ (h >>> 13)
}
