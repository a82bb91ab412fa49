import { ByteBlock } from './byte-block.ts'

/** Bytes of a block: what disks and pipes take in one go. */
const BLOCK = 262_144
/** A block is handed out when less than this is left of it. */
const LEAST_LEFT = 4096
/** Half a surrogate pair has no bytes in UTF-8. */
const HALF_PAIR = /\p{Surrogate}/gu

/**
 * Pieces of text as blocks of UTF-8, of about 256 kB. With `ring` the blocks are written into its arrays in turn: an array comes again when as
 * many others have been handed out. Without it each block is new.
 */
export function* textBlocks(pieces: Iterable<string>, ring: readonly Uint8Array[] = []): Generator<Uint8Array, void, undefined> {
  let turn = 0
  const nextBlock = (): ByteBlock => new ByteBlock(ring.length === 0 ? new Uint8Array(BLOCK) : ring[turn++ % ring.length]!)
  let block = nextBlock()
  for (const piece of pieces) {
    block.text(piece.replace(HALF_PAIR, '\ufffd'))
    if (block.used <= block.bytes.length - LEAST_LEFT) continue
    yield block.done()
    block = nextBlock()
  }
  if (block.used > 0) yield block.done()
}
