import type { Problem } from '#core'
import { latin1Text } from '../../csv/windows-1252.ts'
import { utf8Pieces } from './utf-8-pieces.ts'
import { createXmlScanner, isName, type XmlFault, type XmlSink, type XmlTag } from './xml-scanner.ts'
import { xmlString } from './xml-string.ts'

/**
 * Tells a sink of the elements of a part as its bytes are unpacked; yields each time the sink stops it. Its return value is null when the
 * part was read to its end, or the problem: that of `pieces`, workbook-damaged { part }, workbook-dtd { part } or workbook-long { part }.
 */
export function* scanPart(
  pieces: Generator<Uint8Array, Problem | null>,
  part: string,
  sink: XmlSink,
): Generator<undefined, Problem | null> {
  const scanner = createXmlScanner(sink)
  const encoded = utf8Pieces(pieces)
  try {
    let step = encoded.next()
    while (step.done !== true) {
      scanner.feed(step.value)
      while (scanner.advance()) yield
      const fault = scanner.fault()
      if (fault !== null) return faultProblem(fault, { part })
      step = encoded.next()
    }
    // What the zip says of the part comes first: half a part is no wonder when its bytes are wrong.
    if (step.value !== null) return step.value
  } finally {
    encoded.return(null)
    pieces.return(null)
  }
  scanner.finish()
  const fault = scanner.fault()
  return fault === null ? null : faultProblem(fault, { part })
}

/** `scanPart` for a sink that never stops it. */
export function scanWhole(pieces: Generator<Uint8Array, Problem | null>, part: string, sink: XmlSink): Problem | null {
  const steps = scanPart(pieces, part, sink)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** What a fault of the XML is called: `faultProblem('dtd', { part })` -> { code: 'workbook-dtd', facts: { part } } */
export function faultProblem(fault: XmlFault, facts: Problem['facts'] = {}): Problem {
  if (fault === 'dtd') return { code: 'workbook-dtd', facts }
  return fault === 'long' ? { code: 'workbook-long', facts } : { code: 'workbook-damaged', facts }
}

/** Name of a tag without prefix; for parts that are small. */
export function tagName(tag: XmlTag): string {
  return latin1Text(tag.bytes, tag.nameStart, tag.nameEnd)
}

/** Whether the tag has that name, prefix aside. */
export function isTag(tag: XmlTag, name: string): boolean {
  return isName(tag.bytes, tag.nameStart, tag.nameEnd, name)
}

/** Text of an attribute, prefix aside; null when the tag has none of that name. */
export function attributeText(tag: XmlTag, name: string): string | null {
  for (let i = 0; i < tag.attributeCount; i++) {
    const at = i * 4
    if (isName(tag.bytes, tag.attributes[at]!, tag.attributes[at + 1]!, name)) {
      return xmlString(tag.bytes, tag.attributes[at + 2]!, tag.attributes[at + 3]!)
    }
  }
  return null
}

/** 'true' and '1', as XML has it. `isOn(null)` -> false */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
