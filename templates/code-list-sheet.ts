import { type CellDef, cellAddress, columnLetters, type DesignedSheet } from '#core'
import type { CodeList } from './code-lists.ts'

/** A sheet of lists side by side, and the ranges of their values by name. */
export interface CodeListSheet {
  readonly sheet: DesignedSheet
  /** `'Koder'!$A$3:$A$15` by the list's name. */
  readonly names: Readonly<Record<string, string>>
}

const FIRST_VALUE_ROW = 3

/** Lays out lists for drop-downs: title, header, then code and meaning; a narrow column between them. Equal names are one list. */
export function codeListSheet(
  lists: readonly CodeList[],
  words: { readonly codes: string; readonly code: string; readonly meaning: string },
): CodeListSheet {
  const distinct = [...new Map(lists.map((list) => [list.name, list])).values()]
  const height = Math.max(0, ...distinct.map(({ values }) => values.length)) + FIRST_VALUE_ROW - 1
  const rows: (CellDef | null)[][] = Array.from({ length: height }, () => Array.from({ length: distinct.length * 3 - 1 }, () => null))
  const names: Record<string, string> = {}
  distinct.forEach(({ name, title, values }, index) => {
    const column = index * 3
    rows[0]![column] = { value: title, role: 'strong' }
    rows[1]![column] = { value: words.code, role: 'header' }
    rows[1]![column + 1] = { value: words.meaning, role: 'header' }
    values.forEach(({ code, meaning }, at) => {
      rows[FIRST_VALUE_ROW - 1 + at]![column] = { value: code, role: 'id' }
      rows[FIRST_VALUE_ROW - 1 + at]![column + 1] = { value: meaning, role: 'text' }
    })
    const letters = columnLetters(column + 1)
    names[name] = `'${words.codes}'!$${letters}$${FIRST_VALUE_ROW}:$${letters}$${FIRST_VALUE_ROW + values.length - 1}`
  })
  return {
    names,
    sheet: {
      kind: 'designed',
      name: words.codes,
      columns: distinct.flatMap(({ title, values }) => [
        { width: Math.max(9, ...values.map(({ code }) => code.length + 3)), role: 'id' as const },
        { width: Math.min(60, Math.max(14, title.length - 4, ...values.map(({ meaning }) => meaning.length + 1))) },
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
