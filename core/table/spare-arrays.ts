/** Larger ones come of odd files and are not worth holding on to. */
const LARGEST = 1 << 21
/** Arrays of any length have at least two to the power of this, so that there are not many kinds. */
const SHORTEST = 8
/** So many of one length: two files in hand at a time, each with a column of codes per column of the widest record. */
const MOST_INTS = 128
/** Bytes are what files are read into, and take most memory: one to read into and one to look in per file in hand. */
const MOST_BYTES = 8

/**
 * Work arrays that one check is done with, for the next check of the same thread. A folder of small files else spends a good part of its
 * time on getting, clearing and giving back memory. An array comes with whatever was in it: only those belong here that are written
 * before they are read, as arrays filled anew for every chunk are.
 */
export class SpareArrays {
  readonly #ints = new Map<number, Int32Array<ArrayBuffer>[]>()
  readonly #bytes: Uint8Array<ArrayBuffer>[] = []

  /** An array of `length` numbers, whatever they are. */
  ints(length: number): Int32Array<ArrayBuffer> {
    return this.#ints.get(length)?.pop() ?? new Int32Array(length)
  }

  /** An array of `least` numbers or more, whatever they are: for lengths that differ from file to file. */
  longInts(least: number): Int32Array<ArrayBuffer> {
    return least * 8 > LARGEST ? new Int32Array(least) : this.ints(1 << Math.max(SHORTEST, 32 - Math.clz32(least)))
  }

  /** An array of `least` bytes or more, whatever they are. */
  bytes(least: number): Uint8Array<ArrayBuffer> {
    const at = this.#bytes.findLastIndex((bytes) => bytes.length >= least)
    return at < 0 ? new Uint8Array(least) : this.#bytes.splice(at, 1)[0]!
  }

  /** Takes back arrays that nothing reads any more. */
  give(...arrays: readonly (Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>)[]): void {
    for (const array of arrays) {
      if (array.byteLength === 0 || array.byteLength > LARGEST) continue
      if (array instanceof Uint8Array) {
        if (this.#bytes.length < MOST_BYTES) this.#bytes.push(array)
        continue
      }
      const list = this.#listOf(array.length)
      if (list.length < MOST_INTS) list.push(array)
    }
  }

  #listOf(length: number): Int32Array<ArrayBuffer>[] {
    const known = this.#ints.get(length)
    if (known !== undefined) return known
    const list: Int32Array<ArrayBuffer>[] = []
    this.#ints.set(length, list)
    return list
  }
}
