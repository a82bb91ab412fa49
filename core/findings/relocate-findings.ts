import { STAND_IN } from '../records/stand-in.ts'
import type { FindingColumn, FindingTable } from './checked-file.ts'

/** Where a cell of a check stands in the file. */
export interface CellPlace {
  /** Index into the names of the sheets. */
  readonly sheet: number
  readonly row: number
  /** 0 = column A; -1 = in no cell: the row is shown. */
  readonly position: number
  readonly header: string | null
  /** The cell as it stands where that is not the value that was checked; null = it is. */
  readonly text: string | null
}

type Ranges = readonly (readonly [number, number])[]

/**
 * Findings of a table that was put in another shape to be checked, with the places they have in the file: sheet, row, column and the cell's
 * own text. A fix of a value that is only a part of its cell is left out; a finding about rows of several sheets stands on the first of
 * them. The order is that of sheet, row and column.
 */
export function relocateFindings(
  table: FindingTable,
  sheets: readonly (string | null)[],
  placeOf: (row: number, column: number) => CellPlace,
): FindingTable {
  const columns: FindingColumn[] = []
  const columnIds = new Map<string, number>()
  const texts = table.texts.map((text) => (text.startsWith(STAND_IN) ? text.slice(STAND_IN.length) : text))
  const textIds = new Map(texts.map((text, id) => [text, id]))
  const facts = table.facts.map((fact) => fact)
  const columnOf = (from: FindingColumn | null, { sheet, position, header }: CellPlace): number => {
    const name = sheets[sheet] ?? null
    if (from === null && name === null) return -1
    const id = `${from?.key ?? ''} ${sheet} ${position}`
    const known = columnIds.get(id)
    if (known !== undefined) return known
    const column: FindingColumn =
      from === null || position < 0
        ? {
            header: from?.header ?? '',
            key: from?.key ?? '',
            number: 0,
            sensitive: from?.sensitive ?? false,
            source: from?.source ?? null,
            sheet: name,
          }
        : { ...from, header: header ?? from.header, number: position + 1, sheet: name }
    columnIds.set(id, columns.push(column) - 1)
    return columns.length - 1
  }
  const textOf = (text: string): number => {
    const known = textIds.get(text)
    if (known !== undefined) return known
    textIds.set(text, texts.push(text) - 1)
    return texts.length - 1
  }

  const { size } = table
  const moved = { row: new Int32Array(size), column: new Int32Array(size), value: new Int32Array(size), fact: Int32Array.from(table.fact) }
  const sheetOf = new Int32Array(size)
  const ranges = new Map<number, Ranges>()
  for (let i = 0; i < size; i++) {
    const row = table.row[i]!
    const column = table.column[i]!
    if (row === 0) {
      moved.column[i] = -1
      moved.value[i] = table.value[i]!
      continue
    }
    const from = column < 0 ? null : table.columns[column]!
    const place = placeOf(row, from === null ? -1 : from.number - 1)
    sheetOf[i] = place.sheet
    moved.row[i] = place.row
    moved.column[i] = columnOf(from, place)
    const value = table.texts[table.value[i]!]!
    const isPart = place.text !== null && place.text !== value
    moved.value[i] = isPart ? textOf(place.text) : table.value[i]!
    const fact = facts[table.fact[i]!]
    if (isPart && fact?.fix !== undefined) {
      const { fix: _, ...rest } = fact
      moved.fact[i] = facts.push(rest) - 1
    }
    const range = table.ranges.get(i)
    if (range !== undefined) ranges.set(i, movedRanges(range, from, placeOf))
  }
  // A stand-in groups rows; as a school number or programme code it would mislead.
  const real = (ids: Int32Array): Int32Array => ids.map((id) => (table.texts[id]!.startsWith(STAND_IN) ? 0 : id))
  const keys = { skolenummer: real(table.skolenummer), programomraadekode: real(table.programomraadekode) }
  return inPlaceOrder({ ...table, ...keys, columns, texts, facts: facts.map(shown), ...moved, ranges }, sheetOf)
}

/** Rows of the file, each once, in order. */
function movedRanges(ranges: Ranges, column: FindingColumn | null, placeOf: (row: number, column: number) => CellPlace): Ranges {
  const rows = new Set<number>()
  for (const [from, to] of ranges)
    for (let row = from; row <= to; row++) rows.add(placeOf(row, column === null ? -1 : column.number - 1).row)
  const merged: [number, number][] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = merged.at(-1)
    if (last !== undefined && last[1] === row - 1) last[1] = row
    else merged.push([row, row])
  }
  return merged
}

function shown(facts: FindingTable['facts'][number]): FindingTable['facts'][number] {
  const hides = (value: unknown): value is string => typeof value === 'string' && value.startsWith(STAND_IN)
  if (!Object.values(facts).some(hides)) return facts
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, hides(value) ? value.slice(STAND_IN.length) : value]),
  ) as typeof facts
}

const MEMBERS = [
  'variant',
  'row',
  'column',
  'value',
  'fact',
  'person',
  'skolenummer',
  'programomraadekode',
  'fagkode',
  'fingerprintHigh',
  'fingerprintLow',
] as const

function inPlaceOrder(table: FindingTable, sheetOf: Int32Array): FindingTable {
  const number = (i: number): number => (table.column[i]! < 0 ? 0 : table.columns[table.column[i]!]!.number)
  const order = Array.from({ length: table.size }, (_, i) => i).sort(
    (a, b) => sheetOf[a]! - sheetOf[b]! || table.row[a]! - table.row[b]! || number(a) - number(b) || a - b,
  )
  const sorted = Object.fromEntries(MEMBERS.map((name) => [name, Int32Array.from(order, (i) => table[name][i]!)])) as Pick<
    FindingTable,
    (typeof MEMBERS)[number]
  >
  return {
    ...table,
    ...sorted,
    ranges: new Map(order.flatMap((from, to) => (table.ranges.has(from) ? [[to, table.ranges.get(from)!] as const] : []))),
  }
}
