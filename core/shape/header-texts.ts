import { trimBlanks } from '../table/trim-blanks.ts'
import type { GridRow } from './grid.ts'

/** What stands over a column: `upper` is blank where the header has one row, and reaches to the right as a merged cell does. */
export interface HeaderText {
  readonly upper: string
  /** Whether `upper` stands over this very column and not over one to its left. */
  readonly own: boolean
  readonly lower: string
}

const oneLine = (text: string | undefined): string => trimBlanks((text ?? '').replace(/\s+/g, ' '))

/** The header of one row: `headerTexts(row)`; of two: `headerTexts(lower, upper)`. */
export function headerTexts(lower: GridRow, upper: GridRow | null = null): readonly HeaderText[] {
  const length = Math.max(lower.texts.length, upper?.texts.length ?? 0)
  let above = ''
  return Array.from({ length }, (_, position) => {
    const own = oneLine(upper?.texts[position])
    if (own !== '') above = own
    return { upper: above, own: own !== '', lower: oneLine(lower.texts[position]) }
  })
}

/** The header as it is shown: 'Eksamen Skr'. */
export function fullHeader({ upper, own, lower }: HeaderText): string {
  if (lower === '') return own ? upper : ''
  return upper === '' || upper === lower ? lower : `${upper} ${lower}`
}
