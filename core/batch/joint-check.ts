import { TableCheck } from '../engine/check-table.ts'
import type { RecordStore } from '../engine/record-store.ts'
import type { FindingTable, RuleInfo } from '../findings/checked-file.ts'
import type { Format } from '../formats/format.ts'
import type { LayoutRecord } from '../formats/table-layout.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Leveranse } from '../rules/leveranse.ts'
import type { Rule, RunFacts } from '../rules/rule.ts'
import { Dictionary } from '../table/dictionary.ts'
import { selectFindings } from './select-findings.ts'

/** Rows of one record of one file. */
export interface JointPart {
  /** Which file the rows come from, by the caller's number. */
  readonly file: number
  /** The record as the joint check is to see it: 'forrige-fagrad' for the subject rows of the earlier file. */
  readonly record: RecordId
  readonly store: RecordStore
}

export interface JointFindings {
  readonly findings: FindingTable
  readonly rules: readonly RuleInfo[]
  /** Rules that ran. */
  readonly run: readonly string[]
}

/**
 * Checks rows of several files together: the rules over pairs of records run as if the rows stood in one file, and each finding goes to the
 * file its row came from. Rows of an earlier file have no place in the report: `homeOf` names the file that a finding on them is told of as a
 * whole (row 0), by the school of the row; null leaves it out.
 */
export function jointCheck(
  parts: readonly JointPart[],
  input: {
    readonly format: Format
    readonly rules: readonly Rule[]
    readonly run: RunFacts
    readonly leveranse: Leveranse | null
    readonly earlier: ReadonlySet<number>
    readonly homeOf: (skolenummer: string) => number | null
  },
): ReadonlyMap<number, JointFindings> {
  const records = [...new Set(parts.map(({ record }) => record))]
  const dictionaries = new Map<ColumnKey, Dictionary>()
  const dictionaryOf = (key: ColumnKey): Dictionary => {
    if (!dictionaries.has(key)) dictionaries.set(key, new Dictionary(noBytes))
    return dictionaries.get(key)!
  }
  const { derives: _, ...format } = input.format
  const check = new TableCheck(
    {
      format,
      records: records.map((id) => jointLayout(id, parts, dictionaryOf)),
      headerRow: 0,
      unknownColumns: [],
      missingColumns: [],
    },
    input.rules.filter((rule) => rule.scope === 'pair'),
    input.run,
  )
  const places = new RowPlaces(parts)
  for (const { file, record, store } of parts) {
    const joint = check.stores[records.indexOf(record)]!
    const maps = joint.layout.columns.map(({ column }) => {
      const own = store.column(column.key)
      return own < 0 ? null : codesIn(dictionaryOf(column.key), store, own)
    })
    const from = joint.layout.columns.map(({ column }) => store.column(column.key))
    joint.append(
      store.chunks().map(({ codes, rowNumbers }) => ({
        codes: from.map((column) => (column < 0 ? new Uint8Array(rowNumbers.length) : codes[column]!)),
        rowNumbers,
      })),
      maps,
      places.offset(file),
    )
    joint.shownRow = (rowNumber) => places.of(rowNumber).row
  }
  const steps = check.finish(input.leveranse)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  const { findings, rules, coverage } = step.value
  const wanted = new Set(parts.map(({ file }) => file).filter((file) => !input.earlier.has(file)))
  return new Map(
    [...wanted].map((wantedFile) => {
      const chosen = selectFindings(findings, (index) => {
        const { file, row } = places.of(findings.row[index]!)
        if (!input.earlier.has(file)) return file === wantedFile ? row : null
        return input.homeOf(findings.texts[findings.skolenummer[index]!]!) === wantedFile ? 0 : null
      })
      return [wantedFile, { findings: chosen, rules, run: coverage.run }]
    }),
  )
}

/** Row numbers of all files in one count, and back. */
class RowPlaces {
  readonly #bounds: { readonly file: number; readonly offset: number }[] = []

  constructor(parts: readonly JointPart[]) {
    let next = 0
    for (const { file } of parts) {
      if (this.#bounds.some((bound) => bound.file === file)) continue
      this.#bounds.push({ file, offset: next })
      const last = parts.filter((part) => part.file === file && part.store.rows > 0).map(({ store }) => store.rowNumber(store.rows - 1))
      next += Math.max(0, ...last) + 1
    }
  }

  offset(file: number): number {
    return this.#bounds.find((bound) => bound.file === file)!.offset
  }

  of(rowNumber: number): { readonly file: number; readonly row: number } {
    const bound = this.#bounds.findLast(({ offset }) => rowNumber >= offset)!
    return { file: bound.file, row: rowNumber - bound.offset }
  }
}

/** The columns that any part of a record has, where they stand in the first part that has them. */
function jointLayout(id: RecordId, parts: readonly JointPart[], dictionaryOf: (key: ColumnKey) => Dictionary): LayoutRecord {
  const columns = new Map<ColumnKey, LayoutRecord['columns'][number]>()
  for (const { record, store } of parts) {
    if (record !== id) continue
    for (const column of store.layout.columns) {
      if (column.dictionary === null || columns.has(column.column.key)) continue
      columns.set(column.column.key, { ...column, dictionary: dictionaryOf(column.column.key) })
    }
  }
  return { id, lineId: null, fieldCount: null, columns: [...columns.values()] }
}

/** Codes of a column's values in another dictionary, by their codes here. */
function codesIn(dictionary: Dictionary, store: RecordStore, column: number): Int32Array {
  const own = store.typed[column]!.dictionary
  return Int32Array.from({ length: own.size }, (_, code) => dictionary.codeOfText(own.text(code)))
}

function noBytes(): string {
  throw new Error('the dictionaries of a joint check are filled with texts')
}
