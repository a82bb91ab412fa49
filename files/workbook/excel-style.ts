import type { Border, Borders, Style } from 'exceljs'
import { type CellRole, COLOURS, FONT, styleOf } from '#core'

/**
 * A role's style in exceljs's words. A fresh object each time: exceljs keeps and shares what it is given. Headers stand
 * in the middle whatever `vertical` says.
 */
export function excelStyle(role: CellRole, vertical: 'middle' | 'top' = 'middle'): Partial<Style> {
  const style = styleOf(role)
  const isHeader = role === 'header' || role === 'header-required'
  return {
    font: {
      name: FONT,
      family: 2,
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      color: argb(style.colour),
    },
    alignment: {
      horizontal: style.align,
      vertical: isHeader ? 'middle' : vertical,
      wrapText: style.wrap,
      ...(style.align === 'right' ? { indent: 1 } : {}),
    },
    ...(style.numberFormat === null ? {} : { numFmt: style.numberFormat }),
    ...(style.fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } as const }),
    ...(style.edge === null ? {} : { border: box(style.edge) }),
  }
}

/** The thin line under a row of a table; a cell with an edge of its own keeps that. */
export function tableBorder(role: CellRole): Partial<Borders> | null {
  return styleOf(role).edge === null ? box(COLOURS.line) : null
}

/** `argb('0A5B68')` -> { argb: 'FF0A5B68' } */
export function argb(colour: string): { argb: string } {
  return { argb: `FF${colour}` }
}

function box(colour: string): Partial<Borders> {
  const line = (): Border => ({ style: 'thin', color: argb(colour) })
  return { top: line(), left: line(), bottom: line(), right: line() }
}
