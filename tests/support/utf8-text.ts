/** Text of blocks of UTF-8; throws where they are not UTF-8. */
export function utf8Text(blocks: Iterable<Uint8Array>): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat([...blocks]))
}
