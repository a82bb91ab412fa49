/** Whether bytes begin as a workbook or another container does, so that they are no text: a zip, or the container of old Office files. */
export function isWorkbook(start: Uint8Array): boolean {
  const begins = (...bytes: readonly number[]): boolean => bytes.every((byte, i) => start[i] === byte)
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06) || begins(0xd0, 0xcf, 0x11, 0xe0)
}
