import { fail, ok, type Result } from '#core'
import { RecordBuffer } from './record-buffer.ts'

export interface SniffedDelimiter {
  readonly delimiter: string
  /** The file tells by itself, in a first line `sep=;`. */
  readonly sepLine: boolean
  /** No separator was found: every line is one field. */
  readonly oneColumn: boolean
}

/** In the order they are believed in when two fit equally well. */
const CANDIDATES = [';', '\t', '|', ','] as const
const RECORDS = 30
/** Share of lines that must hold a separator; titles above a table do not. */
const ENOUGH = 0.3
/** Of a separator that stands in every line and divides all of them alike. */
const HIGHEST = 2

const SPELLINGS: Readonly<Record<string, string>> = {
  ';': ';',
  semikolon: ';',
  semicolon: ';',
  ',': ',',
  komma: ',',
  comma: ',',
  '|': '|',
  pipe: '|',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
  tabulator: '\t',
}

/**
 * The separator of a file from its first bytes (as the transcoder gives them), or as `forced` says.
 * A `sep=` line decides; else the candidate that stands in most of the first lines, outside quotes, and divides them most evenly.
 * Bytes of 'a;b\n1,5;2,5\n' -> { delimiter: ';', sepLine: false, oneColumn: false }; of 'Navn\nOla\n' -> ';' with oneColumn
 * Problem: delimiter-unknown { delimiter }.
 */
export function sniffDelimiter(sample: Uint8Array, forced: string | null): Result<SniffedDelimiter> {
  const told = sepLineOf(sample)
  if (forced !== null) {
    const delimiter = SPELLINGS[forced === '\t' ? forced : forced.trim().toLowerCase()]
    return delimiter === undefined
      ? fail('delimiter-unknown', { delimiter: forced })
      : ok({ delimiter, sepLine: told !== null, oneColumn: false })
  }
  if (told !== null && (CANDIDATES as readonly string[]).includes(told)) return ok({ delimiter: told, sepLine: true, oneColumn: false })
  let best: string | null = null
  let bestScore = 0
  for (const candidate of CANDIDATES) {
    const score = scoreOf(sample, candidate)
    if (score <= bestScore) continue
    best = candidate
    bestScore = score
    if (score === HIGHEST) break
  }
  return ok({ delimiter: best ?? ';', sepLine: told !== null, oneColumn: best === null })
}

/** The character behind `sep=` in a first line, else null. */
function sepLineOf(sample: Uint8Array): string | null {
  const start = sample[0] === 0xef ? 3 : 0
  const line = String.fromCharCode(...sample.subarray(start, start + 8))
  return /^"?sep=([^\r\n"])"?(?:[\r\n]|$)/i.exec(line)?.[1] ?? null
}

/** Share of records with the separator, weighed by how many of those have equally many fields; 0 = not this one. */
function scoreOf(sample: Uint8Array, delimiter: string): number {
  const counts = new Map<number, number>()
  let records = 0
  const buffer = RecordBuffer.over(delimiter, sample)
  while (records < RECORDS && (buffer.next(false) || buffer.next(true))) {
    const { spans } = buffer
    if (spans.bodyEnd === buffer.start) continue
    records++
    counts.set(spans.count, (counts.get(spans.count) ?? 0) + 1)
  }
  const divided = records - (counts.get(1) ?? 0)
  counts.delete(1)
  if (divided === 0 || divided < records * ENOUGH) return 0
  return (divided / records) * (1 + Math.max(...counts.values()) / divided)
}
