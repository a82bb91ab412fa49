import { deflateRawSync, crc32 as nodeCrc32 } from 'node:zlib'

/** One part of a zip, with whatever lies about it the test wants. */
export interface HandEntry {
  readonly name: string
  readonly content: Uint8Array
  readonly method?: number
  /** Packed bytes instead of what deflate gives. */
  readonly packed?: Uint8Array
  /** What directory and header tell instead of the truth. */
  readonly size?: number
  readonly crc?: number
  readonly flags?: number
  readonly localName?: string
  /** Sizes behind the data instead of in the part's header, as programs write that make a zip as they go. */
  readonly hasDescriptor?: boolean
  /** Sizes and place in the extra field of zip64. */
  readonly isZip64?: boolean
  /** Takes header and bytes of an earlier entry (by number): the directory names them twice. */
  readonly sharedWith?: number
  /** Moves the start told in the directory. */
  readonly headerShift?: number
}

export interface HandZip {
  readonly entries: readonly HandEntry[]
  /** Bytes before the zip, which its places do not count. */
  readonly before?: Uint8Array
  readonly comment?: string
  /** The records of zip64 at the end. */
  readonly isZip64?: boolean
}

const MANY = 0xffffffff

/** A zip written field by field. Source: APPNOTE.TXT 6.3.10, 4.3 and 4.5.3. */
export function handZip({ entries, before = new Uint8Array(0), comment = '', isZip64 = false }: HandZip): Uint8Array {
  const chunks: Buffer[] = []
  let at = 0
  const put = (...buffers: Buffer[]): void => {
    for (const buffer of buffers) {
      chunks.push(buffer)
      at += buffer.length
    }
  }
  const central: Buffer[] = []
  const starts: number[] = []
  for (const entry of entries) {
    const method = entry.method ?? 8
    const packed = Buffer.from(entry.packed ?? (method === 0 ? entry.content : deflateRawSync(entry.content)))
    const size = entry.size ?? entry.content.length
    const crc = entry.crc ?? nodeCrc32(entry.content)
    const flags = (entry.flags ?? 0) | (entry.hasDescriptor === true ? 8 : 0)
    const start = entry.sharedWith === undefined ? at : starts[entry.sharedWith]!
    starts.push(start)
    const localName = Buffer.from(entry.localName ?? entry.name)
    const told = entry.hasDescriptor === true ? [0, 0, 0] : [crc, packed.length, size]
    if (entry.sharedWith === undefined) {
      put(
        fields('4s 2 2 2 2 2 4 4 4 2 2', 'PK\u0003\u0004', 20, flags, method, 0, 0, told[0]!, told[1]!, told[2]!, localName.length, 0),
        localName,
        packed,
      )
      if (entry.hasDescriptor === true) put(fields('4s 4 4 4', 'PK\u0007\u0008', crc, packed.length, size))
    }
    const name = Buffer.from(entry.name)
    const extra = entry.isZip64 === true ? fields('2 2 8 8 8', 1, 24, size, packed.length, start) : Buffer.alloc(0)
    const [shownSize, shownPacked, shownStart] =
      entry.isZip64 === true ? [MANY, MANY, MANY] : [size, packed.length, start + (entry.headerShift ?? 0)]
    central.push(
      fields(
        '4s 2 2 2 2 2 2 4 4 4 2 2 2 2 2 4 4',
        'PK\u0001\u0002',
        20,
        20,
        flags,
        method,
        0,
        0,
        crc,
        shownPacked!,
        shownSize!,
        name.length,
        extra.length,
        0,
        0,
        0,
        0,
        shownStart!,
      ),
      name,
      extra,
    )
  }
  const directory = at
  put(...central)
  const size = at - directory
  if (isZip64) {
    const end64 = at
    put(fields('4s 8 2 2 4 4 8 8 8 8', 'PK\u0006\u0006', 44, 45, 45, 0, 0, entries.length, entries.length, size, directory))
    put(fields('4s 4 8 4', 'PK\u0006\u0007', 0, end64, 1))
    put(fields('4s 2 2 2 2 4 4 2', 'PK\u0005\u0006', 0, 0, 0xffff, 0xffff, MANY, MANY, comment.length), Buffer.from(comment))
  } else {
    put(
      fields('4s 2 2 2 2 4 4 2', 'PK\u0005\u0006', 0, 0, entries.length, entries.length, size, directory, comment.length),
      Buffer.from(comment),
    )
  }
  return new Uint8Array(Buffer.concat([before, ...chunks]))
}

/** Little-endian fields by their lengths: `fields('2 4', 1, 2)` -> 01 00 02 00 00 00 */
function fields(lengths: string, ...values: (number | string)[]): Buffer {
  return Buffer.concat(
    lengths.split(' ').map((length, i) => {
      const value = values[i]!
      if (typeof value === 'string') return Buffer.from(value, 'latin1')
      const buffer = Buffer.alloc(Number(length))
      if (length === '8') buffer.writeBigUInt64LE(BigInt(value))
      else buffer.writeUIntLE(value, 0, Number(length))
      return buffer
    }),
  )
}
