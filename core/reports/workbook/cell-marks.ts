import type { FindingTable } from '../../findings/checked-file.ts'

/** Findings on one row, by column number (1 = A; a finding about the row as a whole stands on A). */
export type RowMarks = ReadonlyMap<number, readonly number[]>

interface Stretch {
  readonly from: number
  readonly to: number
  readonly finding: number
}

/**
 * Tells for one row after the other, in rising order, which findings stand there. A finding for many rows stands on each of them.
 * Memory: one entry per finding with ranges; the others are read from the table where they stand.
 */
export function cellMarks(table: FindingTable): (row: number) => RowMarks | null {
  const stretches = stretchesOf(table)
  let next = 0
  let nextStretch = 0
  let open: Stretch[] = []

  return (row) => {
    let marks: Map<number, number[]> | null = null
    const add = (finding: number) => {
      const column = table.column[finding]! < 0 ? 1 : table.columns[table.column[finding]!]!.number
      marks ??= new Map()
      const there = marks.get(column)
      if (there === undefined) marks.set(column, [finding])
      else there.push(finding)
    }
    while (next < table.size && table.row[next]! <= row) {
      if (table.row[next] === row && !table.ranges.has(next)) add(next)
      next++
    }
    while (nextStretch < stretches.length && stretches[nextStretch]!.from <= row) open.push(stretches[nextStretch++]!)
    if (open.length > 0) {
      open = open.filter(({ to }) => to >= row)
      for (const { finding } of open) add(finding)
    }
    return marks
  }
}

function stretchesOf(table: FindingTable): readonly Stretch[] {
  const stretches = [...table.ranges].flatMap(([finding, ranges]) => ranges.map(([from, to]) => ({ from, to, finding })))
  return stretches.sort((a, b) => a.from - b.from || a.finding - b.finding)
}
