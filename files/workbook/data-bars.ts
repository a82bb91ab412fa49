import type { Worksheet } from 'exceljs'
import { type DesignedSheet, SEVERITY_COLOURS } from '#core'
import { argb } from './excel-style.ts'

const GUID = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/g

/** The longest bar takes two thirds of its cell, so that the number beside it stays readable; told by the scale, which every program knows. */
const SCALE = 1.5

/** Bars with a light fill and a dark edge, from zero. */
export function addDataBars(worksheet: Worksheet, bars: DesignedSheet['dataBars'] = []): void {
  bars.forEach(({ range, role, max }, index) => {
    const { bar, edge } = SEVERITY_COLOURS[role]
    const rule = {
      type: 'dataBar',
      priority: index + 1,
      gradient: false,
      minLength: 0,
      maxLength: 100,
      border: true,
      borderColor: argb(edge),
      color: argb(bar),
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: max * SCALE },
      ],
    } as const
    // exceljs's types lack the colours that its writer knows.
    worksheet.addConditionalFormatting({ ref: range, rules: [rule as never] })
  })
}

/** exceljs names each bar with a random id; counted ids make the same bytes every time. */
export function withCountedIds(sheetXml: string): string {
  const seen = new Map<string, string>()
  return sheetXml.replace(GUID, (id) => {
    const known = seen.get(id) ?? `{00000000-0000-4000-8000-${(seen.size + 1).toString(16).toUpperCase().padStart(12, '0')}}`
    seen.set(id, known)
    return known
  })
}
