import { inAllLanguages, type SkolerundeTextId } from '../messages/skolerunde-texts.ts'
import type { ReturnedSheet } from './returned-book.ts'
import { readRowKey } from './row-key.ts'
import { readSchoolReply } from './school-reply.ts'
import { plain } from './visible-row.ts'

/** Columns of a list of ours, by what they hold; -1 = not found. */
export interface ListColumns {
  /** Row number of the header, 0 where none was recognised. */
  readonly headerRow: number
  readonly of: Readonly<Record<Wanted, number>>
}

const WANTED = [
  'severity',
  'klasse',
  'pupil',
  'born',
  'subject',
  'field',
  'value',
  'what',
  'why',
  'remedy',
  'rule',
  'key',
  'reply',
  'explanation',
] as const
type Wanted = (typeof WANTED)[number]

/** Other words that people put over the two columns they fill in. */
const SPELLINGS: Partial<Record<Wanted, RegExp>> = {
  reply: /^(?:svar|reply|answer|skolens svar|skulen sitt svar)\b/,
  explanation: /^(?:forklar|explan|kommentar|comment|begrunn|grunngje|merknad)/,
}
const HEADERS = new Map(WANTED.flatMap((id) => inAllLanguages(id as SkolerundeTextId).map((title) => [plain(title), id] as const)))
/** A header of ours has at least so many of our titles. */
const LEAST_TITLES = 3
/** Longer than this it is no word from a list. */
const LONGEST_REPLY = 40

/** Finds the columns of a list by header, by the form of the key, and by what stands in them: people rename, move and insert. */
export function findColumns({ rows }: ReturnedSheet): ListColumns {
  const header = headerOf(rows)
  const of = Object.fromEntries(WANTED.map((id) => [id, header?.columns.get(id) ?? -1])) as Record<Wanted, number>
  const width = Math.max(0, ...rows.map(({ texts }) => texts.length))
  const data = rows.filter(({ row }) => row !== header?.row)
  const columns = Array.from({ length: width }, (_, column) => column)
  const count = (column: number, fits: (text: string) => boolean) => data.filter(({ texts }) => fits(texts[column] ?? '')).length
  const best = (candidates: readonly number[], fits: (text: string) => boolean) => {
    const counted = candidates.map((column) => ({ column, n: count(column, fits) })).filter(({ n }) => n > 0)
    return counted.sort((a, b) => b.n - a.n || a.column - b.column)[0]?.column ?? -1
  }
  of.key = best(columns, (text) => readRowKey(text) !== null)
  const unknown = () => columns.filter((column) => !Object.values(of).includes(column))
  if (of.rule < 0) of.rule = best(unknown(), (text) => /^[A-Z]{3}\d{3}$/.test(text.trim()))
  // Ours stand behind the key; only where nothing there looks like a reply may one stand before it.
  const behind = (from: number) => unknown().filter((column) => column > from)
  if (of.reply < 0) of.reply = best(behind(of.key), isReply)
  if (of.reply < 0) of.reply = best(unknown(), isReply)
  if (of.explanation < 0 && of.reply >= 0) of.explanation = best(behind(of.reply).slice(0, 3), (text) => text.trim() !== '')
  return { headerRow: header?.row ?? 0, of }
}

function headerOf(rows: ReturnedSheet['rows']): { readonly row: number; readonly columns: ReadonlyMap<Wanted, number> } | null {
  let found: { readonly row: number; readonly columns: Map<Wanted, number> } | null = null
  for (const { row, texts } of rows) {
    const columns = new Map<Wanted, number>()
    texts.forEach((text, column) => {
      const id = HEADERS.get(plain(text))
      if (id !== undefined && !columns.has(id)) columns.set(id, column)
    })
    if (columns.size < LEAST_TITLES || columns.size <= (found?.columns.size ?? 0)) continue
    texts.forEach((text, column) => {
      for (const id of ['reply', 'explanation'] as const)
        if (!columns.has(id) && ![...columns.values()].includes(column) && SPELLINGS[id]!.test(plain(text))) columns.set(id, column)
    })
    found = { row, columns }
  }
  return found
}

function isReply(text: string): boolean {
  const reply = readSchoolReply(text)
  return text.length <= LONGEST_REPLY && reply !== 'ingen' && reply !== 'ukjent'
}
