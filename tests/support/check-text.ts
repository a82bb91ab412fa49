import { allRules, type CheckedFile, type CheckRunOptions, type PlainDate, parseSkoleaar, type Rule } from '#core'
import type { Facts } from '../../core/rules/rule.ts'
import { checkBytes } from '../../files/check-bytes.ts'

export interface CheckTextOptions extends Partial<Omit<CheckRunOptions, 'today' | 'skoleaar'>> {
  readonly today?: string
  readonly skoleaar?: string
  /** Bytes per read; small values try every seam. */
  readonly readSize?: number
  /** Rules to run; left out = all. */
  readonly rules?: readonly Rule[]
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Checks a text or bytes as if it were a file; text is written as windows-1252 where it can be, else as UTF-8. */
export async function checkText(content: string | Uint8Array, options: CheckTextOptions = {}): Promise<CheckedFile> {
  const { readSize = 65_536, rules = allRules } = options
  const bytes = typeof content === 'string' ? toBytes(content) : content
  const run = optionsOf(options)
  for await (const step of checkBytes(pieces(bytes, readSize), run, rules)) if (step.kind === 'done') return step.file
  throw new Error('no file came out of the check')
}

/** The options of a check, as tests give them. */
export function optionsOf({ today = '2026-06-25', skoleaar, readSize: _size, rules: _rules, ...rest }: CheckTextOptions): CheckRunOptions {
  return {
    fylke: null,
    tillatSyntetiske: true,
    kjenteFiktive: [],
    leveranse: null,
    fileName: 'fil.csv',
    filtype: null,
    tegnsett: null,
    skilletegn: null,
    ...rest,
    today: today as PlainDate,
    skoleaar: skoleaar === undefined ? null : parseSkoleaar(skoleaar),
  }
}

function toBytes(text: string): Uint8Array {
  return [...text].every((letter) => letter.codePointAt(0)! < 256)
    ? Uint8Array.from(Buffer.from(text, 'latin1'))
    : Uint8Array.from(Buffer.from(text, 'utf8'))
}

/** A finding read back from the integers, for tests that compare places. */
export interface FoundHit {
  readonly rule: string
  readonly message: string
  readonly severity: string
  readonly row: number
  readonly column: string | null
  readonly key: string | null
  readonly value: string
  readonly fix: string | null
  readonly count: number
  readonly facts: Facts
}

export function foundHits(file: Pick<CheckedFile, 'findings' | 'rules'>): FoundHit[] {
  const t = file.findings
  return Array.from({ length: t.size }, (_, i) => {
    const variant = t.variants[t.variant[i]!]!
    const column = t.column[i]! < 0 ? null : t.columns[t.column[i]!]!
    const ranges = t.ranges.get(i)
    return {
      rule: file.rules[variant.rule]!.id,
      message: variant.message,
      severity: variant.severity,
      row: t.row[i]!,
      column: column?.header ?? null,
      key: column?.key ?? null,
      value: t.texts[t.value[i]!]!,
      fix: t.facts[t.fact[i]!]!.fix ?? null,
      count: ranges === undefined ? 1 : ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0),
      facts: t.facts[t.fact[i]!]!,
    }
  })
}
