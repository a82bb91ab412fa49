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
 * With the name of a sheet those on that sheet only. Memory: one entry per finding with ranges; the others are read from the table where they stand.
 */
export function cellMarks(table: FindingTable, sheet: string | null = null): (row: number) => RowMarks | null {
  const isHere = (finding: number): boolean => (table.columns[table.column[finding]!]?.sheet ?? null) === sheet
  const stretches = stretchesOf(table, isHere)
  let next = 0
  let nextStretch = 0
  let open: Stretch[] = []

  return (row) => {
    let marks: Map<number, number[]> | null = null
    const add = (finding: number) => {
      const column = Math.max(1, table.columns[table.column[finding]!]?.number ?? 1)
      marks ??= new Map()
      const there = marks.get(column)
      if (there === undefined) marks.set(column, [finding])
      else there.push(finding)
    }
    while (next < table.size && (table.row[next]! <= row || !isHere(next))) {
      if (table.row[next] === row && !table.ranges.has(next) && isHere(next)) add(next)
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

function stretchesOf(table: FindingTable, isHere: (finding: number) => boolean): readonly Stretch[] {
  const here = [...table.ranges].filter(([finding]) => isHere(finding))
  const stretches = here.flatMap(([finding, ranges]) => ranges.map(([from, to]) => ({ from, to, finding })))
  return stretches.sort((a, b) => a.from - b.from || a.finding - b.finding)
}
