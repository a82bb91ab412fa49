import type { OddLine } from '../table/chunk.ts'

/** So many lines of unknown kind are told to the rules on the whole file. */
const STARTS = 100

/** Files padded to one width have such lines all through; more are not looked into. */
const UNUSUAL = 20_000

/** What the check of a whole file needs to know later of lines that do not fit their layout. */
export class OddLines {
  /** Row numbers of lines of a known kind with too many or too few fields. */
  readonly rows = new Set<number>()
  /** Number of lines of no known kind; they are in no record. */
  unknown = 0
  /** How the first of those begin. */
  readonly starts: string[] = []

  /** Lines with only empty fields too many, or without the separator at the end: faults only where the file's other lines are not so. */
  readonly unusual: OddLine[] = []

  add(line: OddLine): void {
    if (line.kind === 'extra-empty-fields' || line.kind === 'no-trailing-separator') this.addUnusual([line])
    else if (line.record >= 0) this.rows.add(line.row)
    else this.addUnknown(1, [line.start])
  }

  addUnusual(lines: readonly OddLine[]): void {
    this.unusual.push(...lines.slice(0, UNUSUAL - this.unusual.length))
  }

  addUnknown(count: number, starts: readonly string[]): void {
    this.unknown += count
    this.starts.push(...starts.slice(0, STARTS - this.starts.length))
  }
}
