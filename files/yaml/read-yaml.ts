import { LineCounter, parseDocument } from 'yaml'
import { fail, ok, type Result } from '#core'

/** Reads a YAML document that a person has written. Problems name the line: `document-unreadable`, `document-key-twice`, `document-empty`. */
export function readYaml(text: string): Result<unknown> {
  if (text.trim() === '') return fail('document-empty')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const [error] = document.errors
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0])
    if (error.code === 'DUPLICATE_KEY') return fail('document-key-twice', { key: keyAt(text, error.pos[0]), line })
    return fail('document-unreadable', { kind: 'YAML', line })
  }
  try {
    // Nobody needs to name a place of such a file and repeat it; a few of those can be made to fill all memory.
    return ok(document.toJS({ maxAliasCount: 0 }))
  } catch {
    return fail('document-unreadable', { kind: 'YAML', line: lineOfAlias(text) })
  }
}

function keyAt(text: string, at: number): string {
  return /^["']?([^"':\r\n]*)/.exec(text.slice(at))?.[1]?.trim() ?? ''
}

function lineOfAlias(text: string): number {
  return text.slice(0, Math.max(0, text.search(/(?<=[\s,[:])\*/))).split('\n').length
}
