import type { DetectedFormat } from '../formats/detected-format.ts'
import type { TableLayout } from '../formats/table-layout.ts'
import { CHUNK_ROWS, type TableSink } from '../table/chunk.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import type { Grid } from './grid.ts'

/** Where a row that a check counts stands. */
export interface RowPlace {
  /** Index into the sheets. */
  readonly sheet: number
  readonly row: number
}

/** Rows of sheets as a check is to have them, counted on from sheet to sheet. */
export interface PouredGrids {
  placeOf(row: number): RowPlace
  /** Hands the rows over; yields the rows done after each chunk. */
  pour(): Generator<number>
}

/** So many characters of a line of no known kind are told. */
const START_LENGTH = 20

/** Hands rows of sheets to a check as they stand: by the columns of each sheet's own header, or by the id in a line's first cell. */
export function pourGrids(
  sheets: readonly { readonly grid: Grid; readonly detected: DetectedFormat }[],
  layout: TableLayout,
  sink: TableSink,
): PouredGrids {
  const places: RowPlace[] = []
  const targets = layout.records.map(({ columns, lineId }) => ({
    lineId,
    columns,
    rows: 0,
    rowNumbers: new Int32Array(CHUNK_ROWS),
    codes: columns.map(({ dictionary }) => (dictionary === null ? null : new Int32Array(CHUNK_ROWS))),
  }))
  const flush = (index: number): void => {
    const { rows, rowNumbers, codes } = targets[index]!
    if (rows === 0) return
    sink.chunk({ record: index, rows, rowNumbers, codes })
    for (const column of codes) column?.fill(0, 0, rows)
    targets[index]!.rows = 0
  }
  return {
    placeOf: (row) => places[row - 1]!,
    *pour() {
      for (const [sheet, { grid, detected }] of sheets.entries()) {
        const positions = layout.records.map(({ columns }, record) =>
          columns.map(
            ({ column, position }) =>
              detected.columns[record]?.find((own) => own.column.key === column.key)?.position ??
              (detected === sheets[0]!.detected ? position : -1),
          ),
        )
        for (const { row, texts } of grid.rows) {
          if (row <= detected.headerRow || texts.every((text) => trimBlanks(text) === '')) continue
          places.push({ sheet, row })
          const number = places.length
          const id = trimBlanks(texts[0] ?? '').toUpperCase()
          const record = targets[0]!.lineId === null ? 0 : targets.findIndex(({ lineId }) => lineId === id)
          const target = targets[record]
          if (target === undefined) {
            sink.odd({
              kind: 'unknown-record',
              record: -1,
              row: number,
              found: texts.length,
              expected: 0,
              start: (texts[0] ?? '').slice(0, START_LENGTH),
            })
            continue
          }
          target.columns.forEach(({ dictionary }, c) => {
            const position = positions[record]![c]!
            if (dictionary !== null && position >= 0) target.codes[c]![target.rows] = dictionary.codeOfText(texts[position] ?? '')
          })
          target.rowNumbers[target.rows++] = number
          if (target.rows === CHUNK_ROWS) {
            flush(record)
            yield number
          }
        }
      }
      for (const index of targets.keys()) flush(index)
      yield places.length
    },
  }
}
