const BLOCK = 256 * 1024

/** Pieces of text as UTF-8 in blocks of a size that disks like. */
export function* encodeBlocks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let block = ''
  for (const piece of pieces) {
    block += piece
    if (block.length < BLOCK) continue
    yield encoder.encode(block)
    block = ''
  }
  if (block !== '') yield encoder.encode(block)
}
