import { attributeText } from './scan-part.ts'
import { shiftFormula } from './shift-formula.ts'
import type { XmlTag } from './xml-scanner.ts'
import { xmlString } from './xml-string.ts'

/** Formulas of a sheet as they read in each cell. */
export interface FormulaReader {
  begin(tag: XmlTag): void
  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void
  /** The formula begun last, in the cell it stands in; '' for a shared one whose first cell the file does not have. */
  take(row: number, column: number): string
}

/** Four times what Excel takes; of longer ones no more is kept than shows that they are. */
const MAX_LENGTH = 32_768

export function createFormulaReader(maxShared: number): FormulaReader {
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>()
  let formula = ''
  let number: string | null = null
  return {
    begin(tag) {
      formula = ''
      number = attributeText(tag, 't') === 'shared' ? attributeText(tag, 'si') : null
    },
    text(bytes, start, end, raw) {
      if (formula.length <= MAX_LENGTH) formula += xmlString(bytes, start, end, raw)
    },
    take(row, column) {
      if (number === null) return formula
      if (formula !== '') {
        if (shared.size < maxShared) shared.set(number, { formula, row, column })
        return formula
      }
      const first = shared.get(number)
      return first === undefined ? '' : shiftFormula(first.formula, row - first.row, column - first.column)
    },
  }
}
