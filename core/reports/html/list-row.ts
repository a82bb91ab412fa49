import type { Severity } from '../../rules/rule.ts'

/** One line of the page's list, as it is shown: plain text, masked already. */
export interface ListRow {
  readonly severity: Severity
  readonly code: string
  /** The rule's title. */
  readonly title: string
  /** The file's name; '' where the run has only one. */
  readonly file: string
  /** School number; '' = none. */
  readonly school: string
  /** 'I17', 'rad 17' or 'hele filen' */
  readonly place: string
  readonly column: string
  /** 'elev 17 · ENG1007' */
  readonly who: string
  readonly value: string
  readonly message: string
  readonly why: string
  readonly remedy: string
}

const TEXTS = ['code', 'title', 'file', 'school', 'place', 'column', 'who', 'value', 'message', 'why', 'remedy'] as const
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const WIDTH = TEXTS.length + 1

/** Lines as the page carries them: each text once, and per line its severity and the numbers of its texts. */
export interface PackedRows {
  readonly texts: readonly string[]
  readonly rows: readonly number[]
}

/** `unpackRows(packRows(rows))` equals `rows`. */
export function packRows(rows: readonly ListRow[]): PackedRows {
  const ids = new Map<string, number>()
  const idOf = (text: string): number => {
    const known = ids.get(text)
    if (known !== undefined) return known
    ids.set(text, ids.size)
    return ids.size - 1
  }
  const numbers = rows.flatMap((row) => [SEVERITIES.indexOf(row.severity), ...TEXTS.map((name) => idOf(row[name]))])
  return { texts: [...ids.keys()], rows: numbers }
}

export function unpackRows({ texts, rows }: PackedRows): readonly ListRow[] {
  return Array.from({ length: rows.length / WIDTH }, (_, i): ListRow => {
    const at = i * WIDTH
    const named = TEXTS.map((name, n) => [name, texts[rows[at + n + 1]!]!] as const)
    return { severity: SEVERITIES[rows[at]!]!, ...(Object.fromEntries(named) as Record<(typeof TEXTS)[number], string>) }
  })
}
