import { attributeText, isTag } from './scan-part.ts'
import type { XmlTag } from './xml-scanner.ts'
import { unescapeString, xmlString } from './xml-string.ts'

/** Puts together the text of one string: `<si>` or `<is>`, plain (`<t>`) or in runs (`<r><t>`). How words are pronounced (`<rPh>`) is left out. */
export interface TextCollector {
  begin(tag: XmlTag): void
  /** Elements and text below the one it began with. */
  open(tag: XmlTag): void
  close(): void
  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void
  take(): string
}

/** Characters kept of one string; one more than a cap lets through, so that the cap is seen to be passed. */
export function createTextCollector(maxLength: number): TextCollector {
  let whole = ''
  let piece = ''
  let depth = 0
  let skipped = 0
  let isText = false
  let isKept = false
  let isAllKept = false
  return {
    begin(tag) {
      whole = ''
      depth = 0
      skipped = 0
      isText = false
      isAllKept = keepsBlanks(tag)
    },
    open(tag) {
      depth++
      if (skipped > 0 || isText) skipped++
      else if (isTag(tag, 't')) {
        isText = true
        isKept = isAllKept || keepsBlanks(tag)
        piece = ''
      } else if (depth > 1 || !isTag(tag, 'r')) skipped = 1
    },
    close() {
      depth--
      if (skipped > 0) skipped--
      else if (isText) {
        isText = false
        if (whole.length <= maxLength) whole += unescapeString(isKept ? piece : trimXml(piece))
      }
    },
    text(bytes, start, end, raw) {
      if (isText && skipped === 0 && piece.length <= maxLength) piece += xmlString(bytes, start, end, raw)
    },
    take: () => whole,
  }
}

function keepsBlanks(tag: XmlTag): boolean {
  return tag.attributeCount > 0 && attributeText(tag, 'space') === 'preserve'
}

/** Excel drops blanks around text that is not marked to keep them (xml:space). */
function trimXml(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

/** Blank, tab and line ends: what XML calls white space. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d
}
