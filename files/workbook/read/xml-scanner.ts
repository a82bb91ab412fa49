/** A start tag, as places in `bytes`; reused for the next one. */
export interface XmlTag {
  bytes: Uint8Array
  /** The '<', and the byte behind the '>'. */
  start: number
  end: number
  /** The name without its prefix. */
  nameStart: number
  nameEnd: number
  /** Four numbers for each: name without prefix from-to, value from-to. */
  readonly attributes: number[]
  attributeCount: number
}

/** What is told of the elements; places hold until the call is over. `<a/>` is told as open and close. */
export interface XmlSink {
  open(tag: XmlTag): void
  /** `start` is the '<' of the end tag (of `<a/>` the byte behind it), `end` the byte behind. true = stop here for now. */
  close(start: number, end: number): boolean
  /** Text between tags; `raw` = out of CDATA, where & is an ordinary character. */
  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void
}

/** 'dtd': a document type, which could define entities that grow; 'unfinished': ends inside; 'malformed'; 'long': one tag or text is too long. */
export type XmlFault = 'dtd' | 'unfinished' | 'malformed' | 'long'

export interface XmlScanner {
  /** The next bytes (UTF-8); only when `advance` gave false. */
  feed(bytes: Uint8Array): void
  /** Goes on until the sink stops it (true), or the bytes are used up or wrong (false). */
  advance(): boolean
  /** To be called when there are no more bytes. */
  finish(): void
  fault(): XmlFault | null
}

const LT = 0x3c
const GT = 0x3e
const SLASH = 0x2f
const BANG = 0x21
const QUESTION = 0x3f
const EQUALS = 0x3d
const COLON = 0x3a
const MAX_TOKEN = 2 << 20
const CDATA = '<![CDATA['
const COMMENT = '<!--'
const DOCTYPE = '<!DOCTYPE'

/**
 * Reads XML that comes in pieces, cut anywhere, and tells a sink of its elements. Only what workbooks need: prefixes are left out of names,
 * comments and instructions are passed over, end tags are counted rather than compared. A document type ends it.
 */
export function createXmlScanner(sink: XmlSink): XmlScanner {
  const tag: XmlTag = { bytes: new Uint8Array(0), start: 0, end: 0, nameStart: 0, nameEnd: 0, attributes: [], attributeCount: 0 }
  let bytes = tag.bytes
  let at = 0
  let depth = 0
  let fault: XmlFault | null = null
  let isRootDone = false

  /** A start tag at `start`: the byte behind it, -1 when the bytes end before it does, -2 when it is malformed. */
  function readTag(start: number): number {
    const all = bytes
    const stop = all.length
    let i = start + 1
    let nameStart = i
    let byte = 0
    for (; i < stop; i++) {
      byte = all[i]!
      if (byte <= 0x20 || byte === SLASH || byte === GT) break
      if (byte === COLON) nameStart = i + 1
      else if (byte === LT) return -2
    }
    if (i === stop) return -1
    if (i === nameStart) return -2
    const nameEnd = i
    const found = tag.attributes
    let count = 0
    while (true) {
      while (i < stop && all[i]! <= 0x20) i++
      if (i === stop) return -1
      byte = all[i]!
      if (byte === GT) break
      if (byte === SLASH) {
        if (i + 1 === stop) return -1
        if (all[i + 1] !== GT) return -2
        break
      }
      let from = i
      for (; i < stop; i++) {
        byte = all[i]!
        if (byte === EQUALS || byte <= 0x20) break
        if (byte === COLON) from = i + 1
        else if (byte === GT || byte === LT) return -2
      }
      const to = i
      while (i < stop && all[i]! <= 0x20) i++
      if (i === stop) return -1
      if (all[i] !== EQUALS) return -2
      i++
      while (i < stop && all[i]! <= 0x20) i++
      if (i === stop) return -1
      const quote = all[i]!
      if (quote !== 0x22 && quote !== 0x27) return -2
      const value = ++i
      while (i < stop && all[i] !== quote) i++
      if (i === stop) return -1
      const slot = count * 4
      found[slot] = from
      found[slot + 1] = to
      found[slot + 2] = value
      found[slot + 3] = i
      count++
      i++
    }
    tag.start = start
    tag.nameStart = nameStart
    tag.nameEnd = nameEnd
    tag.attributeCount = count
    tag.end = byte === SLASH ? i + 2 : i + 1
    return tag.end
  }

  /** Comment, CDATA, instruction or document type at `start`: the byte behind it, or -1. */
  function passOver(start: number): number {
    if (bytes[start + 1] === QUESTION) return behind(start + 2, '?>')
    if (bytes.length - start < DOCTYPE.length) return -1
    if (startsWith(start, COMMENT)) return behind(start + COMMENT.length, '-->')
    if (startsWith(start, CDATA)) {
      const end = behind(start + CDATA.length, ']]>')
      if (end > 0 && depth > 0) sink.text(bytes, start + CDATA.length, end - 3, true)
      return end
    }
    fault = startsWith(start, DOCTYPE) ? 'dtd' : 'malformed'
    return -1
  }

  function behind(from: number, mark: string): number {
    const last = mark.charCodeAt(mark.length - 1)
    for (let i = bytes.indexOf(last, from + mark.length - 1); i >= 0; i = bytes.indexOf(last, i + 1)) {
      if (startsWith(i - mark.length + 1, mark)) return i + 1
    }
    return -1
  }

  function startsWith(from: number, mark: string): boolean {
    for (let i = 0; i < mark.length; i++) if (bytes[from + i] !== mark.charCodeAt(i)) return false
    return true
  }

  function advance(): boolean {
    const all = bytes
    const stop = all.length
    while (at < stop && fault === null) {
      if (all[at] !== LT) {
        let end = at + 1
        while (end < stop && all[end] !== LT) end++
        // Text is told whole, so it waits until its end is here.
        if (end === stop) return false
        if (depth > 0) sink.text(all, at, end, false)
        at = end
        continue
      }
      if (at + 1 === stop) return false
      const kind = all[at + 1]!
      if (kind === SLASH) {
        let end = at + 2
        while (end < stop && all[end] !== GT) end++
        if (end === stop) return false
        if (depth === 0) {
          fault = 'malformed'
          return false
        }
        const start = at
        at = end + 1
        depth--
        isRootDone = depth === 0
        if (sink.close(start, at)) return true
      } else if (kind === BANG || kind === QUESTION) {
        const end = passOver(at)
        if (end < 0) return false
        at = end
      } else {
        const end = readTag(at)
        if (end === -1) return false
        if (end === -2 || isRootDone) {
          fault = 'malformed'
          return false
        }
        at = end
        sink.open(tag)
        if (all[end - 2] === SLASH) {
          isRootDone = depth === 0
          if (sink.close(end, end)) return true
        } else depth++
      }
    }
    return false
  }

  return {
    advance,
    feed(next) {
      if (at >= bytes.length) bytes = next
      else {
        if (bytes.length - at > MAX_TOKEN) fault ??= 'long'
        const joined = new Uint8Array(bytes.length - at + next.length)
        joined.set(bytes.subarray(at))
        joined.set(next, bytes.length - at)
        bytes = joined
      }
      at = 0
      tag.bytes = bytes
    },
    finish() {
      if (!isRootDone) fault ??= 'unfinished'
    },
    fault: () => fault,
  }
}

/** Whether the bytes are that name: `isName(tag.bytes, tag.nameStart, tag.nameEnd, 'row')` */
export function isName(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false
  return true
}
