import { encodeUtf8 } from '../table/utf-8.ts'

/** Texts kept at a time; a newer one takes the place of an older, so that a million different ones do not fill memory. */
const PLACES = 4096

/** What `make` gives for a number, as UTF-8 and made once as long as it is asked for often. */
export function recentBytes(make: (id: number) => string): (id: number) => Uint8Array {
  const ids = new Int32Array(PLACES).fill(-1)
  const kept: Uint8Array[] = []
  return (id) => {
    const place = id & (PLACES - 1)
    if (ids[place] !== id) {
      ids[place] = id
      kept[place] = encodeUtf8(make(id))!
    }
    return kept[place]!
  }
}
