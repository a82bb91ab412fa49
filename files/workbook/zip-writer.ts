import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A zip file that is written as it grows: put text into the open entry, take what is ready. */
export interface ZipWriter {
  /** Begins the next entry; the one before must be closed. */
  open(name: string): void
  put(text: string | Uint8Array): void
  close(): void
  /** Ends the file. */
  finish(): void
  /** Bytes that are ready since the last time. */
  take(): Uint8Array[]
}

// Zip times are local time without a zone, so a local Date gives the same bytes everywhere.
const FIXED_TIME = new Date(2000, 0, 1)
// 1 packs a sheet of rows to about the size of 6 plus a quarter, in a third of the time.
const LEVEL = 1

/** Every entry gets the same time, so that the same content makes the same bytes. */
export function zipWriter(): ZipWriter {
  let ready: Uint8Array[] = []
  let entry: ZipDeflate | null = null
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    ready.push(chunk)
  })
  return {
    open(name) {
      entry = new ZipDeflate(name, { level: LEVEL })
      entry.mtime = FIXED_TIME
      zip.add(entry)
    },
    put(text) {
      entry!.push(typeof text === 'string' ? strToU8(text) : text)
    },
    close() {
      entry!.push(new Uint8Array(0), true)
      entry = null
    },
    finish() {
      zip.end()
    },
    take() {
      const taken = ready
      ready = []
      return taken
    },
  }
}

/** A whole entry at once. */
export function writePart(zip: ZipWriter, name: string, content: string | Uint8Array): void {
  zip.open(name)
  zip.put(content)
  zip.close()
}
