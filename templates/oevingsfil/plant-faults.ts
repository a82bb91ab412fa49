import type { PracticeFault } from './practice-fault.ts'
import { PRACTICE_COLUMNS, type PracticeColumn, type PracticePlace, type PracticeRow } from './practice-row.ts'

/** Rows with their faults, and the row and column number of each fault as Excel counts them. */
export interface PlantedRows {
  readonly rows: readonly PracticeRow[]
  readonly places: readonly { readonly fault: PracticeFault; readonly row: number; readonly column: number }[]
}

const HEADER_ROWS = 1

/** Puts faults into right rows. A fault whose row does not exist is a mistake of ours and throws. */
export function plantFaults(right: readonly PracticeRow[], faults: readonly PracticeFault[]): PlantedRows {
  const rows = right.map((row) => ({ original: row, row: { ...row }, copy: false }))
  const isOf = (row: PracticeRow, pupil: string) => row.navn?.startsWith(`${pupil},`) === true
  const change = (pupil: string, fagkode: string | null, changes: PracticeRow) => {
    for (const one of rows)
      if (isOf(one.original, pupil) && (fagkode === null || one.original.fagkode === fagkode)) Object.assign(one.row, changes)
  }
  for (const { place, column, planted, everyRow, copied, withIt, onAllRows, elsewhere } of faults) {
    const { pupil, fagkode } = place
    if (onAllRows !== undefined) change(pupil, null, onAllRows)
    for (const [other, changes] of Object.entries(elsewhere ?? {})) change(pupil, other, changes)
    if (withIt !== undefined) change(pupil, fagkode ?? null, withIt)
    if (copied !== true) change(pupil, everyRow === true ? null : (fagkode ?? null), { [column]: planted })
  }
  for (const { place, copied } of faults) {
    if (copied !== true) continue
    const at = rows.findIndex(({ original }) => isOf(original, place.pupil) && original.fagkode === place.fagkode)
    rows.splice(at + 1, 0, { ...rows[at]!, copy: true })
  }
  const originals = rows.map(({ original, copy }) => ({ original, copy }))
  return {
    rows: rows.map(({ row }) => row),
    places: faults.map((fault) => {
      const index = originals.findIndex(({ original, copy }) => isAt(original, fault.place) && copy === (fault.copied ?? false))
      if (index < 0) throw new Error(`no row for ${fault.place.pupil} ${fault.place.fagkode ?? ''}`)
      return { fault, row: index + 1 + HEADER_ROWS, column: practiceColumn(fault.column) }
    }),
  }
}

/** Row of a place among the planted rows, as Excel counts. */
export function practiceRow(rows: readonly PracticeRow[], place: PracticePlace): number {
  const index = rows.findIndex((row) => isAt(row, place))
  if (index < 0) throw new Error(`no row for ${place.pupil} ${place.fagkode ?? ''}`)
  return index + 1 + HEADER_ROWS
}

/** `practiceColumn('navn')` -> 2 */
export function practiceColumn(column: PracticeColumn): number {
  return Object.keys(PRACTICE_COLUMNS).indexOf(column) + 1
}

function isAt(row: PracticeRow, { pupil, fagkode }: PracticePlace): boolean {
  return row.navn?.startsWith(`${pupil},`) === true && (fagkode === undefined || row.fagkode === fagkode)
}
