import { type CellDef, cellAddress, columnLetters, type DesignedSheet } from '#core'
import type { CodeList } from './code-lists.ts'

export const CODE_LIST_SHEET = 'Kodelister'

/** A sheet of lists side by side, and where the values of each stand. */
export interface CodeListSheet {
  readonly sheet: DesignedSheet
  /** `'Kodelister'!$A$3:$A$15` by the list's title. */
  readonly references: ReadonlyMap<string, string>
}

const FIRST_VALUE_ROW = 3

/** Lays out lists for drop-downs: title, header, then code and meaning; a narrow column between them. Equal titles are one list. */
export function codeListSheet(lists: readonly CodeList[], words: { readonly code: string; readonly meaning: string }): CodeListSheet {
  const distinct = [...new Map(lists.map((list) => [list.title, list])).values()]
  const height = Math.max(0, ...distinct.map(({ values }) => values.length)) + FIRST_VALUE_ROW - 1
  const rows: (CellDef | null)[][] = Array.from({ length: height }, () => Array.from({ length: distinct.length * 3 - 1 }, () => null))
  const references = new Map<string, string>()
  distinct.forEach(({ title, values }, index) => {
    const column = index * 3
    rows[0]![column] = { value: title, role: 'strong' }
    rows[1]![column] = { value: words.code, role: 'header' }
    rows[1]![column + 1] = { value: words.meaning, role: 'header' }
    values.forEach(({ code, meaning }, at) => {
      rows[FIRST_VALUE_ROW - 1 + at]![column] = { value: code, role: 'id' }
      rows[FIRST_VALUE_ROW - 1 + at]![column + 1] = { value: meaning, role: 'text' }
    })
    const letters = columnLetters(column + 1)
    references.set(title, `'${CODE_LIST_SHEET}'!$${letters}$${FIRST_VALUE_ROW}:$${letters}$${FIRST_VALUE_ROW + values.length - 1}`)
  })
  return {
    references,
    sheet: {
      kind: 'designed',
      name: CODE_LIST_SHEET,
      columns: distinct.flatMap(({ values }) => [
        { width: 11, role: 'id' as const },
        { width: Math.min(60, Math.max(14, ...values.map(({ meaning }) => meaning.length))) },
        { width: 3 },
      ]),
      rows,
      tables: distinct.map(
        ({ values }, index) => `${cellAddress(2, index * 3 + 1)}:${cellAddress(FIRST_VALUE_ROW + values.length - 1, index * 3 + 2)}`,
      ),
      frozenRows: 2,
      landscape: true,
    },
  }
}
