import type { CheckedFile } from '../../findings/checked-file.ts'

/** A cell with the one value that may stand there. */
export interface SureFix {
  /** Sheet of a workbook; null for a text file. */
  readonly sheet: string | null
  /** Row number as Excel opens the file. */
  readonly row: number
  /** 1 = column A. */
  readonly columnNumber: number
  readonly columnKey: string
  readonly before: string
  readonly after: string
  /** The findings that ask for it, by their index in the file as it was; the first one's rule is the one that is named. */
  readonly findings: readonly number[]
}

/** Why a sure fix was not made. */
export type LeftOutReason =
  /** Two rules want two different values. */
  | 'conflict'
  /** The file cannot hold it there: a letter the encoding lacks, a cell that is not in the line, a formula. */
  | 'not-writable'
  /** The finding stands after the repair. */
  | 'still-found'
  /** The repaired file has a finding that the file had not. */
  | 'new-finding'

export interface LeftOut {
  readonly fix: SureFix
  readonly reason: LeftOutReason
  /** 'conflict': the other value. 'new-finding': code and title of the rule, as `{ code, rule }`. */
  readonly other?: string
  readonly code?: string
  readonly rule?: string
}

/**
 * The sure fixes of a checked file, one per cell, in the order of its findings. Cells for which two findings have different answers are
 * left out, once per answer. Findings must be one per cell (`collapse: 'none'`): a finding that stands for many rows fixes only its first.
 */
export function sureFixes(file: CheckedFile): { readonly fixes: readonly SureFix[]; readonly leftOut: readonly LeftOut[] } {
  const { findings: t } = file
  const cells = new Map<string, SureFix[]>()
  for (let i = 0; i < t.size; i++) {
    const after = t.facts[t.fact[i]!]!.fix
    const column = t.columns[t.column[i]!]
    const before = t.texts[t.value[i]!]!
    if (after === undefined || column === undefined || t.row[i] === 0 || after === before || t.known?.has(i) === true) continue
    const row = t.row[i]!
    const sheet = column.sheet ?? null
    const name = `${sheet} ${row} ${column.number}`
    const there = cells.get(name) ?? []
    cells.set(name, there)
    const same = there.findIndex((fix) => fix.after === after)
    if (same >= 0) there[same] = { ...there[same]!, findings: [...there[same]!.findings, i] }
    else there.push({ sheet, row, columnNumber: column.number, columnKey: column.key, before, after, findings: [i] })
  }
  const fixes: SureFix[] = []
  const leftOut: LeftOut[] = []
  for (const [first, second, ...more] of cells.values()) {
    if (second === undefined) fixes.push(first!)
    else {
      leftOut.push({ fix: first!, reason: 'conflict', other: second.after })
      for (const fix of [second, ...more]) leftOut.push({ fix, reason: 'conflict', other: first!.after })
    }
  }
  return { fixes, leftOut }
}
