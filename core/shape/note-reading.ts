import type { ReadingNote } from '../findings/reading-note.ts'
import type { ColumnMapping } from '../formats/column-mapping.ts'
import type { Identity } from '../records/identity.ts'
import { columnLetters } from '../workbook/cell-address.ts'
import type { Block } from './read-blocks.ts'
import type { ShapedColumn } from './shaped-table.ts'

interface NoteFacts {
  readonly identity: Identity
  readonly unplaced: readonly { readonly row: number; readonly text: string }[]
  readonly sheets: readonly (string | null)[]
  readonly mapping: ColumnMapping
}

/** So many examples are named in one note. */
const NAMED = 5

/** What a reader should know of how a table was read: what was taken for what, and what was left out. */
export function noteReading(blocks: readonly Block[], columns: readonly ShapedColumn[], facts: NoteFacts): readonly ReadingNote[] {
  const notes: ReadingNote[] = []
  const say = (code: string, slots: ReadingNote['facts'] = {}): void => {
    notes.push({ code, facts: slots })
  }
  const sum = (count: (block: Block) => number): number => blocks.reduce((total, block) => total + count(block), 0)
  const forms = new Set(blocks.map(({ header }) => header.form))
  for (const form of ['lang', 'matrise'] as const) if (forms.has(form)) say(`form-${form}`)
  if (blocks.some(({ header }) => header.headerRows.length > 1)) say('two-header-rows')
  if (facts.identity !== 'fodselsnummer') say(`identity-${facts.identity}`)
  if (columns.some(({ key, standIn }) => key === 'fagkode' && standIn)) say('subjects-by-name')
  if (
    columns.some(({ key, standIn }) => key === 'skolenummer' && standIn) &&
    blocks.some(({ header, titles }) => header.positions.has('skolenavn') || titles.skolenavn !== null)
  )
    say('schools-by-name')
  const untold = blocks.filter(
    ({ header, titles }) =>
      titles.grade === null &&
      facts.mapping.grade === null &&
      (header.subjects.some(({ grade }) => grade === null) || (header.form === 'bred' && header.positions.has('karakter'))),
  )
  if (untold.length > 0) say('grades-taken-as-standpunkt')
  const extra = blocks.length - facts.sheets.length
  if (extra > 0) say('several-tables', { n: extra + 1 })
  for (const kind of ['heading', 'total', 'remark', 'header'] as const) {
    const n = sum(({ gathered }) => gathered.counts[kind])
    if (n > 0) say(`rows-${kind}`, { n })
  }
  const filled = sum(({ gathered }) => gathered.filledDown)
  if (filled > 0) say('filled-down', { n: filled })
  const hidden = sum(({ gathered }) => gathered.hidden)
  if (hidden > 0) say('hidden-rows', { n: hidden })
  if (facts.unplaced.length > 0) {
    const texts = [...new Set(facts.unplaced.map(({ text }) => `«${text}»`))].slice(0, NAMED).join(', ')
    say('unplaced-grades', { n: facts.unplaced.length, texts, row: facts.unplaced[0]!.row })
  }
  for (const { header } of blocks.slice(0, 1)) {
    for (const { header: text, position, proposal } of header.unread.slice(0, NAMED)) {
      if (proposal !== null) say('column-proposal', { header: text, column: columnLetters(position + 1), proposal })
    }
  }
  return notes
}
